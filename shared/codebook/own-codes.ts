import type { Code, Codebook } from './codebook.ts'

/** The codebook of the app with what a library added, changed or retired: the same object where that is nothing. */
export function withOwnCodes(codebook: Codebook, own: readonly Code[]): Codebook {
  if (own.length === 0) return codebook
  const changed = new Map(own.map((code) => [code.id, code]))
  const bundled = new Set(codebook.codes.map(({ id }) => id))
  return {
    ...codebook,
    codes: [...codebook.codes.map((code) => changed.get(code.id) ?? code), ...own.filter(({ id }) => !bundled.has(id))],
  }
}

/** The codes a passage can be given: retired ones stay for the excerpts that bear them. */
export const codesInUse = ({ codes }: Pick<Codebook, 'codes'>): readonly Code[] =>
  codes.filter(({ isRetired }) => isRetired !== true)

/** Letters of an id, at most: it stands in files for other programs. */
const LONGEST_ID = 24

/** An id for a new code that says what it is and is not taken: `ECONOMIC_TIES`, `ECONOMIC_TIES_2`. */
export function newCodeId(label: string, taken: readonly string[]): string {
  const letters = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+|_+$/g, '')
    .slice(0, LONGEST_ID)
    .replace(/_+$/, '')
  const base = letters === '' ? 'CODE' : letters
  const used = new Set(taken.map((id) => id.toUpperCase()))
  let free = base
  for (let count = 2; used.has(free); count += 1) free = `${base}_${count}`
  return free
}
