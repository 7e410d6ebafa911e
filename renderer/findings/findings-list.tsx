import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import type { Finding } from '../../shared/checks/finding.ts'
import type { Waived } from '../../shared/checks/waived.ts'
import type { ExcerptId } from '../../shared/id.ts'
import { isKey } from '../commands/command.ts'
import type { NoteEditor } from '../note/editor/note-editor.ts'
import { showPassage } from '../note/note-ports.ts'
import { FindingRow } from './finding-row.tsx'
import { mend } from './step-findings.ts'

export interface FindingsListProps {
  readonly findings: readonly Finding[]
  /** Those that were let stand, shown after the others. */
  readonly waived: readonly Waived[]
  readonly editor: NoteEditor | undefined
  readonly onWaive: (finding: Finding) => void
  readonly onRaise: (finding: Finding) => void
}

/** Rows that Page Up and Page Down go past. */
const PAGE = 4

/**
 * The findings one below the other. Only those in view are drawn, arrow keys go through all of them.
 *
 * A long draft has thousands, and every element beside the text costs time at each key that is typed: 3,000 rows drawn
 * doubled it (`npm run bench -- typing`).
 */
export function FindingsList({ findings, waived, editor, onWaive, onRaise }: FindingsListProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const count = findings.length + waived.length
  const current = Math.min(at, count - 1)
  const findingAt = (index: number) => findings[index] ?? waived[index - findings.length]?.finding
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => 62,
    getItemKey: (index) => `${keyOf(findingAt(index))}${index < findings.length ? '' : ' waived'}`,
    gap: 4,
    overscan: 6,
  })
  const move = (to: number) => {
    const next = Math.max(0, Math.min(count - 1, to))
    setAt(next)
    rows.scrollToIndex(next, { align: 'auto' })
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus())
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + PAGE,
      PageUp: current - PAGE,
      Home: 0,
      End: count - 1,
    }
    const to = moves[event.key]
    const finding = findingAt(current)
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.index !== undefined
    if (to !== undefined) move(to)
    else if (!isOnRow || finding === undefined || editor === undefined) return
    else if (event.key === 'Enter') editor.goToFinding(finding)
    else if (isKey(event.nativeEvent, 'F') && finding.fix !== undefined) mend(editor, finding)
    else if (isKey(event.nativeEvent, 'S') && finding.excerptId !== undefined)
      showPassage(finding.excerptId as ExcerptId)
    else if (isKey(event.nativeEvent, 'L') && current < findings.length) onWaive(finding)
    else return
    event.preventDefault()
  }
  return (
    <div className="findings-scroll" ref={box}>
      <ul
        className="findings-list"
        aria-labelledby="findings-title"
        onKeyDown={press}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const open = findings[index]
          const letStand = open === undefined ? waived[index - findings.length] : undefined
          const finding = open ?? letStand?.finding
          if (finding === undefined) return null
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className="finding"
              data-level={finding.level}
              aria-posinset={index + 1}
              aria-setsize={count}
              tabIndex={index === current ? 0 : -1}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setAt(index)}
            >
              <FindingRow
                finding={finding}
                editor={editor}
                {...(letStand === undefined
                  ? { onWaive: () => onWaive(finding) }
                  : { waived: letStand, onRaise: () => onRaise(finding) })}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function keyOf(finding: Finding | undefined): string {
  return finding === undefined
    ? ''
    : `${finding.check} ${finding.blockId} ${finding.range?.start ?? ''} ${finding.where}`
}
