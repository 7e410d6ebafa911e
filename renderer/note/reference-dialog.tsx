import { useMemo, useState } from 'react'
import type { Note } from '../../shared/note/note.ts'
import { type ReferenceTarget, referenceKey, referenceTargets, wordsOfReference } from '../../shared/note/references.ts'
import type { Template } from '../../shared/template/template.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { backToText } from './back-to-text.ts'
import { putReference } from './editor/live-references.ts'
import type { NoteEditor } from './editor/note-editor.ts'

const say = words.note.toolbar

/** The most targets drawn at once; a word narrows them faster than scrolling. */
const MOST_SHOWN = 80

export interface ReferenceDialogProps {
  readonly editor: NoteEditor
  readonly note: Note
  readonly template: Template
  readonly onClose: () => void
}

/** Writes a reference to another part of the note at the cursor. */
export function ReferenceDialog({ editor, note, template, onClose }: ReferenceDialogProps) {
  const [query, setQuery] = useState('')
  const all = useMemo(() => referenceTargets(editor.body(), template, note.language), [editor, template, note.language])
  const found = all.filter((target) => holds(target, query))
  const insert = (target: ReferenceTarget | undefined) => {
    if (target === undefined) return
    editor.view.dispatch(putReference(editor.view.state, target))
    backToText(onClose, editor)
  }
  return (
    <Dialog title={say.referenceTitle} closeLabel={words.frame.close} isOpen onClose={onClose}>
      <p className="reference-text">{say.referenceText}</p>
      <TextField
        label={say.referenceFind}
        type="search"
        autoFocus
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          insert(found[0])
        }}
      />
      {found.length === 0 ? <p className="reference-text">{say.noTargets}</p> : null}
      <ul className="reference-list" aria-label={say.reference}>
        {found.slice(0, MOST_SHOWN).map((target) => (
          <li key={referenceKey(target)} data-kind={target.kind}>
            <Button look="quiet" onPress={() => insert(target)}>
              <span className="reference-name">{target.name}</span>
              <small>{wordsOfReference(target.words)}</small>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN ? (
        <p className="reference-text">{say.moreTargets(found.length - MOST_SHOWN)}</p>
      ) : null}
    </Dialog>
  )
}

function holds(target: ReferenceTarget, query: string): boolean {
  const text = `${target.name} ${wordsOfReference(target.words)}`.replace(/\u00a0/g, ' ').toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
