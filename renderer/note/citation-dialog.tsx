import { useState } from 'react'
import type { CitationMode } from '../../shared/note/note.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import {
  type CitationDraft,
  draftOf,
  mergeCitation,
  neighbourOf,
  setCitation,
  splitCitation,
} from './editor/citation-commands.ts'
import { chipAddress } from './editor/citation-view.ts'
import type { NoteEditor } from './editor/note-editor.ts'
import type { ExcerptFacts } from './editor/ports.ts'
import { searchExcerpts } from './search-excerpts.ts'

const say = words.note.cited
const MODES = ['paraphrase', 'quotation', 'see'] as const satisfies readonly CitationMode[]

/** The most excerpts offered at once below the search. */
const MOST_OFFERED = 6

export interface CitationDialogProps {
  readonly editor: NoteEditor
  /** Where the chip stands. */
  readonly at: number
  readonly excerpts: readonly ExcerptFacts[]
  readonly onClose: () => void
}

/** What one citation holds: how it relies on its passages, which they are, in which order; split and merged here too. */
export function CitationDialog({ editor, at, excerpts, onClose }: CitationDialogProps) {
  const node = editor.view.state.doc.nodeAt(at)
  const [draft, setDraft] = useState<CitationDraft>(() =>
    node === null ? { excerptIds: [], mode: 'see' } : draftOf(node),
  )
  const [query, setQuery] = useState('')
  const { excerptIds, mode } = draft
  const known = new Map<string, ExcerptFacts>(excerpts.map((excerpt) => [excerpt.id, excerpt]))
  const put = (ids: readonly string[]) => setDraft({ ...draft, excerptIds: ids })
  const swap = (index: number, by: 1 | -1) => {
    const next = [...excerptIds]
    const [moved] = next.splice(index, 1)
    if (moved !== undefined) next.splice(index + by, 0, moved)
    put(next)
  }
  const offered =
    query.trim() === '' ? [] : searchExcerpts(excerpts, query).filter(({ id }) => !excerptIds.includes(id))
  /** Keeps what was changed here, then does what was asked. */
  const apply = (then?: ReturnType<typeof splitCitation>) => {
    editor.run(setCitation(at, draft))
    if (then !== undefined) editor.run(then)
    onClose()
  }
  const canMerge = (side: 'before' | 'after') => neighbourOf(editor.view.state, at, side) !== undefined
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button look="main" onPress={() => apply()}>
            {excerptIds.length === 0 ? say.takeOut : say.apply}
          </Button>
        </>
      }
    >
      <Select
        label={say.kind}
        value={mode}
        choices={MODES.map((value) => ({ value, label: say.kinds[value] }))}
        onChange={(value) => setDraft({ ...draft, mode: value as CitationMode })}
      />
      <ol className="cited-list" aria-label={say.passages}>
        {excerptIds.map((id, index) => (
          <CitedPassage
            key={id}
            excerpt={known.get(id)}
            isFirst={index === 0}
            isLast={index === excerptIds.length - 1}
            onMove={(by) => swap(index, by)}
            onRemove={() => put(excerptIds.filter((other) => other !== id))}
          />
        ))}
      </ol>
      {excerptIds.length === 0 ? <p className="reference-text">{say.none}</p> : null}
      <TextField label={say.add} type="search" value={query} onChange={setQuery} />
      {query.trim() !== '' && offered.length === 0 ? <p className="reference-text">{words.note.picker.none}</p> : null}
      <ul className="cited-offered" aria-label={say.offered}>
        {offered.slice(0, MOST_OFFERED).map((excerpt) => (
          <li key={excerpt.id} data-family={excerpt.family}>
            <Button
              look="quiet"
              onPress={() => {
                put([...excerptIds, excerpt.id])
                setQuery('')
              }}
            >
              <b className="citation-code">{excerpt.codeKey.toUpperCase()}</b>
              <span className="reference-name">{excerpt.quote}</span>
              <small>{chipAddress(excerpt.address)}</small>
            </Button>
          </li>
        ))}
      </ul>
      <p className="cited-acts">
        <Button look="quiet" isDisabled={excerptIds.length < 2} onPress={() => apply(splitCitation(at))}>
          {say.split}
        </Button>
        <Button look="quiet" isDisabled={!canMerge('before')} onPress={() => apply(mergeCitation(at, 'before'))}>
          {say.mergeBefore}
        </Button>
        <Button look="quiet" isDisabled={!canMerge('after')} onPress={() => apply(mergeCitation(at, 'after'))}>
          {say.mergeAfter}
        </Button>
      </p>
    </Dialog>
  )
}

interface CitedPassageProps {
  readonly excerpt: ExcerptFacts | undefined
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

function CitedPassage({ excerpt, isFirst, isLast, onMove, onRemove }: CitedPassageProps) {
  const name =
    excerpt === undefined ? words.note.editor.passageGone : `${chipAddress(excerpt.address)} ${excerpt.sourceName}`
  return (
    <li>
      <div className="cited-passage" data-family={excerpt?.family}>
        <p className="picker-head">
          {excerpt === undefined ? null : <b className="citation-code">{excerpt.codeKey.toUpperCase()}</b>}
          <span>{name}</span>
        </p>
        <p className="picker-quote">{excerpt?.quote ?? words.note.editor.passageNoLongerLong}</p>
      </div>
      <IconButton name={say.up(name)} isDisabled={isFirst} onPress={() => onMove(-1)}>
        <Icon name="up" size={12} />
      </IconButton>
      <IconButton name={say.down(name)} isDisabled={isLast} onPress={() => onMove(1)}>
        <Icon name="down" size={12} />
      </IconButton>
      <IconButton name={say.remove(name)} onPress={onRemove}>
        <Icon name="close" size={12} />
      </IconButton>
    </li>
  )
}
