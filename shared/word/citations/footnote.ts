import type { Context } from '../paper/context.ts'
import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { quotedWords, shortLine } from './short-line.ts'

/**
 * What a footnote says: per passage its source, date and address, then its exact words.
 *
 * The words stand in the note so that a reader who has only the file can check the sentence against them.
 */
export function footnoteFor(
  excerptIds: readonly string[],
  mode: string,
  context: Context,
): readonly (readonly Inline[])[] {
  const paragraphs = excerptIds.map((id, index): readonly Inline[] => {
    const excerpt = context.excerpts.get(id)
    if (excerpt === undefined) return [plain(context.labels.lostPassage)]
    const source = context.sources.get(excerpt.sourceId)
    const lead = mode === 'see' && index === 0 ? `${context.labels.see} ` : ''
    return [
      plain(`${lead}${shortLine(excerpt, source, context)}${context.labels.colon}`),
      ...quotedWords(excerpt, source, context),
    ]
  })
  return paragraphs.length === 0 ? [[plain(context.labels.lostPassage)]] : paragraphs
}
