import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { MessageList } from '../../../../shared/source/message-list.ts'
import type { ReadingProgress } from '../reading-child.ts'
import type { Line } from './page-lines.ts'

const run = promisify(execFile)

/** One page may take this long to draw or to recognise. */
const PAGE_MS = 60_000
/** Dots per inch that Tesseract's own guide asks for. */
const RESOLUTION = '300'

/**
 * Languages that can be recognised: of those installed the ones this app is made for, else whatever there is.
 *
 * @returns undefined where Tesseract or Poppler is not installed
 */
export async function installedLanguages(): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run('tesseract', ['--list-langs'], { timeout: PAGE_MS })
    await run('pdftoppm', ['-v'], { timeout: PAGE_MS })
    const all = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim())
    const wanted = ['eng', 'fra', 'hin'].filter((language) => all.includes(language))
    return wanted.length > 0 ? wanted.join('+') : all.find((line) => /^[a-z]{3}$/.test(line))
  } catch {
    return undefined
  }
}

/** Tesseract's table: one word per row, numbered by block, paragraph and line, with its box in pixels. */
function linesOfTable(table: string, page: number): Line[] {
  const rows = new Map<string, { words: string[]; x: number; right: number; y: number; size: number; region: number }>()
  let pageHeight = 0
  for (const row of table.split('\n').slice(1)) {
    const [level, , block, paragraph, line, , left, top, width, height, , word = ''] = row.split('\t')
    if (level === '1') pageHeight = Number(height)
    if (level !== '5' || word.trim() === '') continue
    const key = `${block} ${paragraph} ${line}`
    const [x, right, bottom] = [Number(left), Number(left) + Number(width), Number(top) + Number(height)]
    const known = rows.get(key)
    if (known) {
      known.words.push(word.trim())
      known.right = Math.max(known.right, right)
      known.y = Math.max(known.y, bottom)
    } else rows.set(key, { words: [word.trim()], x, right, y: bottom, size: 12, region: Number(block) })
  }
  return [...rows.values()].map(({ words, ...row }) => ({
    ...row,
    text: words.join(' '),
    notes: [],
    isBold: false,
    page,
    // Pixels to points at the resolution above.
    x: (row.x * 72) / 300,
    right: (row.right * 72) / 300,
    y: (row.y * 72) / 300,
    height: pageHeight > 0 ? row.y / pageHeight : 0.5,
  }))
}

async function recognisePage(folder: string, file: string, page: number, languages: string): Promise<Line[]> {
  const picture = join(folder, `page-${page}`)
  const number = String(page)
  await run('pdftoppm', ['-r', RESOLUTION, '-gray', '-f', number, '-l', number, '-singlefile', file, picture], {
    timeout: PAGE_MS,
  })
  const { stdout } = await run('tesseract', [`${picture}.pgm`, 'stdout', '-l', languages, 'tsv'], {
    timeout: PAGE_MS,
    maxBuffer: 64 * 1024 * 1024,
  })
  await rm(`${picture}.pgm`, { force: true })
  return linesOfTable(stdout, page)
}

/**
 * Reads pages that are pictures with Tesseract and Poppler.
 *
 * @param languages as Tesseract writes them: "eng+fra"
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: readonly number[],
  languages: string,
  messages: MessageList,
  onProgress: (progress: ReadingProgress) => void,
): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aide-scan-'))
  try {
    const file = join(folder, 'scan.pdf')
    await writeFile(file, bytes)
    const lines: Line[] = []
    for (const [index, page] of pages.entries()) {
      lines.push(...(await recognisePage(folder, file, page, languages)))
      onProgress({ done: index + 1, total: pages.length })
    }
    messages.say(
      'text-recognised',
      `The file is a scan. Its text was recognised by Tesseract (${languages}); check every quotation against the picture of the page.`,
      pages.length,
    )
    return lines
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
