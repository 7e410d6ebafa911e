import type { ProposedEdit } from '../proposal.ts'
import { blockWith, emptyParagraph, insertBeside, standing, type Work } from './tree.ts'

/** Takes a whole block, with its list item where it is one, to another place. */
export function moveBlock(blocks: readonly Work[], edit: Extract<ProposedEdit, { kind: 'move' }>): void {
  const block = blockWith(blocks, edit.blockId)
  const side = edit.afterId !== undefined ? 'after' : 'before'
  const target = blockWith(blocks, edit.afterId ?? edit.beforeId ?? '')
  if (!block?.parent || !target || block === target || isFixed(block)) return
  const moving = standing(block)
  const reference = standing(target)
  if (isWithin(reference, moving)) return
  const home = moving.parent
  if (!home) return
  home.children = home.children.filter((child) => child !== moving)
  insertBeside(reference, fitting(moving, block, reference), side)
  tidy(home)
}

/** A list item among paragraphs becomes a paragraph, a paragraph among list items an item. */
function fitting(moving: Work, block: Work, reference: Work): Work {
  if (reference.type === 'listItem' && moving.type !== 'listItem') {
    const paragraph = block.type === 'paragraph' ? block : { ...block, type: 'paragraph' }
    const item: Work = {
      type: 'listItem',
      attrs: undefined,
      inline: undefined,
      children: [paragraph],
      parent: undefined,
    }
    paragraph.parent = item
    return item
  }
  return reference.type !== 'listItem' && moving.type === 'listItem' && moving.children.length === 1 ? block : moving
}

const isFixed = (block: Work): boolean => block.type === 'question'

function isWithin(node: Work, ancestor: Work): boolean {
  for (let at: Work | undefined = node; at; at = at.parent) if (at === ancestor) return true
  return false
}

function tidy(home: Work): void {
  if (home.children.length > 0) return
  if (home.type === 'bulletList' || home.type === 'orderedList') {
    const { parent } = home
    if (!parent) return
    parent.children = parent.children.filter((child) => child !== home)
    tidy(parent)
  } else if (home.type !== 'questionAnswer') home.children.push(emptyParagraph('', home))
}
