import { type ParagraphLook, PLAIN } from './read/looks.ts'
import type { Cell, Piece, ReturnedDocument, ReturnedParagraph, Revision, Story } from './read/returned.ts'

/** A stretch of letters of a returned line: a piece of a paragraph, or a line end with its own tracked change. */
export interface LinePiece extends Piece {
  /** Place in the file, for comments: paragraph, and offset in all its letters. */
  readonly paragraph: number
  readonly offset: number
}

/**
 * What was one paragraph before the reviewers began: paragraphs split by a tracked paragraph mark are one line again,
 * with the inserted line end as a letter among the others.
 */
export interface OriginalLine {
  readonly pieces: readonly LinePiece[]
  /** The line's own end was struck: in the current text it goes on with the next line. */
  readonly endDeleted?: Revision
  readonly original: string
  readonly current: string
  readonly bookmarks: readonly string[]
  readonly formatted: readonly Revision[]
  readonly firstParagraph: number
  readonly lastParagraph: number
  readonly isNewRow: boolean
  readonly cell?: Cell
  /** What the line is now, and what it was before a tracked change of its look. */
  readonly look: ParagraphLook
  readonly wasLook?: ParagraphLook
}

export function originalLines(document: ReturnedDocument, story: Story, storyId = ''): OriginalLine[] {
  const lines: OriginalLine[] = []
  let open: { paragraph: ReturnedParagraph; index: number }[] = []
  const close = (): void => {
    if (open.length > 0) lines.push(lineOf(open))
    open = []
  }
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.story !== story || (storyId !== '' && paragraph.storyId !== storyId)) return
    open.push({ paragraph, index })
    // A new table row belongs to no line: it would otherwise run into the next cell.
    if (!paragraph.markInserted || paragraph.isNewRow) close()
  })
  close()
  return lines
}

function lineOf(parts: readonly { readonly paragraph: ReturnedParagraph; readonly index: number }[]): OriginalLine {
  const pieces: LinePiece[] = []
  const bookmarks = new Set<string>()
  const formatted: Revision[] = []
  parts.forEach(({ paragraph, index }, n) => {
    let offset = 0
    for (const piece of paragraph.pieces) {
      pieces.push({ ...piece, paragraph: index, offset })
      offset += piece.text.length
    }
    for (const name of paragraph.bookmarks) bookmarks.add(name)
    formatted.push(...paragraph.formatted)
    if (n === parts.length - 1) return
    pieces.push({
      text: '\n',
      ...(paragraph.markInserted ? { inserted: paragraph.markInserted } : {}),
      ...(paragraph.markDeleted ? { deleted: paragraph.markDeleted } : {}),
      look: PLAIN,
      paragraph: index,
      offset,
    })
  })
  const last = parts.at(-1)
  const endDeleted = last?.paragraph.markInserted ? undefined : last?.paragraph.markDeleted
  return {
    pieces,
    ...(endDeleted ? { endDeleted } : {}),
    original: pieces.map((piece) => (piece.inserted ? '' : piece.text)).join(''),
    current: pieces.map((piece) => (piece.deleted ? '' : piece.text)).join(''),
    bookmarks: [...bookmarks],
    formatted,
    firstParagraph: parts[0]?.index ?? 0,
    lastParagraph: last?.index ?? 0,
    isNewRow: last?.paragraph.isNewRow ?? false,
    ...(last?.paragraph.cell ? { cell: last.paragraph.cell } : {}),
    look: last?.paragraph.look ?? 'other',
    ...(last?.paragraph.wasLook ? { wasLook: last.paragraph.wasLook } : {}),
  }
}
