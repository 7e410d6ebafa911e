import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Refusal } from '../../../shared/contract/errors.ts'

/** Names under which LibreOffice is started, on Linux, macOS and Windows. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** Longest time a print may take; a 300-page file needs a quarter of a minute. */
const TIME_LIMIT = 120_000

/** Tagged for screen readers, with the title in the title bar and the headings as bookmarks. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  DisplayPDFDocumentTitle: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
})}`

/**
 * Prints a Word file as PDF with the LibreOffice of this machine, in a profile of its own that is gone afterwards.
 *
 * Shells without a window have no printer of their own; the pages are the Word file's, so they show what Word shows.
 * @throws Refusal `not-allowed` where no LibreOffice is installed, `cancelled`
 */
export async function printPdf(
  docx: Uint8Array,
  { signal, programs = PROGRAMS }: { readonly signal?: AbortSignal; readonly programs?: readonly string[] } = {},
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'))
  try {
    await writeFile(join(folder, 'note.docx'), docx)
    await convert(folder, programs, signal)
    return new Uint8Array(await readFile(join(folder, 'note.pdf')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function convert(folder: string, programs: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const given = [
    profile,
    '--headless',
    '--norestore',
    '--convert-to',
    FILTER,
    '--outdir',
    folder,
    join(folder, 'note.docx'),
  ]
  for (const program of programs) {
    try {
      await promisify(execFile)(program, given, { timeout: TIME_LIMIT, ...(signal && { signal }) })
      return
    } catch (error) {
      if (signal?.aborted) throw new Refusal('cancelled')
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Refusal(
    'not-allowed',
    'PDF needs LibreOffice on this machine, and none was found. The Word file can be written instead, and printed from Word.',
  )
}
