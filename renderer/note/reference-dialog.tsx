import type { NoteNode } from '../../shared/note/note.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import type { NoteEditor } from './editor/note-editor.ts'

const say = words.note.toolbar

/** What can be referred to: sections, headings in them, tables with a caption. */
export interface Target {
  readonly kind: 'section' | 'heading' | 'table'
  readonly name: string
}

/** Everything in a note that has a name, in reading order. */
export function targetsOf(body: NoteNode): readonly Target[] {
  const targets: Target[] = []
  const put = (kind: Target['kind'], name: string) => {
    if (name.trim() !== '') targets.push({ kind, name: name.trim() })
  }
  const visit = (node: NoteNode): void => {
    if (node.type === 'section') put('section', String(node.attrs?.heading ?? ''))
    if (node.type === 'heading') put('heading', (node.content ?? []).map(({ text }) => text ?? '').join(''))
    if (node.type === 'table') put('table', String(node.attrs?.caption ?? ''))
    for (const child of node.content ?? []) visit(child)
  }
  visit(body)
  return targets
}

/** Writes a reference to a heading or a table of the note at the cursor. */
export function ReferenceDialog({ editor, onClose }: { readonly editor: NoteEditor; readonly onClose: () => void }) {
  const targets = targetsOf(editor.body())
  const insert = ({ kind, name }: Target) => {
    const text = say.referenceTo[editor.language](kind === 'table' ? 'table' : 'section', name)
    editor.view.dispatch(editor.view.state.tr.insertText(text).scrollIntoView())
    onClose()
    requestAnimationFrame(() => editor.view.focus())
  }
  return (
    <Dialog title={say.reference} closeLabel={words.frame.close} isOpen onClose={onClose}>
      <p className="reference-text">{say.referenceText}</p>
      <ul className="reference-list" aria-label={say.reference}>
        {targets.map((target, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two headings of a note may have the same words
          <li key={at} data-kind={target.kind}>
            <Button look="quiet" onPress={() => insert(target)}>
              {target.name}
            </Button>
            <small>{say.targets[target.kind]}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
