import type { NoteNode } from './note.ts'

/** Stands for a citation in the plain text of a block, so that sentences know which ones they carry. */
export const CITATION_CHARACTER = '\uFFFC'

/** A citation or quotation found in the text of a block, at a UTF-16 offset of that text. */
export interface Mention {
  readonly at: number
  readonly excerptIds: readonly string[]
  readonly mode: string
}

/** A block whose content is a line of text: paragraph, heading, quotation, recommendation, question. */
export interface TextBlock {
  /** The block's own id, or that of the nearest block around it. */
  readonly blockId: string
  readonly type: string
  readonly sectionId: string
  /** Plain text with one U+FFFC per citation. */
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly node: NoteNode
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'blockQuotation', 'recommendation', 'question'])

/** Every block of text of a note's body, in reading order. */
export function textBlocksOf(body: NoteNode): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  const walk = (node: NoteNode, sectionId: string, blockId: string) => {
    const own = typeof node.attrs?.id === 'string' && node.attrs.id !== '' ? node.attrs.id : blockId
    if (TEXT_BLOCKS.has(node.type)) blocks.push(textBlock(node, sectionId, own))
    else {
      const section = node.type === 'section' ? own : sectionId
      for (const child of node.content ?? []) walk(child, section, node.type === 'section' ? '' : own)
    }
  }
  walk(body, '', '')
  return blocks
}

function textBlock(node: NoteNode, sectionId: string, blockId: string): TextBlock {
  let text = ''
  const mentions: Mention[] = []
  const quoted = node.type === 'blockQuotation' ? node.attrs?.excerptId : undefined
  if (typeof quoted === 'string') mentions.push({ at: 0, excerptIds: [quoted], mode: 'quotation' })
  for (const child of node.content ?? []) {
    const quotation = child.marks?.find((mark) => mark.type === 'quotation')?.attrs?.excerptId
    if (typeof quotation === 'string') mentions.push({ at: text.length, excerptIds: [quotation], mode: 'quotation' })
    if (child.type === 'citation') {
      const ids = Array.isArray(child.attrs?.excerptIds) ? child.attrs.excerptIds.map(String) : []
      mentions.push({ at: text.length, excerptIds: ids, mode: String(child.attrs?.mode ?? 'paraphrase') })
      text += CITATION_CHARACTER
    } else text += child.text ?? ''
  }
  return { blockId, type: node.type, sectionId, text, mentions, node }
}
