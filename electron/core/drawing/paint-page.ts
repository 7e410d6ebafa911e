import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FileRefused } from '../../../shared/source/file-refused.ts'

/** Pictures within a page: an A4 scan at 600 dots per inch has 35 million pixels. */
export const MOST_IMAGE_PIXELS = 50_000_000

type Canvas = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvas']>

/** A painted page: its pixels, and the size of the page itself in points. */
export interface PaintedPage {
  readonly width: number
  readonly height: number
  readonly encode: (format: 'png' | 'jpeg') => Promise<Uint8Array>
  /** Whether nothing at all was painted. */
  readonly isBlank: () => boolean
}

/**
 * Paints a page. Only processes for strangers' files do this.
 *
 * @param wanted width in pixels; a page with more than `most` pixels is painted smaller
 * @throws FileRefused where this machine has no canvas
 */
export async function paintPage(page: PDFPageProxy, wanted: number, most: number): Promise<PaintedPage> {
  const { createCanvas } = await import('@napi-rs/canvas').catch(() => {
    throw new FileRefused('refused', 'Pages cannot be shown on this kind of machine. The text of the source is whole.')
  })
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: Math.min(wanted / width, Math.sqrt(most / (width * height))) })
  const pixels = (length: number) => Math.max(1, Math.floor(length))
  const canvas = createCanvas(pixels(viewport.width), pixels(viewport.height))
  await page.render({ canvas: canvas as unknown as Canvas, viewport, background: '#ffffff' }).promise
  return {
    width,
    height,
    encode: (format) => (format === 'png' ? canvas.encode('png') : canvas.encode('jpeg', 85)),
    isBlank: () => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      return data.every((value) => value > 250)
    },
  }
}
