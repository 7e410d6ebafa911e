import { Bookmark, HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { bookmarkName } from '../identity/bookmark-name.ts'
import type { PaperHeading, PaperParagraph } from '../paper/paper.ts'
import { contentsBookmark } from './contents.ts'
import { runsRightToLeft } from './direction.ts'
import type { Drawing } from './drawing.ts'
import { type ListReferences, STEP } from './numbering.ts'
import { STYLE_OF } from './paragraph-styles.ts'
import { runs } from './runs.ts'

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

export function drawHeading(heading: PaperHeading, drawing: Drawing): Paragraph {
  const children = content(heading, drawing)
  const number = drawing.listed.get(heading)
  return new Paragraph({
    heading: HEADINGS[heading.level],
    children: number === undefined ? children : [new Bookmark({ id: contentsBookmark(number), children })],
  })
}

export function drawParagraph(
  paragraph: PaperParagraph,
  drawing: Drawing,
  style = STYLE_OF[paragraph.role],
  keepsNext = false,
): Paragraph {
  return new Paragraph({
    style,
    ...(keepsNext ? { keepNext: true } : {}),
    children: content(paragraph, drawing),
    ...(runsRightToLeft(paragraph.inlines) ? { bidirectional: true } : {}),
    ...listOptions(paragraph, drawing.lists),
  })
}

type Content = Pick<PaperHeading | PaperParagraph, 'id' | 'inlines' | 'bookmark'>

/** The runs of a block; in a working copy inside the bookmark that brings a reviewer's changes back to the block. */
export function content({ id, inlines, bookmark }: Content, drawing: Drawing): ParagraphChild[] {
  const own = runs(inlines, drawing)
  const children = bookmark === undefined ? own : [new Bookmark({ id: bookmark, children: own })]
  if (id === undefined || drawing.paper.identity === undefined) return children
  const name = bookmarkName(id)
  return drawing.claimBookmark(name) ? [new Bookmark({ id: name, children })] : children
}

/** `custom` keeps docx from adding a second style: the paragraph has its own. */
function listOptions({ list }: PaperParagraph, lists: ListReferences): Partial<IParagraphOptions> {
  if (list === undefined) return {}
  if (list.continues) return { indent: { left: STEP * (list.level + (list.kind === 'points' ? 2 : 1)) } }
  return {
    numbering: { reference: lists[list.kind], level: list.level, instance: list.instance, custom: true },
  }
}
