/** An abbreviation of a note and the words it stands for. */
export interface Abbreviation {
  readonly short: string
  readonly words: string
}

/**
 * The abbreviations a note spells out, in the order of the alphabet, each with exactly the words it stands for.
 *
 * @param found what stands before each bracket, a few words too many: "by the Royal Canadian Mounted Police" for RCMP
 */
export function listAbbreviations(found: ReadonlyMap<string, string>): readonly Abbreviation[] {
  return [...found]
    .map(([short, before]) => ({ short, words: spelledOut(short, before.split(/\s+/u).filter(Boolean)) }))
    .sort((a, b) => (a.short < b.short ? -1 : 1))
}

/** The shortest run of words before the bracket whose initials are the abbreviation, with or without the small words. */
function spelledOut(short: string, words: readonly string[]): string {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const run = words.slice(from)
    const all = initials(run)
    const large = initials(run.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)))
    if (all === letters || (large === letters && /^[\p{Lu}\p{N}]/u.test(run[0] ?? ''))) return run.join(' ')
  }
  return words.slice(-letters.length).join(' ')
}

const initials = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split(/[-’']/u))
    .map((part) => part.normalize('NFD').charAt(0))
    .join('')
    .toUpperCase()
