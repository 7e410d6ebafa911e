import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** True where LibreOffice and pdftotext can be called by name. */
export const hasLibreOffice = ['soffice', 'pdftotext', 'pdfinfo'].every(canCall)

/** True where LibreOffice opens spreadsheets too: its Calc is a package of its own. */
export const hasCalc = canCall('localc')

function canCall(program: string): boolean {
  try {
    execFileSync(program, [program.startsWith('pdf') ? '-v' : '--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export interface Rendered {
  readonly text: string
  readonly pages: number
  /** The structure tags of the PDF, as `pdfinfo -struct` prints them. */
  readonly structure: string
}

/** Lays Word files out in LibreOffice, in a profile of its own, and reads the pages back. */
export function rendered(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Rendered>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes)
    const inputs = readdirSync(folder).map((name) => join(folder, name))
    const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...inputs,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
    return Object.fromEntries(Object.keys(files).map((name) => [name, readPdf(join(folder, `${name}.pdf`))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readPdf(file: string): Rendered {
  readFileSync(file)
  const call = (program: string, ...args: readonly string[]) => execFileSync(program, args, { encoding: 'utf8' })
  return {
    text: call('pdftotext', '-layout', file, '-'),
    pages: Number(/Pages:\s+(\d+)/.exec(call('pdfinfo', file))?.[1] ?? 0),
    structure: call('pdfinfo', '-struct', file),
  }
}
