/** What a person typed, as it is looked for inside words. */
export interface InsideTerms {
  /** Folded; each must be there. */
  readonly terms: readonly string[]
}

/** Scripts that put no space between words: the index of words holds whole sentences of them as one word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

export const isUnspaced = (text: string): boolean => UNSPACED.test(text)

/** Letters without case and accents, as the index of three letters folds them. */
export const folded = (text: string): string => fold(text).text

/**
 * Folds a text and keeps where each piece of it stood.
 *
 * @returns `places[i]`: offset in `text` of the character that gave the i-th code unit of the folded one
 */
export function fold(text: string): { readonly text: string; readonly places: readonly number[] } {
  let out = ''
  const places: number[] = []
  let at = 0
  for (const sign of text) {
    const bare = sign.normalize('NFD').replace(ACCENTS, '').toLowerCase().normalize('NFC')
    for (let unit = 0; unit < bare.length; unit++) places.push(at)
    out += bare
    at += sign.length
  }
  return { text: out, places }
}

/** The combining marks that the index takes off letters; those of Devanagari and Thai are letters to it. */
const ACCENTS = /[\u0300-\u036f]/gu

/** Fewest letters of a script with spaces that are worth looking for inside words. */
const FEWEST = 3

/**
 * Splits what was typed into terms: words, and phrases in quotes as they stand.
 *
 * @returns undefined where no term is long enough
 */
export function insideTerms(typed: string): InsideTerms | undefined {
  const terms: string[] = []
  for (const part of typed
    .normalize('NFC')
    .replaceAll('\0', ' ')
    .matchAll(/["“”«]([^"“”»]*)["“”»]?|[^\s"“”«]+/gu)) {
    const term = folded(part[1] ?? part[0]).trim()
    if (/[\p{L}\p{N}]/u.test(term)) terms.push(term)
  }
  const isLongEnough = (term: string) => isUnspaced(term) || [...term].length >= FEWEST
  return terms.some(isLongEnough) && terms.every((term) => term.length > 0) ? { terms } : undefined
}
