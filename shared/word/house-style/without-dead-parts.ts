import { strFromU8, strToU8 } from 'fflate'
import { relationshipsIn, relationshipsPath } from '../package/open-package.ts'
import type { Parts } from '../write/package/pack.ts'

const MAIN = 'word/document.xml'

/** Kinds of relationships that a text uses by their number; all others concern the file as a whole. */
const BY_NUMBER =
  /\/(?:image|hyperlink|chart|chartEx|diagram\w+|header|footer|aFChunk|subDocument|video|audio|media|package|oleObject|control|slicer)"/

/**
 * A file without what only the left-out text of the house led to: the pictures, charts and links of an earlier brief that
 * somebody chose for its looks would go out with every note made in them.
 */
export function withoutDeadParts(parts: Parts): Parts {
  const text = strFromU8(parts.get(MAIN) ?? new Uint8Array())
  const used = new Set([...text.matchAll(/\br:\w+="([^"]*)"/g)].map(([, id]) => id))
  const path = relationshipsPath(MAIN)
  const relationships = strFromU8(parts.get(path) ?? new Uint8Array())
  const kept = relationships.replace(/<Relationship\b[^>]*?(?:\/>|>\s*<\/Relationship>)/g, (each) =>
    BY_NUMBER.test(each) && !used.has(/\bId="([^"]*)"/.exec(each)?.[1] ?? '') ? '' : each,
  )
  if (kept === relationships) return parts
  const before = reached(parts)
  const result: Parts = new Map(parts).set(path, strToU8(kept))
  const after = reached(result)
  const dead = [...before].filter((part) => !after.has(part))
  for (const part of dead) {
    result.delete(part)
    result.delete(relationshipsPath(part))
  }
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array())
  result.set(
    '[Content_Types].xml',
    strToU8(
      types.replace(/<Override\b[^>]*?(?:\/>|>\s*<\/Override>)/g, (each) =>
        dead.some((part) => each.includes(`PartName="/${part}"`)) ? '' : each,
      ),
    ),
  )
  return result
}

/** Parts that relationships lead to, from the package on. */
function reached(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (part: string): void => {
    for (const { target, isExternal } of relationshipsIn(parts, part)) {
      if (isExternal || found.has(target) || !parts.has(target)) continue
      found.add(target)
      follow(target)
    }
  }
  follow('')
  return found
}
