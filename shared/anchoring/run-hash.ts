const BASE = 0x01000193
const BASE_2 = Math.imul(BASE, BASE)
const BASE_3 = Math.imul(BASE_2, BASE)
const BASE_4 = Math.imul(BASE_3, BASE)

/** Hash of a run of words, from theirs. */
export function runHash(hash: Int32Array, from: number, size: number): number {
  let sum = 0
  for (let i = from; i < from + size; i++) sum = (Math.imul(sum, BASE) + (hash[i] as number)) | 0
  return sum
}

/** The same for four words, without waiting for one product after the other. */
export function hashOfFour(hash: Int32Array, from: number): number {
  return (
    (Math.imul(hash[from] as number, BASE_3) +
      Math.imul(hash[from + 1] as number, BASE_2) +
      Math.imul(hash[from + 2] as number, BASE) +
      (hash[from + 3] as number)) |
    0
  )
}

/** The same for eight words, from the hashes of the first four and of the last four. */
export function joinFours(first: number, last: number): number {
  return (Math.imul(first, BASE_4) + last) | 0
}
