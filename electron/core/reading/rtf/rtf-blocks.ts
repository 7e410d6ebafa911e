import type { ReadBlock } from '../../../../shared/source/block.ts'
import { SpanText } from '../../../../shared/source/span-text.ts'

/** What RTF says of the paragraph being written. */
export interface RtfParagraph {
  readonly styleName: string
  readonly outline: number | undefined
  readonly listLevel: number
  readonly isInTable: boolean
  /** Its number as the lists of the document count it, for programs that do not write it out. */
  readonly counted: string
  readonly isBullet: boolean
}

/** Puts what an RTF reader writes into blocks: paragraphs, cells by row and column, notes. */
export class RtfBlocks {
  text = new SpanText()
  /** The number that the program rendered before the paragraph. */
  label = ''
  private readonly blocks: ReadBlock[] = []
  private readonly notes: ReadBlock[] = []
  /** Paragraphs of text boxes, to stand behind the paragraph that the box hangs on. */
  private boxes: ReadBlock[] = []
  private host: { readonly text: SpanText; readonly label: string; readonly cell: string[] } | undefined
  private outer: { readonly text: SpanText; readonly cell: string[] } | undefined
  private cell: string[] = []
  private place = { table: 0, row: 0, column: 0 }
  private hasOpenTable = false

  endParagraph({ styleName, outline, listLevel, isInTable, counted, isBullet }: RtfParagraph): void {
    const { text, spans } = this.text.take()
    const label = (isBullet || this.label.trim() === '' ? counted : this.label)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\uE000-\uF8FF·]/g, '•')
    this.label = ''
    if (isInTable) {
      if (text.trim() !== '') this.cell.push(label ? `${label} ${text}` : text)
      return
    }
    if (this.hasOpenTable) this.place = { table: this.place.table + 1, row: 0, column: 0 }
    this.hasOpenTable = false
    if (text.trim() === '' && !spans) return
    const named = /^(?:heading|titre|überschrift)\s*(\d)/i.exec(styleName)?.[1]
    const level = outline ?? (named ? Number(named) - 1 : undefined)
    const rest = { text, ...(spans ? { spans } : {}), ...(label ? { label } : {}) }
    if (/^title$/i.test(styleName)) this.push({ kind: 'title', ...rest })
    else if (level !== undefined && level < 9) this.push({ kind: 'heading', level: level + 1, ...rest })
    else if (label) this.push({ kind: 'list-item', level: listLevel, ...rest })
    else this.push({ kind: /quote/i.test(styleName) ? 'quotation' : 'paragraph', ...rest })
  }

  get isInNote(): boolean {
    return this.outer !== undefined
  }

  beginBox(): void {
    this.host = { text: this.text, label: this.label, cell: this.cell }
    this.text = new SpanText()
    this.label = ''
    this.cell = []
  }

  endBox(): void {
    if (!this.host) return
    const { text } = this.text.take()
    if (text.trim() !== '') this.boxes.push({ kind: 'paragraph', text })
    this.text = this.host.text
    this.label = this.host.label
    this.cell = this.host.cell
    this.host = undefined
  }

  private push(block: ReadBlock): void {
    if (this.host) this.boxes.push(block)
    else this.blocks.push(block, ...this.boxes.splice(0))
  }

  endCell(paragraph: RtfParagraph): void {
    this.hasOpenTable = true
    this.endParagraph({ ...paragraph, isInTable: true })
    const text = this.cell.join('\n')
    this.cell = []
    if (text.trim() !== '') this.push({ kind: 'table-cell', text, table: { ...this.place } })
    this.place.column += 1
  }

  endRow(): void {
    this.place = { ...this.place, row: this.place.row + 1, column: 0 }
  }

  /** @returns false inside a note, where none can begin */
  beginNote(): boolean {
    if (this.outer) return false
    this.outer = { text: this.text, cell: this.cell }
    this.text = new SpanText()
    this.cell = []
    return true
  }

  endNote(): void {
    if (!this.outer) return
    const mark = String(this.notes.length + 1)
    this.notes.push({ kind: 'footnote', label: mark, ...this.text.take() })
    this.text = this.outer.text
    this.cell = this.outer.cell
    this.outer = undefined
    this.text.point({ kind: 'note-reference', value: mark })
  }

  all(): ReadBlock[] {
    return [...this.blocks, ...this.boxes, ...this.notes]
  }
}
