import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { PdfPrinter } from '../capabilities.ts'
import { findProgram } from './find-program.ts'
import { printPage } from './print-page.ts'
import { settlePdf } from './settle-pdf.ts'

/** Browsers of Chromium's kind, with what a user calls them; Edge comes with every Windows. */
const BROWSERS: readonly (readonly [name: string, programs: readonly string[]])[] = [
  ['Chromium', ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium']],
  [
    'Chrome',
    [
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ],
  [
    'Edge',
    [
      'microsoft-edge',
      'microsoft-edge-stable',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ],
]

/** Longest time a print may take: a 300-page file needs a quarter of a minute. */
const TIME_LIMIT = 120_000

/**
 * Prints the pages of the preview with a browser of this machine, without a window, a network or a profile that stays.
 *
 * The file is tagged, has the headings as its outline, and the language and title of the note.
 */
export function chromiumPrinter(browsers = BROWSERS): PdfPrinter {
  const found = async () => {
    for (const [name, programs] of browsers) {
      const program = await findProgram(programs)
      if (program !== undefined) return { name, program }
    }
    return undefined
  }
  return {
    find: async () => (await found())?.name,
    async print({ sheets }, { signal }) {
      const browser = await found()
      if (browser === undefined) throw new Refusal('not-allowed')
      const model = await sheets()
      const folder = await mkdtemp(join(tmpdir(), 'print-'))
      try {
        const [from, to] = [join(folder, 'note.html'), join(folder, 'note.pdf')]
        await writeFile(from, printPage(model))
        const given = argumentsFor(folder, to, pathToFileURL(from).href)
        await promisify(execFile)(browser.program, given, { timeout: TIME_LIMIT, signal })
        return settlePdf(new Uint8Array(await readFile(to)), model)
      } catch (error) {
        throw signal.aborted ? new Refusal('cancelled') : error
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      }
    },
  }
}

function argumentsFor(folder: string, to: string, page: string): readonly string[] {
  // Chromium's own sandbox refuses to work for the administrator, as in a container; the page is of our making.
  const isAdministrator = process.getuid?.() === 0
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-extensions',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'profile')}`,
    ...(isAdministrator ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${to}`,
    page,
  ]
}
