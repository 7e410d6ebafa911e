import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { PdfPrinter } from '../capabilities.ts'
import { findProgram } from './find-program.ts'

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

/** Prints the Word file itself with the LibreOffice of this machine, in a profile of its own that is gone afterwards. */
export function libreOfficePrinter(programs: readonly string[] = PROGRAMS): PdfPrinter {
  return {
    find: async () => ((await findProgram(programs)) === undefined ? undefined : 'LibreOffice'),
    async print({ docx }, { signal }) {
      const program = await findProgram(programs)
      if (program === undefined) throw new Refusal('not-allowed')
      const folder = await mkdtemp(join(tmpdir(), 'print-'))
      try {
        const [from, to] = [join(folder, 'note.docx'), join(folder, 'note.pdf')]
        await writeFile(from, docx)
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
        const given = [profile, '--headless', '--norestore', '--convert-to', FILTER, '--outdir', folder, from]
        await promisify(execFile)(program, given, { timeout: TIME_LIMIT, signal })
        return new Uint8Array(await readFile(to))
      } catch (error) {
        throw signal.aborted ? new Refusal('cancelled') : error
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}
