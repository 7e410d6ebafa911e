/** Room kept for the next alignment, in numbers; more than this is let go when it has been used. */
const MOST_KEPT = 1 << 21

const kept = new Map<string, Int32Array<ArrayBuffer>>()

/**
 * Room for numbers that are needed for the length of one call only, with whatever was left in it.
 *
 * Fresh memory costs ten times as much as writing to it does, and an alignment of a long text needs a lot.
 * @param use what for: two uses at the same time need two names
 */
export function scratch(use: string, size: number): Int32Array<ArrayBuffer> {
  const own = kept.get(use)
  if (own && own.length >= size) return own
  const room = new Int32Array(Math.max(1024, size + (size >> 2)))
  if (room.length <= MOST_KEPT) kept.set(use, room)
  return room
}
