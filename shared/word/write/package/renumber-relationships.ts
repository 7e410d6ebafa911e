/**
 * Gives relationships the ids rId1, rId2 … in the order in which they are listed, part by part.
 *
 * @param texts XML parts by path; changed in place
 */
export function renumberRelationships(texts: Map<string, string>): void {
  for (const [path, rels] of texts) {
    const match = /^(.*?)_rels\/([^/]+)\.rels$/.exec(path)
    if (!match) continue
    const ids = new Map<string, string>()
    const listed = rels.replace(/(<Relationship\b[^>]*?\bId=")([^"]+)(")/g, (_, before, id, after) => {
      const fresh = `rId${ids.size + 1}`
      ids.set(id, fresh)
      return `${before}${fresh}${after}`
    })
    texts.set(path, listed)
    const part = `${match[1]}${match[2]}`
    const text = texts.get(part)
    if (text === undefined) continue
    // Only attributes of the relationships namespace refer to a relationship; text that looks like an id is left alone.
    texts.set(
      part,
      text.replace(/(\br:(?:id|embed|link|pict|href)=")([^"]+)(")/g, (whole, before, id, after) => {
        const fresh = ids.get(id)
        return fresh === undefined ? whole : `${before}${fresh}${after}`
      }),
    )
  }
}
