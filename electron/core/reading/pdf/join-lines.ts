import type { BlockSpan } from '../../../../shared/source/block.ts'
import type { Line } from './line-of.ts'
import { everyLine } from './page-lines.ts'

/** Words of the document, to know whether "co-" and "operation" were one word before the line broke. */
export function vocabularyOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>()
  let wasBroken = false
  for (const { text } of everyLine(lines)) {
    const isBroken = /[-‐\u00AD]$/.test(text)
    const all = text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? []
    // The halves of a broken word are no words.
    for (const word of all.slice(wasBroken ? 1 : 0, isBroken ? -1 : undefined)) words.add(word)
    wasBroken = isBroken
  }
  return words
}

/** Words that are written with their hyphen: "state-of-the-art" has one before, "self-" is hardly ever written without. */
const KEEPS_HYPHEN = /(?:[-‐]\p{L}+|(?<![\p{L}\p{M}])(?:self|vice|quasi|non|well|half))[-‐]$/iu

/** Joins the lines of a paragraph; a hyphen at a line end goes unless the document writes the word with it. */
export function joinLines(
  lines: readonly Line[],
  vocabulary: ReadonlySet<string>,
): { text: string; spans: BlockSpan[] } {
  let text = ''
  let spans: BlockSpan[] = []
  for (const line of lines) {
    const head = /([\p{L}\p{M}]+)[-‐\u00AD]$/u.exec(text)?.[1]
    const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line.text)?.[0]
    if (head && tail) {
      const whole = `${head}${tail}`.toLowerCase()
      const isCompound =
        !vocabulary.has(whole) &&
        (KEEPS_HYPHEN.test(text) ||
          vocabulary.has(`${head}-${tail}`.toLowerCase()) ||
          (vocabulary.has(head.toLowerCase()) && vocabulary.has(tail) && head.length > 3))
      if (!isCompound || text.endsWith('\u00AD')) {
        text = text.slice(0, -1)
        const end = text.length
        spans = spans.map((span) => (span.end > end ? { ...span, start: Math.min(span.start, end), end } : span))
      }
    } else if (text !== '' && !/[-‐–—/]$/.test(text)) text += ' '
    else if (/\s[-–—]$/.test(text)) text += ' '
    const start = text.length
    text += line.text
    spans.push(...line.notes.map((note) => ({ ...note, start: note.start + start, end: note.end + start })))
  }
  return { text, spans }
}
