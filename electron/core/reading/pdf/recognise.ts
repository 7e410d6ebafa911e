import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { MessageList } from '../../../../shared/source/message-list.ts'
import { MOST_IMAGE_PIXELS, paintPage } from '../../drawing/paint-page.ts'
import type { Line } from './line-of.ts'
import { linesOfTable, type RecognisedPage } from './lines-of-table.ts'
import { openPdf } from './open-pdf.ts'
import { inOrderFor, inWords } from './page-language.ts'
import { everyLine } from './page-lines.ts'
import { tableOfPicture } from './tesseract.ts'

/** Dots per inch that Tesseract's own guide asks for. */
const RESOLUTION = 300
/** A4 at that resolution has 9 million pixels, A3 has 17; larger sheets are painted coarser. */
const MOST_PIXELS = 20_000_000

const letters = (lines: readonly Line[]): number =>
  everyLine(lines).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
])

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((each) => PICTURES.has(each))
}

async function recognisePage(
  pdf: PDFDocumentProxy,
  number: number,
  hasText: boolean,
  languages: readonly string[],
  onStep: () => void,
): Promise<RecognisedPage & { readonly languages: readonly string[] }> {
  const page = await pdf.getPage(number)
  try {
    // What was printed over a scan is no reason to paint every title page: only where there is a picture.
    if (hasText && !(await hasPicture(page))) return { lines: [], guessed: 0, languages }
    const { width } = page.getViewport({ scale: 1 })
    const painted = await paintPage(page, (width * RESOLUTION) / 72, MOST_PIXELS)
    if (painted.isBlank()) return { lines: [], guessed: 0, languages }
    const picture = await painted.encode('png')
    const read = async (order: readonly string[]) => {
      onStep()
      return linesOfTable(await tableOfPicture(picture, RESOLUTION, order), number, RESOLUTION)
    }
    const first = await read(languages)
    const suited = inOrderFor(first.lines.map(({ text }) => text).join(' '), languages)
    return { ...(suited === languages ? first : await read(suited)), languages: suited }
  } finally {
    page.cleanup()
  }
}

export interface Recognition {
  /** Lines of the pages that were recognised, in their order. */
  readonly lines: readonly Line[]
  /** Those pages; the text that stood on them is replaced. */
  readonly pages: ReadonlySet<number>
}

/**
 * Reads pages that are pictures with Tesseract.
 *
 * A page with a few letters of text (a stamp, a number that the scanner printed over it) counts as recognised when the
 * picture holds far more.
 * @param pages each with the lines of text that it has
 * @param onPage called with the number of the page in hand, from 1, before each of its steps: none is long enough to be
 *   taken for silence
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: ReadonlyMap<number, readonly Line[]>,
  languages: readonly string[],
  messages: MessageList,
  onPage: (inHand: number) => void,
): Promise<Recognition> {
  const { pdf } = await openPdf(bytes, { maxImageSize: MOST_IMAGE_PIXELS })
  const lines: Line[] = []
  const recognised = new Set<number>()
  let guessed = 0
  // Pages of one file are mostly in one language: the order that suited the last page is tried first.
  let order = languages
  let inHand = 0
  for (const [number, own] of pages) {
    inHand += 1
    const step = () => onPage(inHand)
    step()
    const found = await recognisePage(pdf, number, letters(own) > 0, order, step).catch(() => undefined)
    order = found?.languages ?? order
    if (found !== undefined && letters(found.lines) > letters(own) * 4) {
      lines.push(...found.lines)
      recognised.add(number)
      guessed += found.guessed
    }
  }
  await pdf.loadingTask.destroy()
  if (recognised.size > 0) {
    messages.say(
      'text-recognised',
      `Pages of the file are scans. Their text was recognised by Tesseract (${inWords(languages)}); check every quotation against the picture of the page.`,
      recognised.size,
    )
  }
  if (guessed > 0) {
    messages.say('guess-left-out', 'Lines of the scan that were more guessed than read were left out.', guessed)
  }
  return { lines, pages: recognised }
}
