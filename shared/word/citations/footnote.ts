import type { Context } from '../paper/context.ts'
import { plain } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { quotedWords } from './short-line.ts'
import { sourceLine } from './source-line.ts'

/**
 * What a footnote says: per passage its source, date and address, then its exact words.
 *
 * The words stand in the note so that a reader who has only the file can check the sentence against them. Passages run
 * on in one paragraph, since a two-page memo has no room for a line each.
 */
export function footnoteFor(
  excerptIds: readonly string[],
  mode: string,
  context: Context,
): readonly (readonly Inline[])[] {
  const { labels } = context
  const inlines: Inline[] = mode === 'see' ? [plain(`${labels.see} `)] : []
  for (const [at, id] of excerptIds.entries()) {
    const excerpt = context.excerpts.get(id)
    const source = excerpt && context.sources.get(excerpt.sourceId)
    if (at > 0) inlines.push(plain('; '))
    if (excerpt === undefined) inlines.push(plain(labels.lostPassage.replace(/\.$/, '')))
    else {
      inlines.push(
        ...sourceLine(excerpt, source, context),
        plain(labels.colon),
        ...quotedWords(excerpt, source, context),
      )
    }
  }
  if (excerptIds.length === 0) inlines.push(plain(labels.lostPassage.replace(/\.$/, '')))
  return [endsSentence(inlines) ? inlines : [...inlines, plain('.')]]
}

/** Whether the last words bring their own full stop, be it inside the quotation mark: “… were fixed.”. */
function endsSentence(inlines: readonly Inline[]): boolean {
  const words = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
  return /[.!?…][\s”»"]*$/u.test(words)
}
