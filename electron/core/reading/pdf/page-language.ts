/** Words that a page of print in the language can hardly do without, and the others do not have. */
const COMMON: Readonly<Record<string, RegExp>> = {
  eng: /\b(?:the|of|and|to|in|that|is|for|with|shall|by|this|are|was|be)\b/giu,
  fra: /(?<![\p{L}])(?:de|la|les?|des|et|du|une?|dans|pour|par|sur|que|qui|aux?|est)(?![\p{L}])/giu,
  hin: /[\u0900-\u097F]+/gu,
}

/** A page with fewer of them says nothing of its language. */
const ENOUGH = 4

/** What a language is called in a message. */
const NAMES: Readonly<Record<string, string>> = { eng: 'English', fra: 'French', hin: 'Hindi' }

/**
 * The languages in the order that suits a page: the one it is written in first.
 *
 * Tesseract trusts the first: with English before French it reads "a" where "à" stands.
 * @param languages as Tesseract names them
 */
export function inOrderFor(text: string, languages: readonly string[]): readonly string[] {
  const counts = languages.map((each) => text.match(COMMON[each] ?? /$^/g)?.length ?? 0)
  const most = Math.max(...counts)
  const first = languages[counts.indexOf(most)]
  if (most < ENOUGH || first === undefined || first === languages[0]) return languages
  return [first, ...languages.filter((each) => each !== first)]
}

export const inWords = (languages: readonly string[]): string => languages.map((each) => NAMES[each] ?? each).join(', ')
