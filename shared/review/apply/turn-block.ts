import type { ProposedEdit } from '../proposal.ts'
import { inOrder } from './inline.ts'
import { insertBeside, type Work } from './tree.ts'

/** Makes a block another kind of block: a heading, a quotation, an item of a list, or plain text again. */
export function turnBlock(block: Work, { into, level }: Extract<ProposedEdit, { kind: 'turn' }>): void {
  if (!TURNABLE.has(block.type) || isFixed(block)) return
  if (into === 'bulletList' || into === 'orderedList') {
    listed(block, into)
    return
  }
  for (let steps = 0; steps < 20 && block.parent?.type === 'listItem'; steps++) freed(block)
  keepQuotation(block)
  if (into === 'heading') {
    block.type = 'heading'
    block.attrs = { ...shared(block), level: level ?? 3 }
    // A heading holds text alone, in no other look than italics.
    block.inline = (block.inline ?? []).flatMap((node) => {
      if (node.text === undefined) return []
      const marks = (node.marks ?? []).filter(({ type }) => HEADING_MARKS.has(type))
      return [{ type: 'text', text: node.text, ...(marks.length > 0 ? { marks } : {}) }]
    })
  } else {
    block.type = into
    block.attrs = into === 'blockQuotation' ? { ...shared(block), excerptId: null } : shared(block)
  }
}

const TURNABLE = new Set(['paragraph', 'heading', 'blockQuotation'])
const HEADING_MARKS = new Set(['emphasis', 'language', 'comment'])

const shared = ({ attrs }: Work) => ({ id: attrs?.id ?? '', marking: attrs?.marking ?? null })

/** Cells and answers hold paragraphs alone. */
function isFixed(block: Work): boolean {
  for (let at: Work | undefined = block; at; at = at.parent) if (/^(?:table|answer)/.test(at.type)) return true
  return false
}

/** The words of a quotation that is none any more as a block are still the words of its passage. */
function keepQuotation(block: Work): void {
  const { excerptId } = block.attrs ?? {}
  if (block.type !== 'blockQuotation' || typeof excerptId !== 'string') return
  const mark = { type: 'quotation', attrs: { excerptId } }
  block.inline = (block.inline ?? []).map((node) =>
    node.text === undefined ? node : { ...node, marks: inOrder([...(node.marks ?? []), mark]) },
  )
}

/** Makes a block an item of its own list; lists of one kind that come to stand side by side are one. */
function listed(block: Work, type: 'bulletList' | 'orderedList'): void {
  const item = block.parent?.type === 'listItem' ? block.parent : undefined
  if (item?.parent?.type === type) return
  if (item) freed(block)
  const home = block.parent
  if (!home) return
  block.type = 'paragraph'
  block.attrs = shared(block)
  const at = home.children.indexOf(block)
  const list = node(type, home)
  const made = node('listItem', list)
  list.children = [made]
  made.children = [block]
  block.parent = made
  home.children[at] = list
  const [before, after] = [home.children[at - 1], home.children[at + 1]]
  if (after?.type === type) merge(list, after)
  if (before?.type === type) merge(before, list)
}

function merge(first: Work, second: Work): void {
  for (const item of second.children) item.parent = first
  first.children.push(...second.children)
  const { parent } = second
  if (parent) parent.children = parent.children.filter((child) => child !== second)
}

const node = (type: string, parent: Work): Work => ({
  type,
  attrs: undefined,
  inline: undefined,
  children: [],
  parent,
})

/** Takes a block out of its list: what stands before it keeps its list, what stands behind it gets one of its own. */
function freed(block: Work): void {
  const item = block.parent
  const list = item?.parent
  const home = list?.parent
  if (!item || !list || !home || item.type !== 'listItem') return
  const at = list.children.indexOf(item)
  const inItem = item.children.indexOf(block)
  // A block of a nested list is freed from the inner one only.
  const rest = item.children.slice(inItem + 1)
  const behind = list.children.slice(at + 1)
  item.children = item.children.slice(0, inItem)
  list.children = list.children.slice(0, at + (item.children.length > 0 ? 1 : 0))
  insertBeside(list, block, 'after')
  let last = block
  for (const each of rest) {
    insertBeside(last, each, 'after')
    last = each
  }
  if (behind.length > 0) {
    const tail = node(list.type, home)
    tail.children = behind
    for (const each of behind) each.parent = tail
    insertBeside(last, tail, 'after')
  }
  if (list.children.length === 0) home.children = home.children.filter((child) => child !== list)
}
