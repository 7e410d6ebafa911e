import { wordsOf } from '../../note/words.ts'
import { type Line, paragraph } from './pieces.ts'

export const wordsOfLine = (line: Line): number => wordsOf(paragraph(line))

/**
 * The lines that fit a budget, in order; a line that is too long is passed over and a shorter one may still fit.
 *
 * @param words what is left of the section's budget; the last word of it stays free, since a full budget is a warning
 */
export function fitting(lines: readonly Line[], words: number): readonly Line[] {
  let left = words - 1
  return lines.filter((line) => {
    const needed = wordsOfLine(line)
    if (needed > left) return false
    left -= needed
    return true
  })
}
