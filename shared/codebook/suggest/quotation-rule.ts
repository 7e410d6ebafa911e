import type { SourceSentence, Suggestion } from './suggestion.ts'

const DOUBLE = /[“«]\s?([^“”«»]{1,2000}?)\s?[”»]/gu
/** Single marks are apostrophes too: they open after a space and close before one. */
const SINGLE = /(?<=^|[\s(])[‘'](\p{L}[^‘]{1,500}?)[’'](?=[\s.,;)]|$)/gu
/** Fewer words in quotation marks are more often a term than evidence. */
const LEAST_WORDS = 3

/** Words that the text itself quotes. */
export function quotationRule(sentences: readonly SourceSentence[]): readonly Suggestion[] {
  return sentences.flatMap(({ start, text }) =>
    [...text.matchAll(DOUBLE), ...text.matchAll(SINGLE)].flatMap((match) => {
      const words = match[1] ?? ''
      if (words.trim().split(/\s+/u).length < LEAST_WORDS) return []
      const from = start + match.index + match[0].indexOf(words, 1)
      return [
        {
          start: from,
          end: from + words.length,
          code: 'QUOTE',
          attributes: {},
          rule: 'quotation in the text',
          trigger: words,
        },
      ]
    }),
  )
}
