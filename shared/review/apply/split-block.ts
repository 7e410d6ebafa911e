import { inlineLength, joined, replaceInline, sliceInline } from './inline.ts'
import { insertBeside, standing, type Work } from './tree.ts'

/**
 * Puts text with line ends in the place of a range: the block becomes several.
 *
 * Words put before everything leave the block, its id and its citations as the last of them; otherwise it is the first.
 */
export function splitBlock(block: Work, from: number, to: number, insert: string, newId: () => string): void {
  const content = block.inline ?? []
  if (block.type === 'question') {
    block.inline = replaceInline(content, from, to, insert.replace(/\s*\n\s*/g, ' '))
    return
  }
  const lines = insert.split('\n')
  const first = lines[0] ?? ''
  const last = lines.at(-1) ?? ''
  const middle = lines.slice(1, -1).filter((line) => line.trim() !== '')
  const length = inlineLength(content)
  if (from === 0 && to < length) {
    const rest = sliceInline(content, to, length)
    block.inline = last === '' ? rest : replaceInline(rest, 0, 0, last)
    for (const line of [first, ...middle]) if (line.trim() !== '') put(block, text(line), 'before', newId)
    return
  }
  const tail = sliceInline(content, to, length)
  const lastContent = last === '' ? tail : joined([...text(last), ...tail])
  block.inline = replaceInline(sliceInline(content, 0, from), from, from, first)
  const after = [...middle.map(text), ...(inlineLength(lastContent) > 0 ? [lastContent] : [])]
  for (const made of after.reverse()) put(block, made, 'after', newId)
}

const text = (words: string): { type: string; text: string }[] => [
  { type: 'text', text: words.replace(/[\v\t]/g, ' ') },
]

/** A new block of the same kind; beside a list item it is an item of its own, beside a heading a paragraph. */
function put(block: Work, inline: NonNullable<Work['inline']>, side: 'before' | 'after', newId: () => string): void {
  const type = block.type === 'recommendation' ? 'recommendation' : 'paragraph'
  const reference = standing(block)
  const attrs = type === block.type ? { ...block.attrs, id: newId() } : { id: newId(), marking: null }
  const made: Work = { type, attrs, inline, children: [], parent: undefined }
  if (reference === block) {
    insertBeside(block, made, side)
    return
  }
  const item: Work = {
    type: 'listItem',
    attrs: reference.attrs,
    inline: undefined,
    children: [made],
    parent: undefined,
  }
  made.parent = item
  insertBeside(reference, item, side)
}
