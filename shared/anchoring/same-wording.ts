/** Stands for a hyphen at the end of a line, which may or may not belong to the word. */
const BROKEN = '\u0001'

/**
 * Whether two passages say the same, letter by letter, but for how they are set.
 *
 * Folded: runs of white space, straight and curly quotation marks and guillemets, hyphens and dashes, soft hyphens and
 * line-break hyphens, the ellipsis character, composed and decomposed accents. Not folded: case, accents, digits,
 * any other punctuation: "The Parties" and "the parties" are not the same words in an agreement.
 */
export function sameWording(a: string, b: string): boolean {
  if (a === b) return true
  const soFar = compareSetting(a, b)
  if (soFar !== undefined) return soFar
  const left = plain(a)
  const right = plain(b)
  if (left === right) return true
  if (!left.includes(BROKEN) && !right.includes(BROKEN)) return false
  return sameAcrossLineBreaks(left, right)
}

/**
 * The common cases, without making new strings: runs of white space, quotation marks and dashes against each other.
 *
 * `false` where two letters or digits of the English alphabet differ, since nothing is folded that could make them
 * equal; `undefined` where it takes a closer look.
 */
function compareSetting(a: string, b: string): boolean | undefined {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(j)
    if (left === right && !isSpace(left)) {
      i++
      j++
    } else if (isSpace(left) && isSpace(right)) {
      while (isSpace(a.charCodeAt(i))) i++
      while (isSpace(b.charCodeAt(j))) j++
    } else if (isPlainLetter(left) && isPlainLetter(right)) return false
    else {
      const mark = markOf(left)
      if (mark === 0 || mark !== markOf(right)) return undefined
      i++
      j++
    }
  }
  return i === a.length && j === b.length ? true : undefined
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** The straight mark that `plain` makes of a quotation mark or a dash; 0 for anything else. */
function markOf(code: number): number {
  if (code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0x2033) return 0x22
  if (code === 0x27 || (code >= 0x2018 && code <= 0x201b) || code === 0x2032 || code === 0x2bc) return 0x27
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2014 && code !== 0x2012)) return 0x2d
  return 0
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x09 || code === 0x0d
}

/** The text with everything folded that `sameWording` folds. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐‑–—-]/g, '-')
    .replace(/(?<=\p{L})-[ \t]*\r?\n\s*(?=\p{L})/gu, BROKEN)
    .replace(/«\s*|\s*»|[“”„‟″]/g, '"')
    .replace(/[‘’‚‛ʼ‹›′]/g, "'")
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim()
}

function sameAcrossLineBreaks(a: string, b: string): boolean {
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      i++
      j++
    } else if (a[i] === BROKEN) {
      i++
      if (b[j] === '-') j++
    } else if (b[j] === BROKEN) {
      j++
      if (a[i] === '-') i++
    } else return false
  }
  return true
}
