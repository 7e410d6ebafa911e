/** A note of a kind of its own: the line above notes, its continuation, the word that says they go on. */
const SPECIAL = /<w:(?:foot|end)note\b[^>]*\bw:type="[^"]*"[^>]*>[\s\S]*?<\/w:(?:foot|end)note>/g

/**
 * Our notes with the separators of the house, to which its settings point by number (ECMA-376 §17.11.9).
 *
 * Ours give way, and our notes are counted on from behind the house's numbers.
 * @returns the notes, and by how much their numbers rose
 */
export function withHouseSeparators(ours: string, house: string): { readonly xml: string; readonly rise: number } {
  const separators = house.match(SPECIAL) ?? []
  if (separators.length === 0) return { xml: ours, rise: 0 }
  const rise = separators.reduce((most, each) => Math.max(most, Number(/\bw:id="(-?\d+)"/.exec(each)?.[1] ?? 0)), 0)
  const notes = ours
    .replace(SPECIAL, '')
    .replace(
      /(<w:(?:foot|end)note\b[^>]*\bw:id=")(\d+)(")/g,
      (_, before, id, after) => `${before}${Number(id) + rise}${after}`,
    )
  const xml = notes.replace(/<w:(?:foot|end)notes\b[^>]*>/, (root) => root + separators.map(plain).join(''))
  return { xml, rise }
}

/** Without attributes of later versions of Word, whose prefixes our part need not declare. */
function plain(xml: string): string {
  return xml.replace(/ w1[0-9]\w*:\w+="[^"]*"/g, '')
}

/** The body's references to notes, their numbers risen likewise. */
export function risen(body: string, kind: 'footnote' | 'endnote', rise: number): string {
  if (rise === 0) return body
  return body.replace(
    new RegExp(`(<w:${kind}Reference\\b[^>]*\\bw:id=")(\\d+)(")`, 'g'),
    (_, before, id, after) => `${before}${Number(id) + rise}${after}`,
  )
}
