import type { NoteNode } from '../note/note.ts'

/** Where a block of text stands in its note: what a reviewer's change of its look can make of it. */
export interface BlockHome {
  readonly type: string
  readonly sectionId: string
  /** Kind of the list it is an item of, and which. */
  readonly list?: 'bulletList' | 'orderedList'
  readonly isInCell: boolean
  /** Whether its section allows another kind of block in its place: cells and answers hold paragraphs alone. */
  readonly isTurnable: boolean
  /** Id of the table it stands in. */
  readonly tableId?: string
}

const TURNABLE = new Set(['paragraph', 'heading', 'blockQuotation'])
const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'blockQuotation', 'recommendation', 'question'])

/** The homes of all blocks of text, by the id that the block goes by. */
export function blockHomes(body: NoteNode): ReadonlyMap<string, BlockHome> {
  const homes = new Map<string, BlockHome>()
  const walk = (node: NoteNode, blockId: string, home: Omit<BlockHome, 'type'>): void => {
    const own = typeof node.attrs?.id === 'string' && node.attrs.id !== '' ? node.attrs.id : blockId
    if (TEXT_BLOCKS.has(node.type)) {
      if (!homes.has(own))
        homes.set(own, { ...home, type: node.type, isTurnable: home.isTurnable && TURNABLE.has(node.type) })
      return
    }
    const inside = {
      ...home,
      ...(node.type === 'section' ? { sectionId: own } : {}),
      ...(node.type === 'bulletList' || node.type === 'orderedList' ? { list: node.type as 'bulletList' } : {}),
      ...(node.type === 'questionAnswer' ? { isTurnable: false } : {}),
      ...(node.type === 'table' ? { isInCell: true, isTurnable: false, tableId: own } : {}),
    }
    for (const child of node.content ?? []) walk(child, node.type === 'section' ? '' : own, inside)
  }
  walk(body, '', { sectionId: '', isInCell: false, isTurnable: true })
  return homes
}
