/**
 * Numbers bookmarks and drawings from 1 in document order: docx counts them through the whole process.
 *
 * @param texts XML parts by path; changed in place
 */
export function renumberDrawings(texts: Map<string, string>): void {
  const bookmarks = numbering()
  const drawings = numbering()
  for (const [path, text] of texts) {
    if (!/^word\/[^/]+\.xml$/.test(path)) continue
    const renumbered = text
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)(")/g, (_, before, id, after) => {
        return `${before}${bookmarks(id)}${after}`
      })
      .replace(/(<wp:docPr\b[^>]*?\bid=")([^"]+)(")/g, (_, before, id, after) => `${before}${drawings(id)}${after}`)
    if (renumbered !== text) texts.set(path, renumbered)
  }
}

function numbering(): (id: string) => number {
  const ids = new Map<string, number>()
  return (id) => {
    const known = ids.get(id)
    if (known !== undefined) return known
    ids.set(id, ids.size + 1)
    return ids.size
  }
}
