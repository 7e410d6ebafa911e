import { useId, useMemo, useState } from 'react'
import type { CitationMode } from '../../shared/note/note.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import { chipAddress } from './editor/citation-view.ts'
import type { NoteEditor } from './editor/note-editor.ts'
import type { ExcerptFacts } from './editor/ports.ts'
import { searchExcerpts } from './search-excerpts.ts'

const say = words.note.picker

export interface ExcerptPickerProps {
  readonly excerpts: readonly ExcerptFacts[]
  readonly editor: NoteEditor | undefined
  readonly onClose: () => void
}

/** Finds an excerpt by its words, code or source and puts it where the cursor is. */
export function ExcerptPicker({ excerpts, editor, onClose }: ExcerptPickerProps) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const found = useMemo(() => searchExcerpts(excerpts, query), [excerpts, query])
  const chosen = found[Math.min(at, found.length - 1)]
  const insert = (excerpt: ExcerptFacts | undefined, mode: CitationMode) => {
    if (excerpt === undefined) return
    onClose()
    editor?.insert(excerpt.id, mode)
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      size="wide"
      onClose={onClose}
      foot={<p className="picker-help">{say.help}</p>}
    >
      <input
        className="ui-input"
        type="search"
        role="combobox"
        aria-label={say.search}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.id}`}
        placeholder={say.placeholder}
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (by !== undefined) {
            event.preventDefault()
            const next = Math.max(0, Math.min(found.length - 1, at + by))
            setAt(next)
            document.getElementById(`${list}-${found[next]?.id}`)?.scrollIntoView({ block: 'nearest' })
          } else if (event.key === 'Enter') {
            event.preventDefault()
            insert(chosen, event.shiftKey ? 'quotation' : 'paraphrase')
          }
        }}
      />
      {found.length === 0 ? (
        <p className="picker-none">{excerpts.length === 0 ? say.noneYet : say.none}</p>
      ) : (
        <div className="picker-list" id={list} role="listbox" aria-label={say.list}>
          {found.map((excerpt, index) => (
            <div
              key={excerpt.id}
              id={`${list}-${excerpt.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={excerpt === chosen}
              className="picker-entry"
              data-family={excerpt.family}
              onPointerMove={() => setAt(index)}
              onClick={(event) => insert(excerpt, event.shiftKey ? 'quotation' : 'paraphrase')}
              onKeyDown={(event) => (event.key === 'Enter' ? insert(excerpt, 'paraphrase') : undefined)}
            >
              <p className="picker-head">
                <b className="citation-code">{excerpt.codeKey.toUpperCase()}</b>
                <span>{excerpt.codeLabel}</span>
                <span className="picker-place">
                  {chipAddress(excerpt.address)} {excerpt.sourceName}
                </span>
              </p>
              <p className="picker-quote">{excerpt.quote}</p>
            </div>
          ))}
        </div>
      )}
      {chosen === undefined ? null : (
        <div className="picker-acts">
          <Button look="main" onPress={() => insert(chosen, 'paraphrase')}>
            {say.cite}
          </Button>
          <Button onPress={() => insert(chosen, 'quotation')}>{say.quote}</Button>
        </div>
      )}
    </Dialog>
  )
}
