import { HeadingLevel, type IParagraphOptions, Paragraph } from 'docx'
import type { PaperHeading, PaperParagraph } from '../paper/paper.ts'
import { type ListReferences, STEP } from './numbering.ts'
import { STYLE_OF } from './paragraph-styles.ts'
import { runs } from './runs.ts'

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

export function drawHeading(heading: PaperHeading): Paragraph {
  return new Paragraph({ heading: HEADINGS[heading.level], children: runs(heading.inlines) })
}

export function drawParagraph(paragraph: PaperParagraph, lists: ListReferences, style?: string): Paragraph {
  return new Paragraph({
    style: style ?? STYLE_OF[paragraph.role],
    children: runs(paragraph.inlines),
    ...listOptions(paragraph, lists),
  })
}

/** `custom` keeps docx from adding a second style: the paragraph has its own. */
function listOptions({ list }: PaperParagraph, lists: ListReferences): Partial<IParagraphOptions> {
  if (list === undefined) return {}
  if (list.continues) return { indent: { left: STEP * (list.level + 1) } }
  return {
    numbering: { reference: lists[list.kind], level: list.level, instance: list.instance, custom: true },
  }
}
