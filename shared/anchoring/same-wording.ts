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
  if (a === b || differOnlyInSpace(a, b)) return true
  const left = plain(a)
  const right = plain(b)
  if (left === right) return true
  if (!left.includes(BROKEN) && !right.includes(BROKEN)) return false
  return sameAcrossLineBreaks(left, right)
}

/** The common case, without making new strings: runs of white space against each other, else equal code units. */
function differOnlyInSpace(a: string, b: string): boolean {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(j)
    if (isSpace(left) && isSpace(right)) {
      while (isSpace(a.charCodeAt(i))) i++
      while (isSpace(b.charCodeAt(j))) j++
    } else if (left === right) {
      i++
      j++
    } else return false
  }
  return i === a.length && j === b.length
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
