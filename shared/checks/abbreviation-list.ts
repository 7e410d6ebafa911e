/** "Royal Canadian Mounted Police (RCMP)": the words before the bracket, as many as the abbreviation has letters and a few more. */
const DEFINITION = /((?:[\p{L}’'-]+\s+){1,9})\((\p{Lu}[\p{Lu}\p{N}&-]{1,7})\)/gu

/** Abbreviations spelled out in a text, each with the words that stand before its bracket. */
export function definedAbbreviations(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(DEFINITION)) {
    const short = match[2] ?? ''
    const words = (match[1] ?? '').trim().split(/\s+/u)
    found.set(short, words.slice(-Math.max(short.length + 3, 4)).join(' '))
  }
  return found
}
