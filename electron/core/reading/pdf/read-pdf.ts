import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { type MessageList, messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import type { ReadingProgress } from '../reading-child.ts'
import { type BoldFonts, boldFonts } from './bold-fonts.ts'
import { placeFragments, type TextItem } from './fragments.ts'
import { pageSegments } from './lines.ts'
import { withoutFurniture } from './page-furniture.ts'
import { type Line, pageLines } from './page-lines.ts'
import { blocksOfLines } from './paragraphs.ts'
import { installedLanguages, recognisePages } from './recognise.ts'

/** Read within a minute; longer files are read up to here, and the message says so. */
const MOST_PAGES = 3000

const packageFolder = (name: string): string =>
  fileURLToPath(new URL(`./${name}/`, import.meta.resolve('pdfjs-dist/package.json')))

/**
 * The same file with a trailer of its own, when its end is missing: pdf.js then finds the pages that are there.
 *
 * @returns undefined when not even the catalog is left
 */
function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const catalog = file.lastIndexOf('/Catalog')
  const head = catalog < 0 ? '' : file.subarray(Math.max(0, catalog - 400), catalog).toString('latin1')
  const [number, generation] = [...head.matchAll(/(\d+) (\d+) obj\b/g)].at(-1)?.slice(1) ?? []
  if (number === undefined) return undefined
  return Buffer.concat([
    file,
    Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`),
  ])
}

async function openPdf(bytes: Uint8Array, messages: MessageList): Promise<PDFDocumentProxy> {
  if (!Buffer.from(bytes.subarray(-4096)).includes('%%EOF')) {
    messages.say(
      'pdf-cut-short',
      'The PDF is cut short: its end is missing. What could be found in it was read; pages may be missing.',
    )
    const repaired = withTrailer(bytes)
    if (repaired) return open(repaired)
  }
  return open(bytes)
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // pdf.js takes the buffer away, and recognition may need it again.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
    fontExtraProperties: true,
    cMapUrl: packageFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: packageFolder('standard_fonts'),
  })
  try {
    return await task.promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new FileRefused(
        'refused',
        'The PDF is protected by a password, so its text cannot be read. Nothing was imported. Save it without the password and import it again.',
      )
    }
    throw new FileRefused(
      'unreadable',
      'The PDF is damaged or cut short, and no page of it could be found. Nothing was imported. Download or copy it again.',
    )
  }
}

async function linesOfPage(
  pdf: PDFDocumentProxy,
  number: number,
  bold: BoldFonts,
  messages: MessageList,
): Promise<Line[]> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item)
  await bold.learn(page, Object.keys(content.styles))
  const matrix = viewport.transform as [number, number, number, number, number, number]
  const { fragments, aslant } = placeFragments(items, matrix, bold.has)
  page.cleanup()
  if (aslant.length > 0) {
    messages.say(
      'aslant-set-aside',
      'Text that stands upright or aslant (watermarks, stamps, labels of charts) was set aside.',
      aslant.length,
    )
  }
  return pageLines(pageSegments(fragments), number, viewport.height)
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

/** Bookmarks as "title without spaces, in lower case" to level; at most 20,000, from a loop as well as from a library. */
async function outlineOf(pdf: PDFDocumentProxy): Promise<Map<string, number>> {
  const levels = new Map<string, number>()
  const outline: readonly Bookmark[] = (await pdf.getOutline().catch(() => [])) ?? []
  const open = outline.map((bookmark) => ({ bookmark, level: 1 })).reverse()
  for (let next = open.pop(); next && levels.size < 20_000; next = open.pop()) {
    const { bookmark, level } = next
    levels.set(bookmark.title.replace(/\s+/g, '').toLowerCase(), Math.min(level, 6))
    for (const item of bookmark.items.toReversed()) open.push({ bookmark: item, level: level + 1 })
  }
  return levels
}

async function metadataOf(pdf: PDFDocumentProxy): Promise<Pick<Reading, 'title' | 'language'>> {
  const metadata = await pdf.getMetadata().catch(() => undefined)
  const info: { readonly Title?: unknown; readonly Language?: unknown } = metadata?.info ?? {}
  const title = typeof info.Title === 'string' ? info.Title.trim() : ''
  const language = typeof info.Language === 'string' ? info.Language : ''
  const isReal = title.length > 4 && !/^microsoft|\.(?:docx?|pdf|indd|qxd|tmp)$|^untitled|^document\d*$/i.test(title)
  return {
    ...(isReal ? { title: title.slice(0, 500) } : {}),
    ...(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language) ? { language } : {}),
  }
}

const listed = (pages: readonly number[]): string =>
  pages.length > 12 ? `${pages.slice(0, 12).join(', ')} and ${pages.length - 12} more` : pages.join(', ')

/** Letters that a broken text layer gives: replacement characters and private signs. */
function sayPoorText(lines: readonly Line[], messages: MessageList): void {
  const text = lines.map((line) => line.text).join('')
  const strange = text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0
  if (strange > 20 && strange > text.length * 0.02) {
    messages.say(
      'text-layer-poor',
      'The PDF does not say which letters some of its signs are; those words cannot be read or quoted reliably.',
      strange,
    )
  }
}

/**
 * Reads a PDF: text in reading order with the page of every paragraph; heads, feet and page numbers set aside; scans
 * recognised as such.
 *
 * Nothing in the file is run: no JavaScript, no forms, no links are followed, no pictures decoded.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  onProgress: (progress: ReadingProgress) => void,
): Promise<Reading> {
  const messages = messageList()
  const pdf = await openPdf(bytes, messages)
  const pages = Math.min(pdf.numPages, MOST_PAGES)
  if (pdf.numPages > MOST_PAGES) {
    messages.say(
      'pages-left-out',
      `The PDF has ${pdf.numPages} pages; the first ${MOST_PAGES} were read. Split it to read the rest.`,
    )
  }
  if (await pdf.hasJSActions().catch(() => false)) {
    messages.say('script-removed', 'The PDF carries JavaScript. It was not run; only the text was read.')
  }
  const bold = boldFonts()
  let lines: Line[] = []
  const empty: number[] = []
  const broken: number[] = []
  for (let number = 1; number <= pages; number++) {
    try {
      const own = await linesOfPage(pdf, number, bold, messages)
      if (own.every(({ text }) => text.trim().length < 2)) empty.push(number)
      lines.push(...own)
    } catch {
      broken.push(number)
    }
    onProgress({ done: number, total: pages })
  }
  const outline = await outlineOf(pdf)
  const metadata = await metadataOf(pdf)
  await pdf.loadingTask.destroy()
  if (broken.length > 0) {
    messages.say('page-unreadable', `Some pages are damaged and could not be read: ${listed(broken)}.`)
  }
  if (broken.length === pages) {
    throw new FileRefused('unreadable', `“${name}” is damaged: none of its pages could be read. Nothing was imported.`)
  }
  sayPoorText(lines, messages)
  const hasText = lines.some(({ text }) => text.trim().length > 1)
  // A file of pictures is a scan; a few pages of pictures in a text are plates, unless they are half of it.
  const languages =
    empty.length * 2 >= pages - broken.length && empty.length > 0 ? await installedLanguages() : undefined
  if (languages !== undefined) {
    const recognised = await recognisePages(bytes, empty, languages, messages, onProgress)
    lines = [...lines, ...recognised].toSorted((a, b) => a.page - b.page)
  } else if (!hasText) {
    throw new FileRefused(
      'refused',
      `“${name}” is a scan: its pages are pictures without text (${empty.length} of them). Nothing was imported. Install Tesseract and Poppler (pdftoppm), and the app reads scans by itself; or ask for the file with its text.`,
    )
  } else if (empty.length > 0) {
    messages.say('page-without-text', `Pages without text, blank or pictures only: ${listed(empty)}.`)
  }
  const kept = withoutFurniture(lines, new Set(lines.map(({ page }) => page)).size, messages)
  return { ...metadata, blocks: blocksOfLines(kept, outline), messages: messages.all() }
}
