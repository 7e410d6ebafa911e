import type { NoteNode } from '../../note/note.ts'

/** A node of a note while it is worked on, with the way up. */
export interface Work {
  type: string
  attrs: Record<string, unknown> | undefined
  /** Inline content of a block of text; undefined for nodes that hold blocks. */
  inline: NoteNode[] | undefined
  children: Work[]
  parent: Work | undefined
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'blockQuotation', 'recommendation', 'question'])

export function workOn(node: NoteNode, parent?: Work): Work {
  const isText = TEXT_BLOCKS.has(node.type)
  const work: Work = {
    type: node.type,
    attrs: node.attrs ? { ...node.attrs } : undefined,
    inline: isText ? [...(node.content ?? [])] : undefined,
    children: [],
    parent,
  }
  if (!isText) work.children = (node.content ?? []).map((child) => workOn(child, work))
  return work
}

export function finished(work: Work): NoteNode {
  const content = work.inline ?? work.children.map(finished)
  return {
    type: work.type,
    ...(work.attrs ? { attrs: work.attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  }
}

/** Every block of text, in reading order. */
export function textBlocks(work: Work): Work[] {
  return work.inline ? [work] : work.children.flatMap(textBlocks)
}

export function blockWith(blocks: readonly Work[], id: string): Work | undefined {
  return blocks.find((block) => ownId(block) === id)
}

/** The section of an id. */
export function sectionWith(root: Work, id: string): Work | undefined {
  return root.children.find(({ type, attrs }) => type === 'section' && attrs?.id === id)
}

/** As `textBlocksOf` names it: the block's own id, or that of the nearest block around it. */
export function ownId(block: Work): string {
  for (let at: Work | undefined = block; at && at.type !== 'section'; at = at.parent) {
    const id = at.attrs?.id
    if (typeof id === 'string' && id !== '') return id
  }
  return ''
}

export function emptyParagraph(id: string, parent: Work): Work {
  return { type: 'paragraph', attrs: { id, marking: null }, inline: [], children: [], parent }
}

/** Takes a block out; what cannot be without a block keeps an empty paragraph, what is left empty goes as well. */
export function detach(block: Work, newId: () => string): void {
  const { parent } = block
  if (!parent) return
  if (block.type === 'question') {
    block.inline = []
    return
  }
  parent.children = parent.children.filter((child) => child !== block)
  const isEmpty = parent.children.length === 0
  switch (parent.type) {
    case 'listItem':
      if (isEmpty) detach(parent, newId)
      else if (parent.children[0]?.type !== 'paragraph') parent.children.unshift(emptyParagraph(newId(), parent))
      return
    case 'bulletList':
    case 'orderedList':
      if (isEmpty) detach(parent, newId)
      return
    case 'tableRow':
    case 'table':
    case 'questionAnswer':
      return
    default:
      if (isEmpty) parent.children.push(emptyParagraph(newId(), parent))
  }
}

/** Where a block stands among its neighbours: its list item, when it is the first of one. */
export function standing(block: Work): Work {
  const { parent } = block
  return parent?.type === 'listItem' && parent.children[0] === block ? parent : block
}

export function insertBeside(reference: Work, put: Work, side: 'before' | 'after'): void {
  const { parent } = reference
  if (!parent) return
  const at = parent.children.indexOf(reference) + (side === 'after' ? 1 : 0)
  parent.children.splice(at, 0, put)
  put.parent = parent
}
