import { zipSync } from 'fflate'
import { uniqueName } from '../../shared/note/export-name.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'

/** The time every entry bears, the earliest a zip can say: the same files give the same bytes. */
const MTIME = new Date(1980, 0, 1)

/** Several exports as one archive, stored as they are: a browser saves one file, not a folder. Ids of none are passed over. */
export async function exportsZip(library: ServedLibrary, ids: readonly string[]): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const id of ids) {
    const kept = await library.exported(id)
    if (kept !== undefined) files[uniqueName(kept.fileName, new Set(Object.keys(files)))] = new Uint8Array(kept.bytes)
  }
  return zipSync(files, { level: 0, mtime: MTIME })
}
