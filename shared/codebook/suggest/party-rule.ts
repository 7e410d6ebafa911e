import { STATES, STATES_OF_SEVERAL_WORDS } from './states.ts'
import type { SourceSentence, Suggestion } from './suggestion.ts'

const ROLE =
  /(?:National Security (?:and Intelligence )?Advis[eo]r|Prime Minister|President|(?:Foreign |Deputy )?Minister(?: of(?: the)? \p{Lu}[\p{L}]+(?:(?: and| of)? \p{Lu}[\p{L}]+)*)?|High Commissioner|Ambassador|Secretary-General|[Pp]remi(?:er|ère) ministre|[Mm]inistre (?:de la|de l’|des|du) \p{Lu}\p{L}+(?: \p{L}+)?)(?!\p{L})/gu
const BODY =
  /(?:\p{Lu}[\p{L}’]+(?: (?:of|and|the|for|de|la|des|du|et) | )){1,10}(?:\p{Lu}[\p{L}’]+ )?\((?<short>\p{Lu}{2,8})\)/gu
const NAME = /\p{Lu}[\p{L}-]+/gu

/**
 * Who is named: states and holders of offices as parties, bodies with an abbreviation as stakeholders.
 *
 * Each name once, where it stands first: a text repeats its parties in every line.
 */
export function partyRule(sentences: readonly SourceSentence[]): readonly Suggestion[] {
  const seen = new Set<string>()
  const found: Suggestion[] = []
  const add = (sentence: SourceSentence, at: number, words: string, code: 'PARTY' | 'STAKE', rule: string) => {
    const key = words.toLowerCase()
    if (seen.has(key)) return
    seen.add(key)
    const start = sentence.start + at
    found.push({ start, end: start + words.length, code, attributes: { entity: words }, rule, trigger: words })
  }
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(BODY)) {
      const words = match[0].replace(/^(?:The|Le|La|Les) /u, '')
      if (words.match(ROLE)) continue
      add(sentence, match.index + match[0].length - words.length, words, 'STAKE', 'body with an abbreviation')
    }
    for (const match of sentence.text.matchAll(ROLE)) add(sentence, match.index, match[0], 'PARTY', 'office')
    for (const match of sentence.text.matchAll(NAME)) {
      if (STATES.has(match[0])) add(sentence, match.index, match[0], 'PARTY', 'state')
    }
    for (const name of STATES_OF_SEVERAL_WORDS) {
      const at = sentence.text.indexOf(name)
      if (at >= 0) add(sentence, at, name, 'PARTY', 'state')
    }
  }
  return found
}
