import type { Tokens } from './tokenise.ts'

/**
 * Which word of the newer text each word of the older one became: the token map.
 *
 * Every word has at most one counterpart on the other side, and counterparts are equal words.
 */
export interface Alignment {
  readonly before: Tokens
  readonly after: Tokens
  /** Word of `after` for each word of `before`, or -1. */
  readonly image: Int32Array
  /** Word of `before` for each word of `after`, or -1. */
  readonly origin: Int32Array
  /** 1 for words of `before` that stand in another order than the text around them. */
  readonly moved: Uint8Array
}

export function emptyAlignment(before: Tokens, after: Tokens): Alignment {
  return {
    before,
    after,
    image: new Int32Array(before.count).fill(-1),
    origin: new Int32Array(after.count).fill(-1),
    moved: new Uint8Array(before.count),
  }
}

/** Runs of equal, free words: `size` words from `before` on equal those from `after` on. Sorted by `after`. */
export interface Runs {
  count: number
  before: Int32Array
  after: Int32Array
  size: Int32Array
}

/** Takes a run into the map and extends it on both sides while words are equal and free. */
export function claim(map: Alignment, before: number, after: number, size: number, isMoved: boolean): void {
  const { image, origin, moved } = map
  const old = map.before.hash
  const now = map.after.hash
  const oldCount = map.before.count
  const nowCount = map.after.count
  let i = before
  let j = after
  const end = before + size
  while (i < oldCount && j < nowCount && (i < end || old[i] === now[j])) {
    if (image[i] !== -1 || origin[j] !== -1) {
      if (i >= end) break
    } else {
      image[i] = j
      origin[j] = i
      if (isMoved) moved[i] = 1
    }
    i++
    j++
  }
  i = before - 1
  j = after - 1
  while (i >= 0 && j >= 0 && image[i] === -1 && origin[j] === -1 && old[i] === now[j]) {
    image[i] = j
    origin[j] = i
    if (isMoved) moved[i] = 1
    i--
    j--
  }
}
