import type { WordFile } from './word-file.ts'

export interface DocNote {
  /** Character positions of its text. */
  readonly from: number
  readonly to: number
  readonly hasOwnMark: boolean
}

/** Notes of one kind, by the position that refers to each. */
export function docNotes(
  { table, structure }: WordFile,
  references: number,
  texts: number,
  storyStart: number,
  storyLength: number,
): ReadonlyMap<number, DocNote> {
  const reference = structure(references)
  const text = structure(texts)
  const count = Math.floor((reference.length - 4) / 6)
  const notes = new Map<number, DocNote>()
  // In a broken file the places of notes lead anywhere; each begins behind the one before, and none leaves the story.
  const place = (offset: number, least: number): number =>
    Math.min(storyStart + storyLength, Math.max(least, storyStart + table.u32(offset)))
  let last = storyStart
  for (let index = 0; index < count && index < 100_000; index++) {
    const from = place(text.at + 4 * index, last)
    last = place(text.at + 4 * index + 4, from)
    notes.set(table.u32(reference.at + 4 * index), {
      from,
      to: last,
      hasOwnMark: table.u16(reference.at + 4 * (count + 1) + 2 * index) === 0,
    })
  }
  return notes
}
