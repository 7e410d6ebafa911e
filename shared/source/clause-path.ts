import type { Enumerator } from './enumerators.ts'

interface Level {
  readonly look: string
  readonly counting: string
  readonly id: string
  readonly value: number
  /** Nesting depth that the format itself gives, where it gives one. */
  readonly depth?: number
}

/** The numbered levels above a paragraph, from the outermost: 2, then (b), then (i). */
export type ClausePath = readonly Level[]

const sits = (level: Level, look: string, counting: string, depth: number | undefined): boolean =>
  level.look === look &&
  level.counting === counting &&
  (level.depth === undefined || depth === undefined || level.depth === depth)

/**
 * Where a numbered paragraph stands after the one before it.
 *
 * A look already open ("(a)" after "(i)") goes back to that level; a new look opens a level below. Ambiguous marks are
 * read as what goes on a count that is open, then as what begins one: "(i)" after "(h)" is a letter, after "(b)" the
 * first numeral.
 * @returns undefined when the mark can be the number of nothing
 */
export function advance(
  before: ClausePath,
  { id, look, readings }: Enumerator,
  depth: number | undefined,
): ClausePath | undefined {
  // An item closes what is nested more deeply than itself.
  const last = before.findLastIndex((open) => open.depth === undefined || depth === undefined || open.depth <= depth)
  const path = before.slice(0, last + 1)
  const level = (counting: string, value: number): Level => ({
    look,
    counting,
    id,
    value,
    ...(depth === undefined ? {} : { depth }),
  })
  const at = (test: (open: Level, reading: Enumerator['readings'][number]) => boolean) => {
    for (let index = path.length - 1; index >= 0; index--) {
      const open = path[index]
      const reading = readings.find((each) => open && sits(open, look, each.counting, depth) && test(open, each))
      if (reading) return [...path.slice(0, index), level(reading.counting, reading.value)]
    }
    return undefined
  }
  const next = at((open, reading) => reading.value === open.value + 1)
  if (next) return next
  const begins = readings.find(({ value }) => value === 1)
  const isOpen = begins && path.some((open) => sits(open, look, begins.counting, depth))
  if (begins && !isOpen) return [...path, level(begins.counting, begins.value)]
  const later = at(() => true)
  if (later) return later
  const [first] = readings
  // "X. Smith" begins no list at X; "(c)" or "3." may go on one from elsewhere.
  if (first && first.counting !== 'decimal' && !/[()]/.test(look)) return undefined
  return first ? [...path, level(first.counting, first.value)] : path
}

/** "(2)(b)(i)". */
export const printPath = (path: ClausePath): string => path.map(({ id }) => `(${id})`).join('')

/** Whether a point is printed as "section 5(1)": in brackets, a letter, or below a section that counts in figures. */
export const hangs = (top: ClausePath[number], section: string): boolean =>
  top.counting !== 'decimal' || top.look.startsWith('(') || /^Section \d/.test(section)
