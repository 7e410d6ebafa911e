import { type DragEvent, type ReactNode, useState } from 'react'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'

const say = words.templates

export interface MovableEntry {
  readonly id: string
  readonly name: string
  /** What it is, in a few words, while it is folded. */
  readonly facts: string
  readonly canRemove: boolean
  readonly content: ReactNode
}

export interface MovableListProps {
  readonly label: string
  readonly entries: readonly MovableEntry[]
  readonly opened: string | undefined
  readonly onOpen: (id: string | undefined) => void
  readonly onMove: (id: string, index: number) => void
  readonly onRemove: (id: string) => void
}

/** A list whose entries unfold to be changed, and move by their handle, by buttons, and by Alt+Shift with an arrow. */
export function MovableList({ label, entries, opened, onOpen, onMove, onRemove }: MovableListProps) {
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<number>()
  const [said, setSaid] = useState('')
  const move = (entry: MovableEntry, index: number) => {
    if (index < 0 || index >= entries.length) return
    onMove(entry.id, index)
    setSaid(say.movedTo(entry.name, index + 1, entries.length))
  }
  const from = entries.findIndex(({ id }) => id === dragged)
  const stop = () => {
    setDragged(undefined)
    setOver(undefined)
  }
  return (
    <>
      <ol className="movable" aria-label={label}>
        {entries.map((entry, index) => {
          const isOpen = entry.id === opened
          return (
            <li
              key={entry.id}
              aria-label={entry.name}
              data-over={
                over === index && from !== index && from >= 0 ? (from < index ? 'after' : 'before') : undefined
              }
              // Words inside an entry that is open are for selecting.
              draggable={!isOpen}
              onDragStart={(event: DragEvent) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', entry.name)
                setDragged(entry.id)
              }}
              onDragEnd={stop}
              onDragOver={(event) => {
                if (dragged === undefined) return
                event.preventDefault()
                setOver(index)
              }}
              onDrop={(event) => {
                event.preventDefault()
                const moved = entries[from]
                if (moved !== undefined) move(moved, index)
                stop()
              }}
            >
              <div className="movable-head">
                <span className="movable-handle">
                  <Icon name="grip" size={12} />
                </span>
                <button
                  type="button"
                  className="movable-name"
                  aria-expanded={isOpen}
                  aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown"
                  onClick={() => onOpen(isOpen ? undefined : entry.id)}
                  onKeyDown={(event) => {
                    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
                    if (by === undefined || !event.altKey || !event.shiftKey) return
                    event.preventDefault()
                    move(entry, index + by)
                  }}
                >
                  <Icon name={isOpen ? 'down' : 'right'} size={12} />
                  <span>{entry.name}</span>
                  <small>{entry.facts}</small>
                </button>
                <IconButton
                  name={`${say.up}: ${entry.name}`}
                  isDisabled={index === 0}
                  onPress={() => move(entry, index - 1)}
                >
                  <Icon name="up" size={12} />
                </IconButton>
                <IconButton
                  name={`${say.down}: ${entry.name}`}
                  isDisabled={index === entries.length - 1}
                  onPress={() => move(entry, index + 1)}
                >
                  <Icon name="down" size={12} />
                </IconButton>
                <IconButton
                  name={`${say.takeOut}: ${entry.name}`}
                  isDisabled={!entry.canRemove}
                  onPress={() => onRemove(entry.id)}
                >
                  <Icon name="close" size={12} />
                </IconButton>
              </div>
              {isOpen ? <div className="movable-content">{entry.content}</div> : null}
            </li>
          )
        })}
      </ol>
      <span className="unseen" aria-live="polite">
        {said}
      </span>
    </>
  )
}
