import type { BlockSpan } from '../../../../shared/source/block.ts'
import type { Area, Overlay } from './annotations.ts'
import type { Line } from './line-of.ts'
import { changeLines, everyLine } from './page-lines.ts'

/** How much of the height of a line an area must cover to speak of it: highlights reach into the lines around. */
const COVERS = 0.5

const shared = (from: number, to: number, low: number, high: number): number => Math.min(to, high) - Math.max(from, low)

/** The words of a line under an area; letters are taken to be equally wide, and words are never cut. */
function wordsUnder(line: Line, area: Area): { start: number; end: number } | undefined {
  const { left, right, top, bottom } = line.box
  if (shared(top, bottom, area.top, area.bottom) < (bottom - top) * COVERS) return undefined
  if (shared(left, right, area.left, area.right) <= 0) return undefined
  const letter = Math.max(0.01, (right - left) / Math.max(1, line.text.length))
  const first = Math.max(0, (area.left - left) / letter)
  const last = Math.min(line.text.length, (area.right - left) / letter)
  let found: { start: number; end: number } | undefined
  for (const { 0: word, index } of line.text.matchAll(/\S+/g)) {
    if (shared(index, index + word.length, first, last) < word.length * 0.5) continue
    found = { start: found?.start ?? index, end: index + word.length }
  }
  return found
}

/** How far a line is from the middle of an area; across a line counts less than away from it. */
function distance({ box }: Line, area: Area): number {
  const away = (at: number, low: number, high: number) => Math.max(0, low - at, at - high)
  return (
    away((area.top + area.bottom) / 2, box.top, box.bottom) * 3 +
    away((area.left + area.right) / 2, box.left, box.right)
  )
}

/** The nearest line, for a note that was put beside the text. */
function nearest(lines: readonly Line[], overlay: Overlay): number | undefined {
  const [area] = overlay.areas
  if (area === undefined || lines.length === 0) return undefined
  const all = lines.map((line) => distance(line, area))
  return all.indexOf(Math.min(...all))
}

/**
 * Puts comments and links on the lines they lie over.
 *
 * @returns the lines, and the comments for which the page has no line
 */
export function withOverlays(
  given: readonly Line[],
  overlays: readonly Overlay[],
): { readonly lines: readonly Line[]; readonly homeless: readonly Overlay[] } {
  if (overlays.length === 0) return { lines: given, homeless: [] }
  const lines = everyLine(given)
  const added = new Map<number, BlockSpan[]>()
  const homeless: Overlay[] = []
  const add = (index: number, span: BlockSpan) => added.set(index, [...(added.get(index) ?? []), span])
  for (const overlay of overlays) {
    const { span, areas, isPoint } = overlay
    let isPlaced = false
    for (const [index, line] of isPoint ? [] : lines.entries()) {
      for (const area of areas) {
        const under = wordsUnder(line, area)
        if (under === undefined) continue
        add(index, { ...span, ...under })
        isPlaced = true
      }
    }
    if (isPlaced || span.kind === 'link') continue
    const index = nearest(lines, overlay)
    if (index === undefined) homeless.push(overlay)
    else add(index, { ...span, start: 0, end: lines[index]?.text.length ?? 0 })
  }
  const changed = new Map(
    [...added].flatMap(([index, spans]) => {
      const line = lines[index]
      return line === undefined ? [] : [[line, { ...line, notes: [...line.notes, ...spans] }] as const]
    }),
  )
  const now = (line: Line): Line => changed.get(line) ?? line
  return { lines: given.map((line) => changeLines(line, now)), homeless }
}
