import type { ReadBlock } from './block.ts'

/**
 * The pinpoint of every block, as a citation prints it.
 *
 * Plain texts count their paragraphs ("para 4"), headings and titles stand under their own words, list items take the
 * number shown before them and the paragraph they hang on ("para 4(b)").
 * @returns one address per block, in the same order
 */
export function addressesOf(blocks: readonly ReadBlock[]): string[] {
  let paragraph = 0
  let item = 0
  return blocks.map((block) => {
    switch (block.kind) {
      case 'title':
        return 'Title'
      case 'heading':
        item = 0
        return block.text.length > 60 ? `${block.text.slice(0, 57).trimEnd()}…` : block.text
      case 'list-item': {
        item += 1
        const own = block.label?.replace(/^[(\s]+|[).\s]+$/g, '') ?? ''
        return `para ${paragraph}(${/^[\p{L}\p{N}]+$/u.test(own) ? own : item})`
      }
      case 'footnote':
        return `note ${block.label ?? ''}`.trim()
      case 'table-cell':
        return block.table ? `Table ${block.table.table + 1}, row ${block.table.row + 1}` : 'Table'
      case 'caption':
        return 'Caption'
      default:
        item = 0
        paragraph += 1
        return `para ${paragraph}`
    }
  })
}
