import type { ReadBlock } from '../../../../shared/source/block.ts'
import { SpanText } from '../../../../shared/source/span-text.ts'

/** What RTF says of the paragraph being written. */
export interface RtfParagraph {
  readonly styleName: string
  readonly outline: number | undefined
  readonly listLevel: number
  readonly isInTable: boolean
}

/** Puts what an RTF reader writes into blocks: paragraphs, cells by row and column, notes. */
export class RtfBlocks {
  text = new SpanText()
  /** The number that the program rendered before the paragraph. */
  label = ''
  private readonly blocks: ReadBlock[] = []
  private readonly notes: ReadBlock[] = []
  private outer: { readonly text: SpanText; readonly cell: string[] } | undefined
  private cell: string[] = []
  private place = { table: 0, row: 0, column: 0 }
  private hasOpenTable = false

  endParagraph({ styleName, outline, listLevel, isInTable }: RtfParagraph): void {
    const { text, spans } = this.text.take()
    const label = this.label
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
    if (/^title$/i.test(styleName)) this.blocks.push({ kind: 'title', ...rest })
    else if (level !== undefined && level < 9) this.blocks.push({ kind: 'heading', level: level + 1, ...rest })
    else if (label) this.blocks.push({ kind: 'list-item', level: listLevel, ...rest })
    else this.blocks.push({ kind: /quote/i.test(styleName) ? 'quotation' : 'paragraph', ...rest })
  }

  endCell(paragraph: RtfParagraph): void {
    this.hasOpenTable = true
    this.endParagraph({ ...paragraph, isInTable: true })
    const text = this.cell.join('\n')
    this.cell = []
    if (text.trim() !== '') this.blocks.push({ kind: 'table-cell', text, table: { ...this.place } })
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
    return [...this.blocks, ...this.notes]
  }
}
