import type { NoteNode } from './note.ts'
import { CITATION_CHARACTER, textBlocksOf } from './texts.ts'

/** A place in the text of a block: an offset in which a citation counts one. */
export interface TextPlace {
  readonly blockId: string
  readonly offset: number
}

/** Words of a note from one place to another; they may reach over several blocks. */
export interface WordsFromTo {
  readonly from: TextPlace
  readonly to: TextPlace
}

export interface CommentedWords extends WordsFromTo {
  /** Without the signs that stand for citations; blocks parted by line ends. */
  readonly words: string
}

/**
 * Puts the mark of a comment on words.
 *
 * @returns undefined where a block is gone or the range holds nothing
 */
export function markWords(body: NoteNode, id: string, { from, to }: WordsFromTo): NoteNode | undefined {
  const blocks = textBlocksOf(body)
  const first = blocks.findIndex(({ blockId }) => blockId === from.blockId)
  const last = blocks.findIndex(({ blockId }) => blockId === to.blockId)
  if (first < 0 || last < first) return undefined
  const ranges = new Map<NoteNode, { readonly start: number; readonly end: number }>()
  for (const [n, { node, text }] of blocks.entries()) {
    if (n < first || n > last) continue
    const start = n === first ? Math.max(0, from.offset) : 0
    const end = n === last ? Math.min(to.offset, text.length) : text.length
    if (start < end) ranges.set(node, { start, end })
  }
  if (ranges.size === 0) return undefined
  const mark = { type: 'comment', attrs: { id } }
  const visit = (node: NoteNode): NoteNode => {
    const range = ranges.get(node)
    if (range) return { ...node, content: marked(node.content ?? [], range, mark) }
    return node.content === undefined ? node : { ...node, content: node.content.map(visit) }
  }
  return visit(body)
}

type Mark = NonNullable<NoteNode['marks']>[number]

/** Comment marks are the last of their kind in the schema, so the new one stands behind all others. */
function marked(
  content: readonly NoteNode[],
  { start, end }: { readonly start: number; readonly end: number },
  mark: Mark,
): readonly NoteNode[] {
  let at = 0
  return content.flatMap((node) => {
    const from = at
    const length = node.text?.length ?? 1
    at += length
    const [head, tail] = [Math.max(start - from, 0), Math.min(end - from, length)]
    if (head >= tail) return [node]
    const withMark = (piece: NoteNode): NoteNode => ({ ...piece, marks: [...(piece.marks ?? []), mark] })
    const { text } = node
    if (text === undefined) return [withMark(node)]
    const piece = (a: number, b: number): NoteNode[] => (a < b ? [{ ...node, text: text.slice(a, b) }] : [])
    return [...piece(0, head), ...piece(head, tail).map(withMark), ...piece(tail, length)]
  })
}

/** The body without the mark of a comment; the same object when it has none. */
export function withoutComment(body: NoteNode, id: string): NoteNode {
  const isIts = (mark: Mark) => mark.type === 'comment' && mark.attrs?.id === id
  if (body.marks?.some(isIts)) {
    const { marks = [], ...rest } = body
    const left = marks.filter((mark) => !isIts(mark))
    return left.length === 0 ? rest : { ...rest, marks: left }
  }
  if (body.content === undefined) return body
  const content = body.content.map((child) => withoutComment(child, id))
  return content.every((child, n) => child === body.content?.[n]) ? body : { ...body, content: whole(content) }
}

/** The body with other ids in its comment marks; a mark that is given none goes. */
export function renamedComments(body: NoteNode, ids: ReadonlyMap<string, string>): NoteNode {
  const { marks, content, ...rest } = body
  const renamed = marks?.flatMap((mark) => {
    if (mark.type !== 'comment') return [mark]
    const id = ids.get(String(mark.attrs?.id))
    return id === undefined ? [] : [{ ...mark, attrs: { id } }]
  })
  return {
    ...rest,
    ...(content === undefined ? {} : { content: whole(content.map((child) => renamedComments(child, ids))) }),
    ...(renamed === undefined || renamed.length === 0 ? {} : { marks: renamed }),
  }
}

/** Neighbouring texts that look the same are one, as ProseMirror keeps them. */
function whole(content: readonly NoteNode[]): readonly NoteNode[] {
  const joined: NoteNode[] = []
  for (const node of content) {
    const last = joined.at(-1)
    const isAlike =
      last?.text !== undefined && node.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(node.marks)
    if (isAlike) joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else joined.push(node)
  }
  return joined
}

/** The ids of a node's comment marks. */
export function commentIdsOf(node: NoteNode): readonly string[] {
  return (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'comment' && typeof attrs?.id === 'string' ? [attrs.id] : [],
  )
}

/** Every comment whose words are in the body, in reading order, with the words from the first to the last mark. */
export function commentedWords(body: NoteNode): ReadonlyMap<string, CommentedWords> {
  const found = new Map<string, CommentedWords>()
  for (const { node, blockId } of textBlocksOf(body)) {
    let at = 0
    for (const child of node.content ?? []) {
      const text = child.text ?? CITATION_CHARACTER
      const [from, to] = [
        { blockId, offset: at },
        { blockId, offset: at + text.length },
      ]
      for (const id of commentIdsOf(child)) {
        const known = found.get(id)
        const words = text.replaceAll(CITATION_CHARACTER, '')
        if (known === undefined) found.set(id, { from, to, words })
        else found.set(id, { ...known, to, words: `${known.words}${gap(known.to, from)}${words}` })
      }
      at += text.length
    }
  }
  return found
}

function gap(before: TextPlace, after: TextPlace): string {
  if (before.blockId !== after.blockId) return '\n'
  return before.offset === after.offset ? '' : ' … '
}
