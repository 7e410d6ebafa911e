import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import type { SearchHit } from '../../shared/contract/search.ts'
import { useFound } from '../api/queries.ts'
import { sentenceOf } from '../api.ts'
import { commands, isAvailable } from '../commands/list.ts'
import { noteCommands } from '../commands/note-commands.ts'
import { Icon } from '../ui/icon.tsx'
import { Keys } from '../ui/keys.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { goToHit } from './go-to-hit.ts'
import { filterOf, NOT_NARROWED } from './narrowing.ts'
import { NarrowingChips } from './narrowing-chips.tsx'
import './search.css'

const say = words.find

/** Hits asked for at once: more than anyone reads, few enough to come while typing. */
const LIMIT = 60

interface Entry {
  readonly id: string
  readonly group: keyof typeof say.groups
  readonly hit?: SearchHit
  readonly label?: string
  readonly keys?: string | undefined
  readonly run: () => void
}

/** One box for everything: sources, excerpts and notes by their words, commands by their names. */
export function SearchDialog({ query: first }: { readonly query: string }) {
  const dossierId = usePlace((at) => at.dossierId)
  const [query, setQuery] = useState(first)
  const [isHere, setIsHere] = useState(true)
  const [narrowing, setNarrowing] = useState(NOT_NARROWED)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const isCommand = query.startsWith('>')
  const wanted = useDeferredValue(isCommand ? '' : query)
  const asked = isHere ? dossierId : undefined
  const { data, error } = useFound(wanted, {
    limit: LIMIT,
    ...(asked && { dossierId: asked }),
    ...filterOf(narrowing),
  })
  const entries = useMemo(
    () => [...hitEntries(data?.hits ?? [], wanted), ...commandEntries(query)],
    [data, wanted, query],
  )
  const current = Math.min(at, entries.length - 1)

  useEffect(() => {
    list.current?.querySelector(`[data-place="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const run = (entry: Entry | undefined) => {
    if (entry === undefined) return
    closeDialog()
    // After the dialog has given focus back, so that the place gone to keeps it.
    setTimeout(entry.run, 0)
  }
  const turnScope = () => {
    setIsHere(!isHere)
    // Sources, parties and years are those of one dossier.
    setNarrowing({ ...NOT_NARROWED, code: narrowing.code, insideWords: narrowing.insideWords })
    setAt(0)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(entries.length - 1, current + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, current - 1))
    else if (event.key === 'Enter') run(entries[current])
    else return
    event.preventDefault()
  }
  return (
    <ModalOverlay className="ui-veil" isOpen onOpenChange={(open) => (open ? undefined : closeDialog())} isDismissable>
      <Modal className="ui-modal" data-size="search">
        <AriaDialog className="ui-dialog" aria-label={say.title}>
          <div className="search-box">
            <Icon name="search" size={16} />
            <input
              // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type in it.
              autoFocus
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={entries.length === 0 ? undefined : `${listId}-${current}`}
              aria-label={say.title}
              placeholder={say.placeholder}
              value={query}
              maxLength={500}
              onChange={(event) => {
                setQuery(event.target.value)
                setAt(0)
              }}
              onKeyDown={press}
            />
            <button type="button" className="search-scope" aria-pressed={!isHere} onClick={turnScope}>
              {isHere ? say.scope.here : say.scope.all}
            </button>
          </div>
          {isCommand ? null : (
            <NarrowingChips
              dossierId={asked}
              narrowing={narrowing}
              onChange={(chosen) => {
                setNarrowing(chosen)
                setAt(0)
              }}
            />
          )}
          <div className="search-list" id={listId} role="listbox" aria-label={say.title} ref={list}>
            {entries.map((entry, place) => (
              <div key={entry.id}>
                {entries[place - 1]?.group === entry.group ? null : (
                  <p className="ui-menu-heading" role="presentation">
                    {say.groups[entry.group]}
                  </p>
                )}
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the box above, as in every combobox. */}
                <div
                  id={`${listId}-${place}`}
                  data-place={place}
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === current}
                  className="search-entry"
                  onPointerMove={() => setAt(place)}
                  onClick={() => run(entry)}
                >
                  {entry.hit === undefined ? <CommandLine entry={entry} /> : <HitLine hit={entry.hit} />}
                </div>
              </div>
            ))}
          </div>
          <p className="search-foot" role="status">
            {error !== null
              ? sentenceOf(error)
              : wanted.trim() === ''
                ? say.hint
                : data === undefined
                  ? ''
                  : data.hits.length === 0
                    ? say.none(wanted)
                    : data.isMore
                      ? say.more
                      : say.results(data.hits.length)}
            {data?.isInside && data.hits.length > 0 ? ` ${say.inside}` : ''}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

const ORDER = { source: 0, excerpt: 1, note: 2 } as const

function hitEntries(hits: readonly SearchHit[], query: string): readonly Entry[] {
  return hits
    .toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind])
    .map((hit) => ({
      id: `${hit.kind} ${hit.targetId} ${hit.ordinal ?? ''}`,
      group: hit.kind,
      hit,
      run: () => goToHit(hit, query),
    }))
}

function commandEntries(query: string): readonly Entry[] {
  const wanted = query.normalize('NFC').replace(/^>/, '').trim().toLowerCase().split(/\s+/)
  return [...commands, ...noteCommands()]
    .filter((command) => command.id !== 'search' && isAvailable(command))
    .filter(({ label }) => wanted.every((word) => label.toLowerCase().includes(word)))
    .map(({ id, label, keys, run }) => ({
      id: `command ${id}`,
      group: 'commands' as const,
      label,
      keys: keys?.[0],
      run,
    }))
}

function CommandLine({ entry }: { readonly entry: Entry }) {
  return (
    <span className="search-command">
      {entry.label}
      {entry.keys === undefined ? null : <Keys keys={entry.keys} />}
    </span>
  )
}

function HitLine({ hit }: { readonly hit: SearchHit }) {
  let from = 0
  return (
    <>
      <span className="search-title">
        {hit.title}
        {hit.address === '' ? null : <small>{hit.address}</small>}
      </span>
      <span className="search-snippet">
        {hit.snippet.map((part) => {
          const key = from
          from += part.text.length
          return part.isHit ? <b key={key}>{part.text}</b> : <span key={key}>{part.text}</span>
        })}
      </span>
    </>
  )
}
