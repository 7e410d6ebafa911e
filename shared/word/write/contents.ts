import { InternalHyperlink, Paragraph, TextRun } from 'docx'
import { textOf } from '../paper/inlines.ts'
import type { Paper, PaperHeading } from '../paper/paper.ts'
import { fieldBegin, fieldEnd } from './fields.ts'

/** Headings that a table of contents lists: sections and what stands inside them; the title is above it. */
const LISTED = [2, 3]

/** Word's own prefix for the bookmarks of a table of contents; hidden by its underscore. */
export function contentsBookmark(number: number): string {
  return `_Toc${String(number).padStart(8, '0')}`
}

/** The headings in the table of contents with their numbers, in order. */
export function listedHeadings(paper: Paper): ReadonlyMap<PaperHeading, number> {
  const listed = new Map<PaperHeading, number>()
  if (!paper.contents) return listed
  for (const { blocks } of paper.sections) {
    for (const block of blocks) {
      if (block.kind === 'heading' && LISTED.includes(block.level)) listed.set(block, listed.size + 1)
    }
  }
  return listed
}

/**
 * The table of contents: a real field with its entries filled in, each a link to its heading.
 *
 * Without page numbers (`\n`): only a program that lays out pages knows them, and a file that asks Word to work them
 * out makes it put a question to its reader at opening. Updating the field in Word keeps the entries as they are.
 */
export function drawContents(paper: Paper, headings: ReadonlyMap<PaperHeading, number>): readonly Paragraph[] {
  const entries = [...headings].map(([heading, number], at, all) => {
    const link = new InternalHyperlink({
      anchor: contentsBookmark(number),
      children: [new TextRun(textOf(heading.inlines))],
    })
    return new Paragraph({
      style: `TOC${heading.level}`,
      children: [
        ...(at === 0 ? fieldBegin('TOC \\o "2-3" \\n \\h \\z \\u') : []),
        link,
        ...(at === all.length - 1 ? fieldEnd() : []),
      ],
    })
  })
  return entries.length === 0 || paper.contents === undefined
    ? []
    : [new Paragraph({ style: 'TOCHeading', children: [new TextRun(paper.contents)] }), ...entries]
}
