import type { SourceBlock } from './block.ts'

interface NotePlaces {
  /** Index of each note's own block, by its mark. */
  readonly notes: ReadonlyMap<string, readonly number[]>
  /** Places of the canonical text that refer to a note, by its mark. */
  readonly references: ReadonlyMap<string, readonly number[]>
}

const known = new WeakMap<readonly SourceBlock[], NotePlaces>()

function placesIn(blocks: readonly SourceBlock[]): NotePlaces {
  const before = known.get(blocks)
  if (before) return before
  const notes = new Map<string, number[]>()
  const references = new Map<string, number[]>()
  const add = (into: Map<string, number[]>, mark: string, place: number) => {
    const others = into.get(mark)
    if (others) others.push(place)
    else into.set(mark, [place])
  }
  for (const block of blocks) {
    if (block.kind === 'footnote' && block.label !== undefined) add(notes, block.label, block.start)
    for (const span of block.spans ?? []) {
      if (span.kind === 'note-reference' && span.value !== undefined)
        add(references, span.value, block.start + span.start)
    }
  }
  const places = { notes, references }
  known.set(blocks, places)
  return places
}

/**
 * Where a note stands that is referred to at `from`: the first of that mark behind it, else the last before it.
 *
 * Marks may begin anew on each page or chapter, so the nearest behind the reference is meant.
 */
export function noteFor(mark: string, from: number, blocks: readonly SourceBlock[]): number | undefined {
  const all = placesIn(blocks).notes.get(mark)
  return all?.find((start) => start >= from) ?? all?.at(-1)
}

/** Where the text refers to the note at `from`: the last place before it, else the first one of that mark. */
export function referenceTo(mark: string, from: number, blocks: readonly SourceBlock[]): number | undefined {
  const all = placesIn(blocks).references.get(mark)
  return all?.findLast((place) => place < from) ?? all?.[0]
}
