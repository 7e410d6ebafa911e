import type { SpanMeaning } from '../../source/span-text.ts'
import { childrenOf, descendantsOf, textOf, type XmlElement } from './xml.ts'

const paragraphs = (comment: XmlElement): string =>
  descendantsOf(comment, 'w:p')
    .map((paragraph) => descendantsOf(paragraph, 'w:t').map(textOf).join(''))
    .filter((text) => text.trim() !== '')
    .join('\n')

/** LibreOffice writes "0-00-00T00:00:00Z" for comments without a date: a date that cannot be is no date. */
export const realDate = (date: string | undefined): string | undefined =>
  date !== undefined && /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-/.test(date) ? date : undefined

export const authorship = (element: XmlElement): Pick<SpanMeaning, 'author' | 'date'> => {
  const author = element.attributes['w:author']
  const date = realDate(element.attributes['w:date'])
  return { ...(author ? { author } : {}), ...(date ? { date } : {}) }
}

/** Comments of the document by id, each as the span it lays over the passage. */
export function readComments(root: XmlElement | undefined): ReadonlyMap<string, SpanMeaning> {
  return new Map(
    childrenOf(root, 'w:comment').map((comment) => [
      comment.attributes['w:id'] ?? '',
      { kind: 'comment' as const, value: paragraphs(comment), ...authorship(comment) },
    ]),
  )
}
