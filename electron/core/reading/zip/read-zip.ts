import { FileRefused } from '../../../../shared/source/file-refused.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { readZippedWord } from '../word/read-word.ts'
import { openZip } from './open-zip.ts'
import { readZippedOpenDocument } from './read-odf-zip.ts'

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^dossier\.json$/, 'a dossier that was handed over (“Receive a dossier…” takes it in)'],
  [/^xl\//i, 'a spreadsheet'],
  [/^ppt\//i, 'a presentation'],
  [/^visio\//i, 'a drawing'],
  [/^META-INF\/container\.xml$/i, 'an e-book (EPUB)'],
  [/^Index\/Document\.iwa$/i, 'a Pages document'],
]

/** Reads a document that is an archive, by what stands in it and not by its name. */
export async function readZip(bytes: Uint8Array, name: string): Promise<Reading> {
  const zip = await openZip(bytes)
  const has = (pattern: RegExp) => zip.names.some((each) => pattern.test(each))
  if (has(/^word\//i) || has(/(?:^|\/)document\d*\.xml$/i)) return readZippedWord(zip)
  if (zip.names.includes('content.xml') && !has(/^xl\//i)) return readZippedOpenDocument(zip)
  const known = KNOWN.find(([pattern]) => has(pattern))?.[1] ?? 'an archive of files'
  throw new FileRefused(
    'refused',
    `“${name}” is ${known}, which cannot be read here. Nothing was imported. Save it as .docx, .pdf or .html, or unpack it first.`,
  )
}
