import type { SourceSentence, Suggestion } from './suggestion.ts'

const FIGURE =
  /(?:(?:[$€£₹]|C\$|US\$)\s?\d[\d,.\u00a0]*(?:\s(?:million|billion|crore|lakh|milliards?|millions?))?|\d[\d,.\u00a0]*\s?(?:%|per cent|percent|p\. 100|pour cent)|\d[\d,.]*\s(?:million|billion|crore|lakh|milliards?|millions?|officers|posts|agents|postes|countries|pays|years|ans|months|mois|days|jours|tonnes|kilograms|kg|people|personnes)(?:\s\p{Ll}+)?)/gu

/** Amounts, shares and counts with what they count. Dates have a rule of their own. */
export function figureRule(sentences: readonly SourceSentence[]): readonly Suggestion[] {
  return sentences.flatMap(({ start, text }) =>
    [...text.matchAll(FIGURE)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      code: 'FIG',
      attributes: { value: match[0] },
      rule: 'figure',
      trigger: match[0],
    })),
  )
}
