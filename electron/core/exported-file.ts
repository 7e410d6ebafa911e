import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Exported } from '../../shared/contract/notes.ts'
import type { ExportId } from '../../shared/id.ts'
import { findExport } from './database/export.ts'
import type { Places } from './places.ts'

export interface ExportedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Where the kept copy of an export lies. */
export const exportPlace = (places: Places, { sha256, format }: Pick<Exported, 'sha256' | 'format'>) =>
  join(places.exports, `${sha256}.${format}`)

/** The kept copy of an export, for the shell that hands it out; undefined for an id that names none. */
export async function readExported(db: Database, places: Places, exportId: string): Promise<ExportedFile | undefined> {
  const found = findExport(db, exportId as ExportId)
  if (found === undefined) return undefined
  return { fileName: found.fileName, bytes: await readFile(exportPlace(places, found)) }
}
