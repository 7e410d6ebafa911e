import { createStore, type Store } from '../ui/store.ts'

/** Widths in CSS pixels and which side panes are folded away. */
export interface Layout {
  readonly left: number
  readonly note: number
  readonly hidesLeft: boolean
  readonly hidesNote: boolean
}

export const LEFT = { least: 160, most: 360 }
export const NOTE = { least: 340, most: 860 }

export const FIRST_LAYOUT: Layout = { left: 196, note: 452, hidesLeft: false, hidesNote: false }

export const layout: Store<Layout> = createStore(FIRST_LAYOUT)

export function arrange(change: Partial<Layout>): void {
  layout.set((at) => ({ ...at, ...change }))
}

/** Reads a remembered layout; anything odd in it falls back to the first one. */
export function readLayout(value: unknown): Layout {
  if (typeof value !== 'object' || value === null) return FIRST_LAYOUT
  const given = value as Record<string, unknown>
  const within = (name: 'left' | 'note', { least, most }: { least: number; most: number }) => {
    const width = given[name]
    return typeof width === 'number' && width >= least && width <= most ? width : FIRST_LAYOUT[name]
  }
  return {
    left: within('left', LEFT),
    note: within('note', NOTE),
    hidesLeft: given.hidesLeft === true,
    hidesNote: given.hidesNote === true,
  }
}
