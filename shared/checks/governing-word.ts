import { clausesOf } from './clauses.ts'
import type { StrongWord } from './strength-words.ts'
import { stemOf } from './word-stems.ts'

/** Words between a modal and the verb it governs. */
const LITTLE = new Set(
  'be been have to that the a an also not jointly further promptly each both they it either would should être avoir de d la le les l pas également'.split(
    ' ',
  ),
)

/** How far before a verb the word that binds to it may stand, in characters. */
const REACH = 90

/** The verb that a claim is about: "designate" of "will designate", "station" of "agreed that each would station". */
export function headVerb(claim: StrongWord, text: string, language: 'en' | 'fr'): string | undefined {
  // A French future holds its verb in itself.
  if (language === 'fr' && /r(?:a|ont)$/u.test(claim.words) && !/\s/u.test(claim.words))
    return verbStem(claim.words, language)
  for (const [word] of text.slice(claim.end).matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const lower = word.toLocaleLowerCase(language)
    if (!LITTLE.has(lower) && !lower.endsWith('ly')) return lower.length > 2 ? verbStem(lower, language) : undefined
  }
  return undefined
}

/**
 * The word of a passage that binds anybody to the verb a claim is about: the nearest before it in its clause.
 *
 * @param words the passage's words of strength, in order
 * @returns undefined where the passage does not hold the verb, or holds it unbound
 */
export function governingWord(
  claim: StrongWord,
  own: string,
  passage: string,
  words: readonly StrongWord[],
  language: 'en' | 'fr',
  passageLanguage: 'en' | 'fr',
): StrongWord | undefined {
  const verb = headVerb(claim, own, language)
  if (verb === undefined || language !== passageLanguage) return undefined
  const clauses = clausesOf(passage, language)
  const found = [...passage.matchAll(/\p{L}[\p{L}\p{M}]*/gu)]
    .filter(([word]) => verbStem(word.toLocaleLowerCase(language), language) === verb)
    .flatMap(({ index }) => {
      const clause = clauses.findLast(({ start }) => start <= index)?.start ?? 0
      const near = words.findLast(({ start }) => start <= index && start >= clause && index - start <= REACH)
      // Past an "and" it may be another verb that is meant.
      return near === undefined || /\s(?:and|or|et|ou)\s/u.test(passage.slice(near.end, index)) ? [] : [near]
    })
  return found.sort((a, b) => b.strength - a.strength)[0]
}

/** Futures and infinitives of one French verb have one stem here. */
function verbStem(word: string, language: 'en' | 'fr'): string {
  const lower = word.toLocaleLowerCase(language)
  return stemOf(language === 'fr' ? lower.replace(/(?:(?:e|i)?r(?:a|ont|ait|aient)|er|ir|re)$/u, '') : lower, language)
}
