import { strToU8 } from 'fflate'
import { relationshipsPath } from '../package/open-package.ts'
import { IDENTITY_NAMESPACE } from '../write/package/identity-parts.ts'
import { textOf } from './open-house.ts'

/**
 * The house's parts without the identity marks of a note of ours.
 *
 * People choose an earlier working copy as their house style; its marks would name that note in every file made with it.
 */
export function withoutIdentity(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const items = [...parts.keys()].filter(
    (path) => /^customXml\/[^/]+\.xml$/.test(path) && textOf(parts, path).includes(`xmlns="${IDENTITY_NAMESPACE}"`),
  )
  if (items.length === 0) return parts
  const kept = new Map(parts)
  for (const item of items) {
    const rels = relationshipsPath(item)
    const properties = /Target="([^"]*)"/.exec(textOf(parts, rels))?.[1]
    const gone = [item, rels, ...(properties === undefined ? [] : [`customXml/${properties}`])]
    for (const path of gone) kept.delete(path)
    edit(kept, relationshipsPath('word/document.xml'), (xml) =>
      xml.replace(/<Relationship\b[^>]*\/>/g, (each) => (each.includes(`${item}"`) ? '' : each)),
    )
    edit(kept, '[Content_Types].xml', (xml) =>
      xml.replace(/<Override\b[^>]*\/>/g, (each) => (gone.some((path) => each.includes(`"/${path}"`)) ? '' : each)),
    )
  }
  return kept
}

function edit(parts: Map<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  parts.set(path, strToU8(change(textOf(parts, path))))
}
