import type { Relationship } from '../package/open-package.ts'

/** Types of pictures our writer makes, by the ending of their file. */
const TYPES: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml' }

/** Pictures of the note beside those of the house: a name that is free there, and the type of each ending. */
export function pictureTypes(types: string, paths: readonly string[]): string {
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()))
  const missing = [...endings].filter((ending) => !new RegExp(`Extension="${ending}"`, 'i').test(types))
  const added = missing.map(
    (ending) => `<Default Extension="${ending}" ContentType="${TYPES[ending] ?? 'image/png'}"/>`,
  )
  return types.replace(/(<Types\b[^>]*>)/, `$1${added.join('')}`)
}

export const isPicture = ({ type }: Relationship): boolean => type.endsWith('/image')

/**
 * Gives the note's bookmarks and drawings numbers that the house's own text does not use: both must be told apart within
 * one document (ECMA-376 §17.13.6.2, §20.4.2.5).
 */
export function renumbered(body: string, house: string): string {
  const bookmarks = highest(house, /<w:bookmarkStart\b[^>]*\bw:id="(\d+)"/g)
  const drawings = highest(house, /<wp:docPr\b[^>]*\bid="(\d+)"/g)
  return body
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/g,
      (_, before, id, after) => `${before}${Number(id) + bookmarks}${after}`,
    )
    .replace(
      /(<wp:docPr\b[^>]*?\bid=")(\d+)(")/g,
      (_, before, id, after) => `${before}${Number(id) + drawings}${after}`,
    )
}

function highest(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].reduce((most, [, id]) => Math.max(most, Number(id)), 0)
}
