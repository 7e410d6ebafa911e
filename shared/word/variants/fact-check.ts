import type { NoteNode } from '../../note/note.ts'
import { type NoteSentence, sentencesOfNote } from '../../note/sentences.ts'
import { quotedWords, shortLine } from '../citations/short-line.ts'
import type { Context } from '../paper/context.ts'
import { plain, textOf } from '../paper/inlines.ts'
import type { NoteComment } from '../paper/note-comment.ts'
import type { PaperTable } from '../paper/paper.ts'
import { safeText } from '../paper/safe-text.ts'

/** Who the comments of a fact-check copy are by: nobody's name, since no person wrote them. */
const AUTHOR = { en: 'Evidence', fr: 'Preuves' } as const

/** A sentence of the note with the passages it relies on, in the order in which it names them. */
interface Reliance {
  readonly sentence: NoteSentence
  readonly excerptIds: readonly string[]
}

/** Every sentence that relies on a passage. */
function reliances(body: NoteNode): readonly Reliance[] {
  return sentencesOfNote(body).flatMap((sentence) => {
    const excerptIds = [...new Set(sentence.mentions.flatMap((mention) => mention.excerptIds))]
    return excerptIds.length === 0 ? [] : [{ sentence, excerptIds }]
  })
}

/**
 * Puts a comment on every sentence that relies on a passage: the passages' source lines and exact words.
 *
 * @returns the note's body with the sentences marked, and the comments for the marks
 */
export function withEvidenceComments(context: Context): {
  readonly body: NoteNode
  readonly comments: readonly NoteComment[]
} {
  const { note } = context.input
  const found = reliances(note.body)
  const comments = found.map(
    ({ excerptIds }, at): NoteComment => ({
      id: `evidence-${at + 1}`,
      author: AUTHOR[context.language],
      at: note.changedAt,
      text: excerptIds.map((id) => passage(id, context)).join('\n'),
    }),
  )
  const byBlock = new Map<NoteNode, { start: number; end: number; id: string }[]>()
  for (const [at, { sentence }] of found.entries()) {
    const ranges = byBlock.get(sentence.block.node) ?? []
    ranges.push({ start: sentence.start, end: sentence.end, id: `evidence-${at + 1}` })
    byBlock.set(sentence.block.node, ranges)
  }
  const mark = (node: NoteNode): NoteNode => {
    const ranges = byBlock.get(node)
    if (ranges) return { ...node, content: marked(node.content ?? [], ranges) }
    return node.content === undefined ? node : { ...node, content: node.content.map(mark) }
  }
  return { body: mark(note.body), comments }
}

/** Cuts the runs of a block at the edges of the ranges, and marks what lies inside. A citation counts one character. */
function marked(
  nodes: readonly NoteNode[],
  ranges: readonly { readonly start: number; readonly end: number; readonly id: string }[],
): readonly NoteNode[] {
  let at = 0
  return nodes.flatMap((node): readonly NoteNode[] => {
    const from = at
    const text = node.text
    at += text === undefined ? 1 : text.length
    if (text === undefined) return [node]
    const cuts = ranges.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from && cut < at)
    const edges = [from, ...new Set(cuts), at].sort((a, b) => a - b)
    return edges.slice(1).map((edge, index) => {
      const start = edges[index] ?? from
      const range = ranges.find((each) => each.start <= start && each.end >= edge)
      const piece: NoteNode = { ...node, text: text.slice(start - from, edge - from) }
      const own = { type: 'comment', attrs: { id: range?.id ?? '' } }
      return range === undefined ? piece : { ...piece, marks: [...(node.marks ?? []), own] }
    })
  })
}

function passage(id: string, context: Context): string {
  const excerpt = context.excerpts.get(id)
  if (excerpt === undefined) return context.labels.lostPassage
  const source = context.sources.get(excerpt.sourceId)
  return `${shortLine(excerpt, source, context)}${context.labels.colon}${textOf(quotedWords(excerpt, source, context))}`
}

/** The evidence annex: each sentence that relies on a passage, with the exact words; nothing where none does. */
export function drawEvidence(context: Context): PaperTable | undefined {
  const { labels } = context
  const rows = reliances(context.input.note.body).flatMap(({ sentence, excerptIds }) =>
    excerptIds.map((id) => ({ sentence: sentence.text, id })),
  )
  if (rows.length === 0) return undefined
  return {
    kind: 'table',
    caption: labels.evidenceCaption,
    description: `${labels.number}, ${labels.sentence}, ${labels.words}, ${labels.source}.`,
    columns: [
      { label: [plain(labels.number)], weight: 0.7 },
      { label: [plain(labels.sentence)], weight: 2.8 },
      { label: [plain(labels.words)], weight: 2.8 },
      { label: [plain(labels.source)], weight: 2 },
    ],
    rows: rows.map(({ sentence, id }, at) => {
      const excerpt = context.excerpts.get(id)
      const source = excerpt && context.sources.get(excerpt.sourceId)
      return [
        [plain(String(at + 1))],
        [plain(safeText(sentence) || labels.none)],
        excerpt ? quotedWords(excerpt, source, context) : [plain(labels.lostPassage)],
        [plain(excerpt ? shortLine(excerpt, source, context) : labels.none)],
      ].map((inlines) => [{ kind: 'paragraph', role: 'cell', inlines } as const])
    }),
    hasRowHeaders: true,
  }
}
