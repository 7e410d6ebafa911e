import type { Css, RunningTexts, SheetBlock, SheetSection } from '../../shared/word/sheets/sheet-model.ts'
import { box, type Pen } from './draw.ts'

/** A block that stands on a page, with the notes that came with it. */
export interface Placed {
  readonly block: SheetBlock
  readonly element: HTMLElement
  readonly notes: readonly string[]
}

export interface Page {
  readonly sheet: HTMLElement
  readonly body: HTMLElement
  readonly foot: HTMLElement
  /** Height for text and notes together. */
  readonly room: number
  readonly placed: Placed[]
  /** The first of its section. */
  readonly isFirst: boolean
  readonly comments: Set<string>
}

interface Opening {
  /** Which of its section's headers and footers it shows. */
  readonly kind: keyof RunningTexts
  readonly isFirst: boolean
  /** How blocks stand under each other. */
  readonly column: Css
  readonly pen: Pen
}

/** Pixels of a length in points: 96 to the inch against 72. */
const pixels = (points: number) => (points * 96) / 72

/** An empty page with its header and footer; text begins below the one and ends above the other, however high they are. */
export function openPage(host: HTMLElement, section: SheetSection, { kind, isFirst, column, pen }: Opening): Page {
  const { width, height, left, right, header, footer } = section
  const sheet = box('sheet', { position: 'relative', width: `${width}pt`, height: `${height}pt` })
  sheet.dataset.size = `${width} ${height}`
  host.append(sheet)
  const side = { position: 'absolute', left: `${left}pt`, right: `${right}pt` }
  const head = running('sheet-header', section.headers[kind], { ...side, ...column, top: `${header}pt` }, pen)
  const tail = running('sheet-footer', section.footers[kind], { ...side, ...column, bottom: `${footer}pt` }, pen)
  sheet.append(head, tail)
  const taken = (element: HTMLElement, from: number) =>
    element.childElementCount > 0 ? pixels(from) + element.offsetHeight : 0
  const top = Math.max(pixels(section.top), taken(head, header))
  const bottom = Math.max(pixels(section.bottom), taken(tail, footer))
  const body = box('sheet-body', { ...side, ...column, top: `${top}px` })
  const foot = box('sheet-notes', { ...side, bottom: `${bottom}px` })
  sheet.insertBefore(body, tail)
  sheet.insertBefore(foot, tail)
  return { sheet, body, foot, room: pixels(height) - top - bottom, placed: [], isFirst, comments: new Set() }
}

/** Headers and footers are for the eye: what they say stands in the text as well. */
function running(name: string, blocks: readonly SheetBlock[] | undefined, css: Css, pen: Pen): HTMLElement {
  const element = box(name, css)
  element.setAttribute('aria-hidden', 'true')
  for (const block of blocks ?? []) {
    element.append(block.kind === 'table' ? pen.drawTable(block, block.rows) : pen.drawParagraph(block, 'whole', false))
  }
  return element
}

/** Whether text and notes need more room than there is; a pixel is forgiven, for what browsers round. */
export function isFull({ body, foot, room }: Page): boolean {
  const last = body.lastElementChild
  const used = last instanceof HTMLElement ? last.offsetTop + last.offsetHeight : 0
  return used + foot.offsetHeight > room + 1
}
