import { useMemo } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import { words } from '../words/words.ts'
import { useCodes } from './codes.ts'
import type { Marked } from './pieces.ts'
import { lengthOf } from './text-map.ts'

/** Rows the strip is divided into; passages of one family in one row share a tick, so that 10,000 stay a few hundred. */
const ROWS = 200

/** Beside the scroll bar: where in the text the codes lie. A click goes there. */
export function Strip({
  blocks,
  marked,
  onGo,
}: {
  readonly blocks: readonly SourceBlock[]
  readonly marked: readonly Marked[]
  readonly onGo: (offset: number) => void
}) {
  const codes = useCodes()
  const length = Math.max(1, lengthOf(blocks))
  const ticks = useMemo(() => {
    const found = new Map<
      string,
      { readonly top: number; readonly height: number; readonly family: string | undefined }
    >()
    for (const { excerpt, start, end } of marked) {
      if (excerpt.code === 'DONE') continue
      const family = codes.code(excerpt.code)?.family
      const key = `${Math.floor((start / length) * ROWS)} ${family}`
      if (found.has(key)) continue
      found.set(key, { top: start / length, height: (end - start) / length, family })
    }
    return [...found]
  }, [marked, codes, length])
  return (
    <div
      className="strip"
      aria-hidden="true"
      title={words.reading.strip}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        onGo(Math.round(((event.clientY - box.top) / box.height) * length))
      }}
    >
      {ticks.map(([key, tick]) => (
        <span
          key={key}
          className="strip-tick"
          data-family={tick.family}
          style={{ top: `${tick.top * 100}%`, height: `${Math.min(8, tick.height * 100)}%` }}
        />
      ))}
    </div>
  )
}
