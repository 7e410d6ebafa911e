import type { SourceSentence, Suggestion } from './suggestion.ts'

/** Three words or more between marks; a single word in quotes is more often irony than evidence. */
const QUOTED =
  /(?<=[“«]\s?)[^“”«»]*\S+\s+\S+\s+[^“”«»\s]+(?=\s?[”»])|(?<=(?:^|[\s(])[‘'])(?=\p{L})[^‘’']*\S+\s+\S+\s+[^‘’'\s]+(?=[’'](?:[\s.,;)]|$))/gu

/** Words that the text itself quotes. */
export function quotationRule(sentences: readonly SourceSentence[]): readonly Suggestion[] {
  return sentences.flatMap(({ start, text }) =>
    [...text.matchAll(QUOTED)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      code: 'QUOTE',
      attributes: {},
      rule: 'quotation in the text',
      trigger: match[0],
    })),
  )
}
