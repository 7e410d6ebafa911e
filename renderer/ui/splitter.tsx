import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import './splitter.css'

export interface SplitterProps {
  readonly label: string
  /** Width of the pane it resizes, in CSS pixels. */
  readonly width: number
  readonly least: number
  readonly most: number
  /** The pane is before (to the left of) the bar or after it. */
  readonly pane: 'before' | 'after'
  readonly onResize: (width: number) => void
  readonly onCollapse: () => void
}

/** How far one press of an arrow key moves the bar, in CSS pixels. */
const STEP = 24

/** A bar between two panes: drag it, or use the arrow keys; Enter collapses the pane (WAI-ARIA window splitter). */
export function Splitter({ label, width, least, most, pane, onResize, onCollapse }: SplitterProps) {
  const held = useRef<{ x: number; width: number } | undefined>(undefined)
  const sign = pane === 'before' ? 1 : -1
  const resize = (to: number) => onResize(Math.round(Math.min(most, Math.max(least, to))))

  const down = (event: PointerEvent<HTMLDivElement>) => {
    held.current = { x: event.clientX, width }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (held.current !== undefined) resize(held.current.width + sign * (event.clientX - held.current.x))
  }
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'ArrowLeft') resize(width - sign * STEP)
    else if (event.key === 'ArrowRight') resize(width + sign * STEP)
    else if (event.key === 'Home') resize(least)
    else if (event.key === 'End') resize(most)
    else if (event.key === 'Enter') onCollapse()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is a widget, which <hr> cannot be.
    <div
      className="ui-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        held.current = undefined
      }}
      onDoubleClick={onCollapse}
      onKeyDown={key}
    />
  )
}
