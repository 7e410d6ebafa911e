import { readFile } from 'node:fs/promises'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FileRefused } from '../../../shared/source/file-refused.ts'
import { detectFormat } from '../reading/detect-format.ts'
import { openPdf } from '../reading/pdf/open-pdf.ts'
import type { DrawnPage, PageOrder } from './drawing-child.ts'
import { MOST_PIXELS, WIDEST_PIXELS } from './limits.ts'
import { MOST_IMAGE_PIXELS, paintPage } from './paint-page.ts'

/** A drawing of text is smaller as PNG, and sharp; above this size it is a photograph. */
const MOST_PNG_BYTES = 1_500_000

/** Draws pages, one file at a time. Runs in the drawing process only. */
export function drawPages(): (order: PageOrder) => Promise<DrawnPage> {
  let open: { readonly file: string; readonly pdf: Promise<PDFDocumentProxy> } | undefined
  return async ({ file, page, width }) => {
    open = open?.file === file ? open : { file, pdf: openFile(file) }
    const pdf = await open.pdf
    if (page > pdf.numPages) {
      throw new FileRefused('refused', `The PDF ends with page ${pdf.numPages}, so there is no page ${page} to show.`)
    }
    const proxy = await pdf.getPage(page)
    const drawn = await drawPage(proxy, width)
    proxy.cleanup()
    return { ...drawn, pages: pdf.numPages, page }
  }
}

async function openFile(file: string): Promise<PDFDocumentProxy> {
  const bytes = await readFile(file).catch(() => {
    throw new FileRefused('refused', 'The original file is not in the library, so its pages cannot be shown.')
  })
  if (detectFormat('', bytes) !== 'pdf')
    throw new FileRefused('refused', 'The original is no PDF, so it has no pages that could be shown.')
  try {
    return (await openPdf(bytes, { maxImageSize: MOST_IMAGE_PIXELS })).pdf
  } catch {
    throw new FileRefused('refused', 'The original PDF could not be opened to show its pages. Its text stands beside.')
  }
}

async function drawPage(page: PDFPageProxy, wanted: number): Promise<Omit<DrawnPage, 'pages' | 'page'>> {
  const { width, height, encode } = await paintPage(page, Math.min(wanted, WIDEST_PIXELS), MOST_PIXELS)
  const png = await encode('png')
  const isPhotograph = png.length > MOST_PNG_BYTES
  return {
    width,
    height,
    mediaType: isPhotograph ? 'image/jpeg' : 'image/png',
    bytes: isPhotograph ? await encode('jpeg') : png,
  }
}
