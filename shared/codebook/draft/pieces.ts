import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { NoteNode } from '../../note/note.ts'

/** A sentence or bullet of a draft: its nodes, and the words that count towards a budget. */
export type Line = readonly NoteNode[]

export const text = (words: string): NoteNode => ({ type: 'text', text: words })

/** Words of the drafter's own: a remark on method or a next step, never a statement about the world. */
export const own = (words: string): NoteNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'stance', attrs: { kind: 'analysis', likelihood: null, confidence: null } }],
})

/** The words of an excerpt, or their beginning up to `most` words with an ellipsis: nothing else may be left out. */
export function quote(excerpt: Excerpt, most = 45): NoteNode {
  const exact = excerpt.selector.exact.replace(/[.!?]\s*$/u, '')
  const words = exact.split(/(?<=\s)/u)
  const kept =
    words.length > most
      ? `${words
          .slice(0, most)
          .join('')
          .trimEnd()
          .replace(/[,;:]$/u, '')} …`
      : exact
  return { type: 'text', text: kept, marks: [{ type: 'quotation', attrs: { excerptId: excerpt.id } }] }
}

export const cite = (mode: 'quotation' | 'paraphrase', ...excerpts: readonly Excerpt[]): NoteNode => ({
  type: 'citation',
  attrs: { id: '', excerptIds: excerpts.map(({ id }) => id), mode },
})

export const paragraph = (line: Line): NoteNode => ({
  type: 'paragraph',
  attrs: { id: '', marking: null },
  content: line,
})

export const heading = (words: string): NoteNode => ({
  type: 'heading',
  attrs: { id: '', marking: null, level: 3 },
  content: [text(words)],
})

export const bullets = (lines: readonly Line[]): NoteNode => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] })),
})

/** Several sentences as one run of text. */
export const spaced = (lines: readonly Line[]): Line =>
  lines.flatMap((line, at) => (at === 0 ? line : [text(' '), ...line]))
