import { type Zippable, zipSync } from 'fflate'

/** Parts of a package by path. */
export type Parts = Map<string, Uint8Array>

/** Oldest moment a zip entry can name; a zip keeps local time, so a real date would differ between time zones. */
const ZIP_EPOCH = new Date(1980, 0, 1, 0, 0, 0)

/** Zips parts in a fixed order with fixed dates. The content types come first, where readers look for them. */
export function pack(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const entries: Zippable = {}
  for (const path of paths) {
    const bytes = parts.get(path)
    if (bytes) entries[path] = [bytes, { level: 6, mtime: ZIP_EPOCH, os: 0 }]
  }
  return zipSync(entries)
}

function rank(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2
}
