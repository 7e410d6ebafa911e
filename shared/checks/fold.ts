/**
 * What comparing a quotation folds, and nothing else: runs of white space (no-break spaces included) are one space, curly
 * and straight quotation marks and apostrophes are one, accents are composed. Letters, case, digits, dashes and other
 * punctuation count as they are.
 */
export const FOLDED = 'spaces and the shape of quotation marks'

/** A folded text with the offset in the original of each of its code units. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

const MARKS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
}

export function fold(original: string): Folded {
  const known = folded.get(original)
  if (known !== undefined) return known
  const made = foldAnew(original)
  if (original.length > LONGEST_KEPT) return made
  if (folded.size >= MOST_KEPT) folded.clear()
  folded.set(original, made)
  return made
}

/** Passages are compared with many quotations, so what folding them gave is kept; whole sources are not. */
const folded = new Map<string, Folded>()
const MOST_KEPT = 2000
const LONGEST_KEPT = 4000

function foldAnew(original: string): Folded {
  let text = ''
  const at: number[] = []
  // One piece is a letter with the marks that melt into it, or a run of spaces.
  for (const match of original.matchAll(/\s+|[^\s]\p{M}*/gu)) {
    const piece = /^\s/u.test(match[0]) ? ' ' : (MARKS[match[0]] ?? match[0]).normalize('NFC')
    // French sets guillemets off by spaces: those belong to the mark.
    if (piece === '"' && match[0] === '»' && text.endsWith(' ')) {
      text = text.slice(0, -1)
      at.pop()
    }
    if (piece === ' ' && original[match.index - 1] === '«') continue
    for (let index = 0; index < piece.length; index++) at.push(match.index)
    text += piece
  }
  at.push(original.length)
  return { text, at }
}
