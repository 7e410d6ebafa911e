import { type DragEvent, useState } from 'react'
import { ensureBlockIds } from '../../shared/note/block-ids.ts'
import { emptySection, inLanguage } from '../../shared/note/empty-body.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template, TemplateSection } from '../../shared/template/template.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import type { NoteEditor } from './editor/note-editor.ts'
import { addSection, moveSectionBy, moveSectionTo, removeSection } from './editor/section-commands.ts'
import { OutlineEntry } from './outline-entry.tsx'
import type { EditorStores } from './use-note-editor.ts'
import './note-outline.css'

const say = words.note.outlined

export interface NoteOutlineProps {
  readonly editor: NoteEditor | undefined
  readonly stores: EditorStores
  readonly note: Note
  readonly template: Template
}

/** The sections with how full each is: gone to, put in another order, taken out and put in. */
export function NoteOutline({ editor, stores, note, template }: NoteOutlineProps) {
  const sections = useStore(stores.sections, (at) => at)
  const current = useStore(stores.toolbar, (at) => at?.sectionId)
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<number>()
  const [said, setSaid] = useState('')
  const missing = template.sections.filter(({ id }) => !sections.some((section) => section.id === id))

  const tell = (id: string) => {
    const now = editor?.view.state.doc.children ?? []
    const index = now.findIndex((section) => section.attrs.id === id)
    if (index >= 0) setSaid(say.moved(String(now[index]?.attrs.heading), index + 1, now.length))
  }
  /** A section dragged down lands behind the one it is dropped on, one dragged up before it. */
  const sideOf = (index: number) => {
    const from = sections.findIndex(({ id }) => id === dragged)
    return from === index ? undefined : from < index ? 'after' : 'before'
  }
  const drop = (index: number) => {
    if (dragged !== undefined && editor?.run(moveSectionTo(dragged, index))) tell(dragged)
    setDragged(undefined)
    setOver(undefined)
  }
  const add = (section: TemplateSection) => {
    const made = ensureBlockIds(emptySection(template, section, note.language), () => crypto.randomUUID())
    editor?.run(
      addSection(
        made,
        template.sections.map(({ id }) => id),
      ),
    )
    requestAnimationFrame(() => editor?.goToSection(section.id))
  }
  return (
    <nav className="note-outline" aria-label={words.note.outlineTitle}>
      <ol>
        {sections.map((section, index) => {
          const known = template.sections.find(({ id }) => id === section.id)
          return (
            <OutlineEntry
              key={section.id}
              section={section}
              known={known}
              template={template}
              note={note}
              isCurrent={section.id === current}
              over={over === index ? sideOf(index) : undefined}
              onGo={() => editor?.goToSection(section.id)}
              onMove={(by) => {
                if (editor?.run(moveSectionBy(section.id, by))) tell(section.id)
              }}
              onRemove={
                known?.required === true || sections.length < 2
                  ? undefined
                  : () => {
                      if (editor?.run(removeSection(section.id))) showToast(say.removed(section.heading))
                    }
              }
              onDragStart={(event: DragEvent) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', section.heading)
                setDragged(section.id)
              }}
              onDragOver={(event: DragEvent) => {
                if (dragged === undefined) return
                event.preventDefault()
                setOver(index)
              }}
              onDrop={(event: DragEvent) => {
                event.preventDefault()
                drop(index)
              }}
              onDragEnd={() => {
                setDragged(undefined)
                setOver(undefined)
              }}
            />
          )
        })}
      </ol>
      <p className="note-outline-foot">
        {missing.length === 0 ? null : (
          <Menu
            label={say.add}
            trigger={
              <Button look="quiet">
                <Icon name="plus" size={12} />
                {say.add}
              </Button>
            }
            groups={[
              {
                entries: missing.map((section) => ({
                  id: section.id,
                  label: inLanguage(section.heading, note.language),
                  onAction: () => add(section),
                })),
              },
            ]}
          />
        )}
        <small>{say.keys}</small>
      </p>
      <span className="unseen" aria-live="polite">
        {said}
      </span>
    </nav>
  )
}
