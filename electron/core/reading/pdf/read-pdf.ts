import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { type MessageList, messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import type { ReadingProgress } from '../reading-child.ts'
import { hasLeaders } from './aligned-tables.ts'
import { annotationsOf } from './annotations.ts'
import { type BoldFonts, boldFonts } from './bold-fonts.ts'
import { boxBack, type Fragment, placeFragments, type TextItem } from './fragments.ts'
import { gridsOf } from './grids.ts'
import type { Line, PageSize } from './line-of.ts'
import { pageSegments } from './lines.ts'
import { openPdf } from './open-pdf.ts'
import { withOverlays } from './overlay.ts'
import { withoutFurniture } from './page-furniture.ts'
import { changeLines, everyLine, pageLines } from './page-lines.ts'
import { blocksOfLines } from './paragraphs.ts'
import { rulesOf } from './rules.ts'
import { listed, pagesToRecognise, withScannedPages } from './scanned-pages.ts'
import { withTables } from './tables.ts'

/** Read within a minute; longer files are read up to here, and the message says so. */
const MOST_PAGES = 3000

/** Opens a PDF to read its text: no picture in it is decoded. */
async function openWhole(bytes: Uint8Array, messages: MessageList): Promise<PDFDocumentProxy> {
  const { pdf, isCutShort } = await openPdf(bytes, { maxImageSize: 1, fontExtraProperties: true })
  if (isCutShort) {
    messages.say(
      'pdf-cut-short',
      'The PDF is cut short: its end is missing. What could be found in it was read; pages may be missing.',
    )
  }
  return pdf
}

async function linesOfPage(
  pdf: PDFDocumentProxy,
  number: number,
  bold: BoldFonts,
  messages: MessageList,
): Promise<readonly Line[]> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item)
  await bold.learn(page, Object.keys(content.styles))
  const size = { width: viewport.width, height: viewport.height }
  const transform = viewport.transform as [number, number, number, number, number, number]
  const { fragments, aslant, turn } = placeFragments(items, { transform, ...size }, bold.has)
  const { overlays, fields, hasSignature } = await annotationsOf(page, viewport)
  const grids = turn === 'level' && mayHoldTable(fragments) ? gridsOf(await rulesOf(page, transform)) : []
  page.cleanup()
  sayAslant(aslant, messages)
  if (hasSignature) messages.say('signature-not-checked', 'The PDF has fields for signatures. They were not checked.')
  const { lines, homeless } = withOverlays(
    turn === 'level'
      ? pageLines(withTables([...fragments, ...fields], grids, { number, ...size }), { number, ...size })
      : turnedLines(fragments, turn, { number, ...size }),
    overlays,
  )
  for (const { span } of homeless) {
    messages.say('comment-set-aside', `A comment on page ${number}, which has no text: “${span.value ?? ''}”`)
  }
  return lines
}

/** Whether at least two lines of a page have words far apart: without, it is not worth looking for the rules of a table. */
function mayHoldTable(fragments: readonly Fragment[]): boolean {
  const rows = new Map<number, number>()
  for (const { y } of pageSegments(fragments)) rows.set(Math.round(y / 3), (rows.get(Math.round(y / 3)) ?? 0) + 1)
  return [...rows.values()].filter((count) => count > 1).length >= 2
}

/** Lines of a page whose text stands upright on it: read as if the page were turned, placed as it is seen. */
function turnedLines(fragments: readonly Fragment[], turn: 'upwards' | 'downwards', page: PageSize): Line[] {
  const lines = pageLines(pageSegments(fragments), { number: page.number, width: page.height, height: page.width })
  return lines.map((each) => changeLines(each, (line) => ({ ...line, box: boxBack(line.box, turn) })))
}

/** What was set aside is quoted, so that whoever misses it knows where it went. */
function sayAslant(aslant: readonly string[], messages: MessageList): void {
  const quoted = aslant.join(' ').replace(/\s+/g, ' ').trim()
  if (quoted === '') return
  messages.say(
    'aslant-set-aside',
    `Text that stands upright or aslant (watermarks, stamps, labels of charts) was set aside: “${quoted.length > 160 ? `${quoted.slice(0, 159).trimEnd()}…` : quoted}”`,
  )
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

/** Says how sure the tables are. */
function sayTables(lines: readonly Line[], messages: MessageList): void {
  const aligned = lines.filter(({ table }) => table?.isRuled === false).length
  if (aligned > 0) {
    messages.say(
      'table-by-alignment',
      'Rows that line up in columns, without lines around them, were taken for a table. Check figures against the page.',
      aligned,
    )
  }
  const rows = lines.filter(({ text }) => text.split('\t').length > 2 && !hasLeaders(text)).length
  if (rows > 1) {
    messages.say(
      'rows-kept',
      'Lines with words set far apart were kept as lines: whether they are rows of a table was not clear.',
      rows,
    )
  }
}

/** Letters that a broken text layer gives: replacement characters and private signs. */
function sayPoorText(lines: readonly Line[], messages: MessageList): void {
  const text = everyLine(lines)
    .map((line) => line.text)
    .join('')
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
  const pdf = await openWhole(bytes, messages)
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
  const read = new Map<number, readonly Line[]>()
  const broken: number[] = []
  let again = 0
  for (let number = 1; number <= pages; number++) {
    try {
      read.set(number, await linesOfPage(pdf, number, bold, messages))
    } catch {
      broken.push(number)
    }
    // Pages that look like scans will be gone through a second time.
    if (number % 16 === 1) again = (pagesToRecognise(read).size / number) * pages
    onProgress({ done: number, total: pages + again })
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
  const lines = await withScannedPages(bytes, name, read, messages, onProgress)
  sayPoorText(lines, messages)
  sayTables(lines, messages)
  const kept = withoutFurniture(lines, new Set(lines.map(({ page }) => page)).size, messages)
  return { ...metadata, blocks: blocksOfLines(kept, outline), messages: messages.all() }
}
