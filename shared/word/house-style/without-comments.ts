import { strToU8 } from 'fflate'
import { textOf } from './open-house.ts'

/** Parts that hold comments, and who wrote them, by the kind of relationship that leads to them. */
const KINDS = /\/relationships\/(?:comments|commentsExtended|commentsIds|commentsExtensible|people)"/

const RELATIONSHIPS = 'word/_rels/document.xml.rels'

/**
 * The house's parts without its comments: what somebody once remarked on a template is no business of those who get the
 * note, and a clean copy has no comments at all.
 */
export function withoutComments(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const relationships = textOf(parts, RELATIONSHIPS)
  const leading = [...relationships.matchAll(/<Relationship\b[^>]*?(?:\/>|>\s*<\/Relationship>)/g)]
    .map(([each]) => each)
    .filter((each) => KINDS.test(each))
  if (leading.length === 0) return parts
  const paths = leading.map((each) => {
    const target = /\bTarget="([^"]*)"/.exec(each)?.[1] ?? ''
    return target.startsWith('/') ? target.slice(1) : `word/${target}`
  })
  const result = new Map(parts)
  for (const path of paths) {
    result.delete(path)
    result.delete(path.replace(/([^/]+)$/, '_rels/$1.rels'))
  }
  result.set(RELATIONSHIPS, strToU8(leading.reduce((xml, each) => xml.replace(each, ''), relationships)))
  const types = textOf(parts, '[Content_Types].xml').replace(/<Override\b[^>]*?(?:\/>|>\s*<\/Override>)/g, (each) =>
    paths.some((path) => each.includes(`PartName="/${path}"`)) ? '' : each,
  )
  result.set('[Content_Types].xml', strToU8(types))
  const document = textOf(parts, 'word/document.xml')
    .replace(/<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\/>/g, '')
    .replace(
      /<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*>\s*<\/w:comment(?:RangeStart|RangeEnd|Reference)>/g,
      '',
    )
  result.set('word/document.xml', strToU8(document))
  return result
}
