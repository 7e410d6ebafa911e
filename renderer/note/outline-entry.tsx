import type { DragEvent } from 'react'
import { budgetState, sectionLimit } from '../../shared/note/budget.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template, TemplateSection } from '../../shared/template/template.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Meter } from '../ui/meter.tsx'
import { words } from '../words/words.ts'
import { budgetWords } from './editor/section-view.ts'
import type { SectionCount } from './editor/toolbar-state.ts'

const say = words.note.outlined
const TONES = { within: 'accent', full: 'warning', over: 'danger' } as const

export interface OutlineEntryProps {
  readonly section: SectionCount
  /** What the template says of it; undefined for a section that the template does not have (any more). */
  readonly known: TemplateSection | undefined
  readonly template: Template
  readonly note: Note
  readonly isCurrent: boolean
  /** On which side of it the section would land that is being dragged. */
  readonly over: 'before' | 'after' | undefined
  readonly onGo: () => void
  readonly onMove: (by: 1 | -1) => void
  /** Undefined for a section that the template requires. */
  readonly onRemove: (() => void) | undefined
  readonly onDragStart: (event: DragEvent) => void
  readonly onDragOver: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
  readonly onDragEnd: () => void
}

/** One section in the outline. Its name goes there; with Alt+Shift and an arrow it moves, as it does by its handle. */
export function OutlineEntry(props: OutlineEntryProps) {
  const { section, known, template, note, isCurrent, over, onGo, onMove, onRemove } = props
  const limit = known === undefined ? 0 : sectionLimit(template, known, note.pageVariant, note.language)
  const count = budgetWords(section.words, limit)
  const state = budgetState(section.words, limit)
  return (
    <li
      data-over={over}
      draggable
      onDragStart={props.onDragStart}
      onDragOver={props.onDragOver}
      onDrop={props.onDrop}
      onDragEnd={props.onDragEnd}
    >
      <div className="note-outline-row">
        <span className="note-outline-handle">
          <Icon name="grip" size={12} />
        </span>
        <button
          type="button"
          className="note-outline-go"
          aria-current={isCurrent ? 'true' : undefined}
          aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
          onClick={onGo}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
            if (by === undefined || !event.altKey || !event.shiftKey) return
            event.preventDefault()
            onMove(by)
          }}
        >
          <span className="note-outline-name">{section.heading}</span>
          <span className="note-budget" data-state={state}>
            {count}
          </span>
        </button>
        <span className="note-outline-moves">
          <IconButton name={say.up(section.heading)} onPress={() => onMove(-1)}>
            <Icon name="up" size={12} />
          </IconButton>
          <IconButton name={say.down(section.heading)} onPress={() => onMove(1)}>
            <Icon name="down" size={12} />
          </IconButton>
        </span>
        {onRemove === undefined ? null : (
          <IconButton name={say.remove(section.heading)} className="note-outline-remove" onPress={onRemove}>
            <Icon name="close" size={12} />
          </IconButton>
        )}
      </div>
      {limit > 0 ? (
        <Meter label={section.heading} share={section.words / limit} says={count} tone={TONES[state]} />
      ) : null}
    </li>
  )
}
