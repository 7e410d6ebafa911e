import type { NoteNode } from '../../note/note.ts'

type Mark = NonNullable<NoteNode['marks']>[number]

/** Marks that new words take only when they are put in their middle. */
const CLOSED = new Set(['quotation', 'link', 'comment', 'stance', 'reference'])

/** The order in which the note's grammar wants the marks of one text. */
const ORDER = ['strong', 'emphasis', 'link', 'language', 'quotation', 'stance', 'reference', 'comment']

export function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}

/** Length of inline content in letters; a citation counts one. */
export function inlineLength(content: readonly NoteNode[]): number {
  return content.reduce((sum, node) => sum + (node.text?.length ?? 1), 0)
}

/** The part of inline content between two offsets, marks and citations included. */
export function sliceInline(content: readonly NoteNode[], from: number, to: number): NoteNode[] {
  const slice: NoteNode[] = []
  let at = 0
  for (const node of content) {
    const length = node.text?.length ?? 1
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end) slice.push(node.text === undefined ? node : { ...node, text: node.text.slice(start, end) })
    at += length
  }
  return slice
}

/**
 * Puts words in the place of a range.
 *
 * Words that replace others look like those; words put in look like what stands before them, and are part of a
 * quotation or a link only in its middle, so that an edit inside a quotation raises its finding at once.
 */
export function replaceInline(content: readonly NoteNode[], from: number, to: number, insert: string): NoteNode[] {
  const left = sliceInline(content, 0, from)
  const right = sliceInline(content, to, inlineLength(content))
  const text = insert.replace(/[\v\t]/g, ' ')
  if (text === '') return joined([...left, ...right])
  const marks = marksFor(content, from, to, left, right)
  return joined([...left, { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }, ...right])
}

function marksFor(
  content: readonly NoteNode[],
  from: number,
  to: number,
  left: readonly NoteNode[],
  right: readonly NoteNode[],
): readonly Mark[] {
  const replaced = sliceInline(content, from, to).find((node) => node.text !== undefined)
  if (replaced) return replaced.marks ?? []
  const before = left.findLast((node) => node.text !== undefined)
  const after = right.find((node) => node.text !== undefined)
  const model = before ?? after
  const other = model === before ? after : before
  return (model?.marks ?? []).filter(
    (mark) => !CLOSED.has(mark.type) || (other?.marks ?? []).some((one) => isSame(one, mark)),
  )
}

/** Puts a mark on the words of a range, or takes it off; citations have no look. */
export function markInline(
  content: readonly NoteNode[],
  from: number,
  to: number,
  type: 'strong' | 'emphasis',
  isOn: boolean,
): NoteNode[] {
  const marked = sliceInline(content, from, to).map((node): NoteNode => {
    if (node.text === undefined) return node
    const { marks = [], ...plain } = node
    const others = marks.filter((mark) => mark.type !== type)
    const own = isOn ? inOrder([...others, { type }]) : others
    return own.length > 0 ? { ...plain, marks: own } : plain
  })
  return joined([...sliceInline(content, 0, from), ...marked, ...sliceInline(content, to, inlineLength(content))])
}

/** Neighbouring texts with the same marks become one, as ProseMirror keeps them. */
export function joined(content: readonly NoteNode[]): NoteNode[] {
  const whole: NoteNode[] = []
  for (const node of content) {
    if (node.text === '') continue
    const last = whole.at(-1)
    const isAlike =
      last?.text !== undefined &&
      node.text !== undefined &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? [])
    if (isAlike) whole[whole.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else whole.push(node)
  }
  return whole
}

function isSame(a: Mark, b: Mark): boolean {
  return a.type === b.type && JSON.stringify(a.attrs ?? {}) === JSON.stringify(b.attrs ?? {})
}
