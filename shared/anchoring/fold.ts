/** Letters under this number are not letters but classes of `FOLD`. */
export const FIRST_LETTER = 8
/** Between words: spaces, punctuation, symbols. */
export const BETWEEN = 0
/** Inside a word and without weight: soft hyphen, zero-width characters, combining accents. */
export const SILENT = 1
/** Joins two halves of a word: hyphen, non-breaking hyphen, en dash. */
export const HYPHEN = 2
/** A ligature of two or three letters. */
export const LIGATURE = 3

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const
const FIRST_LIGATURE = 0xfb00

/** The letters that a `LIGATURE` stands for. */
export function ligature(code: number): string {
  return LIGATURES[code - FIRST_LIGATURE] ?? ''
}

let fold: Uint16Array | undefined

/**
 * What every UTF-16 code unit means for a word: a class below `FIRST_LETTER`, or the letter it is compared as.
 *
 * Case and the accents of Latin, Greek and Cyrillic letters fold away; vowel signs of Indic scripts stay, since they
 * tell words apart. Built on first use (about 20 ms once), because a table read is what makes a million words cheap.
 */
export function foldTable(): Uint16Array {
  fold ??= build()
  return fold
}

function build(): Uint16Array {
  const table = new Uint16Array(65_536)
  const word = /[\p{L}\p{N}\p{M}]/u
  for (let code = 0x30; code < 65_536; code++) {
    if (code >= 0xd800 && code < 0xe000) table[code] = code
    else if (word.test(String.fromCharCode(code))) table[code] = foldLetter(code)
  }
  for (let code = 0x300; code <= 0x36f; code++) table[code] = SILENT
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[code] = SILENT
  for (const code of [0x2d, 0x2010, 0x2011, 0x2013]) table[code] = HYPHEN
  for (let code = FIRST_LIGATURE; code < FIRST_LIGATURE + LIGATURES.length; code++) table[code] = LIGATURE
  return table
}

function foldLetter(code: number): number {
  const letter = String.fromCharCode(code).toLowerCase()
  const isAlphabetic = code < 0x530 || (code >= 0x1e00 && code < 0x2000) || code >= 0xff00
  if (!isAlphabetic) return letter.charCodeAt(0)
  const folded = letter.normalize('NFKD').charCodeAt(0)
  return folded < FIRST_LETTER ? code : folded
}

/** Han, kana and Hangul: no spaces between words, so each character is a word of its own. */
export function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}
