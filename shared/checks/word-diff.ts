/** A word of the quotation, of the passage, or of both. */
export interface DiffWord {
  readonly kind: 'same' | 'left-out' | 'put-in'
  readonly word: string
}

/** Words of a quotation compared with words of a passage. `left-out` stands in the passage only, `put-in` in the quotation only. */
export function diffWords(quotation: string, passage: string): readonly DiffWord[] {
  const quoted = wordsOf(quotation)
  const real = wordsOf(passage)
  const lengths = commonLengths(quoted, real)
  const result: DiffWord[] = []
  let i = 0
  let j = 0
  const length = (a: number, b: number): number => lengths[a]?.[b] ?? 0
  while (i < quoted.length && j < real.length) {
    if (quoted[i] === real[j]) {
      result.push({ kind: 'same', word: quoted[i] ?? '' })
      i++
      j++
    } else if (length(i + 1, j) >= length(i, j + 1)) {
      result.push({ kind: 'put-in', word: quoted[i] ?? '' })
      i++
    } else {
      result.push({ kind: 'left-out', word: real[j] ?? '' })
      j++
    }
  }
  for (; i < quoted.length; i++) result.push({ kind: 'put-in', word: quoted[i] ?? '' })
  for (; j < real.length; j++) result.push({ kind: 'left-out', word: real[j] ?? '' })
  return result
}

export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u).filter(Boolean)

/** Lengths of the longest common subsequence of the tails from each pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i]
    const below = table[i + 1]
    if (row === undefined || below === undefined) continue
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}
