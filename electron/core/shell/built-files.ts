import { readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'

export interface BuiltFile {
  readonly place: string
  readonly mediaType: string
}

/** Address of a file below the page, such as `assets/index-x1.js`, to where it lies on disk. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * Lists every file the build made, once, when a shell starts.
 *
 * A shell looks an address up here and never joins it to a folder, so `..`, `%2e%2e` and links to elsewhere name
 * nothing. A kind of file that is not in the table above is not served.
 * @throws an ENOENT error when the folder has not been built
 */
export function listBuiltFiles(folder: string): BuiltFiles {
  const found = new Map<string, BuiltFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = MEDIA_TYPES[extname(entry.name)]
    if (!entry.isFile() || mediaType === undefined) continue
    const place = join(entry.parentPath, entry.name)
    found.set(relative(folder, place).replaceAll('\\', '/'), { place, mediaType })
  }
  return found
}
