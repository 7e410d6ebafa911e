/**
 * Turns what a person typed into an FTS5 expression that means just those words.
 *
 * Every term goes in as a quoted string, so no sign, operator or column name of the query language is left to act. Text
 * in quotes is a phrase. The last word matches beginnings while it is still being typed, that is, until a space follows.
 * @returns undefined where nothing typed can be found: no letter, figure or mark (https://sqlite.org/fts5.html §3)
 */
export function matchExpression(typed: string): string | undefined {
  const terms: string[] = []
  const parts = typed.normalize('NFC').matchAll(/["“”«]([^"“”»]*)["“”»]?|[^\s"“”«]+/gu)
  for (const part of parts) {
    const phrase = part[1]
    const words = phrase ?? part[0]
    if (!/[\p{L}\p{N}\p{Co}]/u.test(words)) continue
    const isBeingTyped = phrase === undefined && part.index + part[0].length === typed.normalize('NFC').length
    terms.push(`"${words.replaceAll('"', '""').replaceAll('\0', ' ')}"${isBeingTyped ? ' *' : ''}`)
  }
  return terms.length === 0 ? undefined : terms.join(' AND ')
}
