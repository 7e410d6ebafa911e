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
import { initialsOf } from '../../note/initials.ts'
import { sha256 } from '../identity/sha256.ts'
import type { NoteRemark } from '../paper/note-comment.ts'
import type { Inline, Paper, PaperBlock } from '../paper/paper.ts'
import { safeText } from '../paper/safe-text.ts'

/** Which comments begin before an inline and which end after it, by their numbers in the file. */
export interface CommentPlaces {
  readonly options: ICommentsOptions | undefined
  readonly before: (inline: Inline) => readonly ParagraphChild[]
  readonly after: (inline: Inline) => readonly ParagraphChild[]
}

/**
 * The number of the first comment, beyond those of footnotes.
 *
 * LibreOffice 7.4 takes a comment between the first two footnotes for one of them where their numbers meet, and then shows
 * each note in another's place.
 */
const FIRST_NUMBER = 100_000

/** A parent that no comment is: docx writes the states of threads only where some comment names a parent. */
const NO_PARENT = -1

/**
 * Numbers the paper's comments and finds where each begins and ends.
 *
 * A reply has a range and a reference of its own on the same words: LibreOffice drops replies that have none. Every
 * remark of a resolved thread is marked as done, since LibreOffice shows the state of each.
 */
export function placeComments(paper: Paper): CommentPlaces {
  const first = new Map<string, Inline>()
  const last = new Map<string, Inline>()
  for (const inline of everyInline(paper)) {
    for (const id of (inline.kind !== 'break' && inline.comments) || []) {
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
    const root = FIRST_NUMBER + children.length
    const thread: readonly NoteRemark[] = [comment, ...(comment.replies ?? [])]
    for (const [at, { author, initials, at: moment, text }] of thread.entries()) {
      children.push({
        id: root + at,
        author: safeText(author),
        initials: safeText(initials || initialsOf(author)),
        date: dated(moment, paper.changedAt),
        resolved: comment.isResolved === true,
        parentId: at === 0 ? NO_PARENT : root,
        durableId: durableId(`${comment.id} ${at}`),
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

/** Without a date docx would write that of the clock, and the same note would not give the same bytes. */
function dated(moment: string, otherwise: string): Date {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? new Date(otherwise) : date
}

/** A number below 0x7FFFFFFF that stays with the comment through edits in Word ([MS-DOCX] 2.7, durableId). */
function durableId(of: string): string {
  const number = Number.parseInt(sha256(of).slice(0, 8), 16) % 0x7ffffffe
  return (number + 1).toString(16).toUpperCase().padStart(8, '0')
}
