import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  type ICommentsOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Inline, Paper, PaperBlock } from '../paper/paper.ts'
import { safeText } from '../paper/safe-text.ts'

/** Which comments begin before an inline and which end after it, by their numbers in the file. */
export interface CommentPlaces {
  readonly options: ICommentsOptions | undefined
  readonly before: (inline: Inline) => readonly ParagraphChild[]
  readonly after: (inline: Inline) => readonly ParagraphChild[]
}

/**
 * Numbers the paper's comments and finds where each begins and ends.
 *
 * A reply has a range and a reference of its own on the same words: LibreOffice drops replies that have none.
 */
export function placeComments(paper: Paper): CommentPlaces {
  const first = new Map<string, Inline>()
  const last = new Map<string, Inline>()
  for (const inline of everyInline(paper)) {
    for (const id of (inline.kind === 'text' && inline.comments) || []) {
      if (!first.has(id)) first.set(id, inline)
      last.set(id, inline)
    }
  }
  const starts = new Map<Inline, number[]>()
  const ends = new Map<Inline, number[]>()
  const children: ICommentOptions[] = []
  for (const comment of paper.comments) {
    const [from, to] = [first.get(comment.id), last.get(comment.id)]
    if (from === undefined || to === undefined) continue
    const root = children.length
    const thread = [comment, ...(comment.replies ?? [])]
    for (const [at, { author, initials, at: moment, text }] of thread.entries()) {
      children.push({
        id: children.length,
        author: safeText(author),
        initials: safeText(initials ?? initialsOf(author)),
        ...dated(moment),
        ...(at === 0 ? { resolved: comment.isResolved === true } : { parentId: root }),
        children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(safeText(line))] })),
      })
    }
    const numbers = thread.map((_, at) => root + at)
    starts.set(from, [...(starts.get(from) ?? []), ...numbers])
    ends.set(to, [...(ends.get(to) ?? []), ...numbers])
  }
  return {
    options: children.length === 0 ? undefined : { children },
    before: (inline) => (starts.get(inline) ?? []).map((number) => new CommentRangeStart(number)),
    after: (inline) =>
      (ends.get(inline) ?? []).flatMap((number) => [
        new CommentRangeEnd(number),
        new TextRun({ children: [new CommentReference(number)] }),
      ]),
  }
}

function* everyInline(paper: Paper): Generator<Inline> {
  for (const section of paper.sections) for (const block of section.blocks) yield* inlinesOf(block)
}

function* inlinesOf(block: PaperBlock): Generator<Inline> {
  if (block.kind !== 'table') yield* block.inlines
  else for (const row of block.rows) for (const cell of row) for (const each of cell) yield* each.inlines
}

function dated(moment: string): { readonly date?: Date } {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? {} : { date }
}

function initialsOf(author: string): string {
  return author
    .split(/\s+/)
    .map((name) => [...name][0] ?? '')
    .join('')
    .slice(0, 3)
    .toUpperCase()
}
