/** What a person typed, as FTS5 is asked for it. */
export interface Match {
  /** The whole: every term must be there. */
  readonly expression: string
  /** Its words one by one, to tell beforehand how common it can be at most. */
  readonly words: readonly string[]
}

/**
 * Turns what a person typed into an FTS5 expression that means just those words.
 *
 * Every term goes in as a quoted string, so no sign, operator or column name of the query language is left to act. Text
 * in quotes is a phrase. The last word matches beginnings while it is still being typed, that is, until a space follows.
 * @returns undefined where nothing typed can be found: no letter or figure (https://sqlite.org/fts5.html §3)
 */
export function matchOf(typed: string): Match | undefined {
  const text = typed.normalize('NFC').replaceAll('\0', ' ')
  const terms: string[] = []
  const words: string[] = []
  for (const part of text.matchAll(/["“”«]([^"“”»]*)["“”»]?|[^\s"“”«]+/gu)) {
    const phrase = part[1]
    const isBeingTyped = phrase === undefined && part.index + part[0].length === text.length
    const found = (phrase ?? part[0]).split(/\s+/u).filter(isFindable)
    if (found.length === 0) continue
    terms.push(`"${found.join(' ')}"${isBeingTyped ? ' *' : ''}`)
    for (const word of found) words.push(`"${word}"${isBeingTyped ? ' *' : ''}`)
  }
  return terms.length === 0 ? undefined : { expression: terms.join(' AND '), words }
}

const isFindable = (word: string) => /[\p{L}\p{N}\p{Co}]/u.test(word)
