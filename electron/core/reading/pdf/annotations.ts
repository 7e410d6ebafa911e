import { PDFDateString, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { BlockSpan } from '../../../../shared/source/block.ts'
import type { Fragment } from './fragments.ts'

/** What pdf.js tells of an annotation, as far as it is used here; nothing of it can be relied on. */
interface Given {
  readonly subtype?: unknown
  readonly rect?: unknown
  readonly quadPoints?: unknown
  readonly contentsObj?: { readonly str?: unknown }
  readonly titleObj?: { readonly str?: unknown }
  readonly modificationDate?: unknown
  readonly creationDate?: unknown
  readonly url?: unknown
  readonly hidden?: unknown
  readonly fieldType?: unknown
  readonly fieldValue?: unknown
  readonly checkBox?: unknown
  readonly radioButton?: unknown
  readonly exportValue?: unknown
  readonly buttonValue?: unknown
}

/** A rectangle on a page, in parts of 1,000 of the page as it is seen. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A comment or a link that lies over the text of a page. */
export interface Overlay {
  readonly span: Omit<BlockSpan, 'start' | 'end'>
  /** The lines it covers; one area for a note that was only put somewhere. */
  readonly areas: readonly Area[]
  readonly isPoint: boolean
}

export interface PageAnnotations {
  readonly overlays: readonly Overlay[]
  /** What was filled into the form, where it stands, as if it were printed. */
  readonly fields: readonly Fragment[]
  readonly hasSignature: boolean
}

const COMMENTED = new Set([
  ...['Text', 'FreeText', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret'],
  ...['Stamp', 'Square', 'Circle', 'Line', 'Polygon', 'PolyLine', 'Ink', 'FileAttachment'],
])
const OVER_TEXT = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Link'])

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const numbers = (value: unknown): number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value)
    ? (Array.from(value as ArrayLike<unknown>).filter(
        (each) => typeof each === 'number' && Number.isFinite(each),
      ) as number[])
    : []

function dateOf(given: Given): string | undefined {
  const written = words(given.modificationDate) || words(given.creationDate)
  const date = PDFDateString.toDateObject(written)
  return date === null || Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

type Viewport = ReturnType<PDFPageProxy['getViewport']>

/** Where some corners in the PDF's own space lie on the page, in points. */
function seen(corners: readonly number[], viewport: Viewport): Area {
  const points = corners.length >= 4 ? corners : [0, 0, 0, 0]
  const xs: number[] = []
  const ys: number[] = []
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = viewport.convertToViewportPoint(points[at] ?? 0, points[at + 1] ?? 0)
    xs.push(x)
    ys.push(y)
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

const inParts = ({ left, top, right, bottom }: Area, { width, height }: Viewport): Area => ({
  left: (left / width) * 1000,
  top: (top / height) * 1000,
  right: (right / width) * 1000,
  bottom: (bottom / height) * 1000,
})

function areasOf(given: Given, viewport: Viewport): Area[] {
  const quads = numbers(given.quadPoints)
  const areas: Area[] = []
  for (let at = 0; at + 7 < quads.length && areas.length < 500; at += 8) {
    areas.push(inParts(seen(quads.slice(at, at + 8), viewport), viewport))
  }
  return areas.length > 0 ? areas : [inParts(seen(numbers(given.rect), viewport), viewport)]
}

function overlayOf(given: Given, viewport: Viewport): Overlay | undefined {
  const subtype = words(given.subtype)
  const areas = areasOf(given, viewport)
  if (subtype === 'Link') {
    const url = words(given.url)
    return /^(?:https?|mailto):/i.test(url) ? { span: { kind: 'link', value: url }, areas, isPoint: false } : undefined
  }
  const value = words(given.contentsObj?.str)
  if (!COMMENTED.has(subtype) || value === '') return undefined
  const author = words(given.titleObj?.str)
  const date = dateOf(given)
  return {
    span: { kind: 'comment', value, ...(author !== '' && { author }), ...(date !== undefined && { date }) },
    areas,
    isPoint: !OVER_TEXT.has(subtype),
  }
}

/** What a field of a form shows. */
function shownBy(given: Given): string {
  if (given.fieldType === 'Btn') {
    const value = words(given.fieldValue)
    const isOn =
      (given.checkBox === true && value !== '' && value === words(given.exportValue)) ||
      (given.radioButton === true && value !== '' && value === words(given.buttonValue))
    return isOn ? '☒' : ''
  }
  if (given.fieldType !== 'Tx' && given.fieldType !== 'Ch') return ''
  const values: unknown[] = Array.isArray(given.fieldValue) ? given.fieldValue : [given.fieldValue]
  return values
    .map(words)
    .filter((value) => value !== '')
    .join(', ')
}

/** Lines of a field no smaller and no larger than print is. */
const sizeOf = (height: number, lines: number): number => Math.min(12, Math.max(6, (height / lines) * 0.7))

function fieldOf(given: Given, viewport: Viewport): Fragment[] {
  const lines = shownBy(given).split(/\r\n?|\n/)
  const area = seen(numbers(given.rect), viewport)
  const size = sizeOf(area.bottom - area.top, lines.length)
  const isOne = lines.length === 1
  const first = isOne ? (area.top + area.bottom) / 2 + size * 0.35 : area.top + size
  return lines
    .map((text, index) => ({
      text: text.trim(),
      x: area.left,
      y: first + index * size * 1.2,
      // Half an em for a letter, which is about the mean of print.
      width: Math.min(area.right - area.left, text.length * size * 0.5),
      size,
      isRightToLeft: false,
      isBold: false,
      endsWord: true,
    }))
    .filter(({ text }) => text !== '')
}

/** Annotations of one page beyond which nobody reads on; a hostile page could hold a million. */
const MOST = 5000

/**
 * What lies over a page besides its text: comments, links, and what was filled into its form.
 *
 * Appearances are not drawn and actions not run; replies stand beside what they answer.
 */
export async function annotationsOf(page: PDFPageProxy, viewport: Viewport): Promise<PageAnnotations> {
  const all: readonly Given[] = (await page.getAnnotations().catch(() => [])).slice(0, MOST)
  const shown = all.filter(({ hidden }) => hidden !== true)
  return {
    overlays: shown.flatMap((given) => overlayOf(given, viewport) ?? []),
    fields: shown.filter(({ subtype }) => subtype === 'Widget').flatMap((given) => fieldOf(given, viewport)),
    hasSignature: all.some(({ fieldType }) => fieldType === 'Sig'),
  }
}
