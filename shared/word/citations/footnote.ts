import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { Context } from '../paper/context.ts'
import { plain, textOf } from '../paper/inlines.ts'
import type { Inline } from '../paper/paper.ts'
import { safeText } from '../paper/safe-text.ts'
import { quotedWords } from './short-line.ts'
import { sourceLine } from './source-line.ts'

/** Ends a sentence by itself, also before a closing quotation mark; a full stop after it would be one too many. */
const ENDED = /[.!?…][”’»\u202f\s]*$/u

/**
 * What a footnote says: per passage its source, date and address, then its exact words.
 *
 * The words stand in the note so that a reader who has only the file can check the sentence against them. Passages run
 * on in one paragraph, since a two-page memo has no room for a line each; a further passage of the same source names
 * its address alone.
 */
export function footnoteFor(
  excerptIds: readonly string[],
  mode: string,
  context: Context,
): readonly (readonly Inline[])[] {
  const { labels } = context
  const lost = plain(labels.lostPassage.replace(/\.$/, ''))
  const inlines: Inline[] = mode === 'see' ? [plain(`${labels.see} `)] : []
  let before: Excerpt | undefined
  for (const [at, id] of excerptIds.entries()) {
    const excerpt = context.excerpts.get(id)
    if (at > 0) inlines.push(plain('; '))
    inlines.push(...(excerpt === undefined ? [lost] : passage(excerpt, before, context)))
    before = excerpt
  }
  if (excerptIds.length === 0) inlines.push(lost)
  return [ENDED.test(textOf(inlines)) ? inlines : [...inlines, plain('.')]]
}

function passage(excerpt: Excerpt, before: Excerpt | undefined, context: Context): readonly Inline[] {
  const source = context.sources.get(excerpt.sourceId)
  const words = quotedWords(excerpt, source, context)
  if (before?.sourceId !== excerpt.sourceId) {
    return [...sourceLine(excerpt, source, context), plain(context.labels.colon), ...words]
  }
  const isSamePlace = before.address === excerpt.address || excerpt.address === ''
  return isSamePlace ? words : [plain(safeText(excerpt.address) + context.labels.colon), ...words]
}
