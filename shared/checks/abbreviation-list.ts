const BRACKET = /(?<=[\p{L}’'-]\s)\((\p{Lu}[\p{Lu}\p{N}&-]{1,7})\)/gu
const WORDS_BEFORE = /(?:[\p{L}’'-]+\s+)+$/u
/** Code units before a bracket that can belong to a name. */
const REACH = 160

/**
 * Abbreviations spelled out in a text, each with the words that stand before its bracket: "Royal Canadian Mounted Police
 * (RCMP)". As many words as the abbreviation has letters, and three more for "of" and "the".
 */
export function definedAbbreviations(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(BRACKET)) {
    const short = match[1] ?? ''
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0] ?? ''
    found.set(
      short,
      before
        .trim()
        .split(/\s+/u)
        .slice(-(short.length + 3))
        .join(' '),
    )
  }
  return found
}
