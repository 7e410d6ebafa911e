import { budgetState, sectionLimit } from '../../shared/note/budget.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import { Meter } from '../ui/meter.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import type { NoteEditor } from './editor/note-editor.ts'
import { budgetWords } from './editor/section-view.ts'
import type { EditorStores } from './use-note-editor.ts'

const say = words.note
const TONES = { within: 'accent', full: 'warning', over: 'danger' } as const

export interface NoteOutlineProps {
  readonly editor: NoteEditor | undefined
  readonly stores: EditorStores
  readonly note: Note
  readonly template: Template
}

/** The sections with how full each is; choosing one goes there. */
export function NoteOutline({ editor, stores, note, template }: NoteOutlineProps) {
  const sections = useStore(stores.sections, (at) => at)
  const current = useStore(stores.toolbar, (at) => at?.sectionId)
  return (
    <nav className="note-outline" aria-label={say.outlineTitle}>
      <ol>
        {sections.map((section) => {
          const found = template.sections.find(({ id }) => id === section.id)
          const limit = found === undefined ? 0 : sectionLimit(template, found, note.pageVariant, note.language)
          const count = budgetWords(section.words, limit)
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-current={section.id === current ? 'true' : undefined}
                onClick={() => editor?.goToSection(section.id)}
              >
                <span className="note-outline-name">{section.heading}</span>
                <span className="note-budget" data-state={budgetState(section.words, limit)}>
                  {count}
                </span>
              </button>
              {limit > 0 ? (
                <Meter
                  label={section.heading}
                  share={section.words / limit}
                  says={count}
                  tone={TONES[budgetState(section.words, limit)]}
                />
              ) : null}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
