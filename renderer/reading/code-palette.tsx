import { useLayoutEffect, useRef, useState } from 'react'
import type { CodeFamily } from '../../shared/codebook/codebook.ts'
import { broughtAlong } from '../words/core-sentences.ts'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { letterOf, useCodes } from './codes.ts'
import './code-palette.css'

const say = words.reading

const FAMILIES: readonly CodeFamily[] = ['who', 'what', 'evidence', 'quality', 'work']

/** The codes, at the end of what is selected. It takes no focus: a letter typed in the text does the same. */
export function CodePalette({
  at,
  onCode,
}: {
  /** Of the selected words, in CSS pixels of the window. */
  readonly at: DOMRect
  readonly onCode: (code: string) => void
}) {
  const codes = useCodes()
  const byFamily = codes.inUse.toSorted((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family))
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number }>()

  useLayoutEffect(() => {
    const own = box.current?.getBoundingClientRect()
    const pane = box.current?.closest('[data-pane]')?.getBoundingClientRect()
    if (own === undefined || pane === undefined) return
    const below = at.bottom + 8
    const above = at.top - own.height - 8
    const isRoomBelow = below + own.height < pane.bottom
    const top = isRoomBelow ? below : above > pane.top + 40 ? above : pane.bottom - own.height - 8
    setPlace({ left: Math.max(pane.left + 8, Math.min(at.left, pane.right - own.width - 16)), top })
  }, [at])

  return (
    <div
      ref={box}
      className="palette"
      role="toolbar"
      aria-label={say.palette}
      style={place === undefined ? { visibility: 'hidden' } : place}
      onPointerDown={(event) => event.preventDefault()}
    >
      {byFamily.map((code) => (
        <button
          key={code.id}
          type="button"
          className="palette-code"
          data-family={code.family}
          onClick={() => onCode(code.id)}
          title={broughtAlong(code.definition)}
        >
          <span className="palette-letter" data-line={code.line}>
            {letterOf(code)}
          </span>
          <span className="palette-name">{named(code.label)}</span>
        </button>
      ))}
      <p className="palette-hint">{say.paletteHint}</p>
    </div>
  )
}
