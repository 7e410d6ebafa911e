import { type IBaseParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { Paper } from '../paper/paper.ts'
import { headingStyles } from './heading-styles.ts'
import { paragraphStyles } from './paragraph-styles.ts'

/** What every style is measured from: the page preset in the variant of the note. */
export interface Measure {
  /** Half points. */
  readonly size: number
  /** 240ths of a line. */
  readonly line: number
  /** Space after a paragraph, in twips. */
  readonly after: number
}

export function measureOf(paper: Paper): Measure {
  const { sizePt, line } = paper.page.preset.variants[paper.page.variant]
  return {
    size: Math.round(sizePt * 2),
    line: Math.round(line * 240),
    after: Math.round(sizePt * (line > 1.2 ? 12 : 9)),
  }
}

/**
 * The note's styles: Word's built-in ones, restyled, and a few of our own.
 *
 * Built-in names are kept because screen readers and Word's navigation know them (rule 5). `lineRule: 'auto'` is said
 * everywhere: without it LibreOffice takes the number for an exact height and clips pictures to one line.
 */
export function stylesFor(paper: Paper): IStylesOptions {
  const measure = measureOf(paper)
  const font = paper.page.preset.font
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: measure.size,
          sizeComplexScript: measure.size,
          language: { value: paper.language, eastAsia: paper.language, bidirectional: 'ar-SA' },
        },
        paragraph: {
          spacing: { before: 0, after: measure.after, line: measure.line, lineRule: LineRuleType.AUTO },
        },
      },
      ...headingStyles(measure, font),
      hyperlink: { run: { color: '0B4F8A', underline: {} } },
      footnoteReference: { run: { superScript: true } },
      footnoteText: noteText(measure),
      endnoteReference: { run: { superScript: true } },
      endnoteText: noteText(measure),
      footnoteTextChar: { run: { size: Math.min(measure.size, 22), sizeComplexScript: Math.min(measure.size, 22) } },
    },
    paragraphStyles: paragraphStyles(measure),
    characterStyles: [
      { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
      { id: 'Strong', name: 'Strong', run: { bold: true, boldComplexScript: true }, quickFormat: true },
      { id: 'Emphasis', name: 'Emphasis', run: { italics: true, italicsComplexScript: true }, quickFormat: true },
    ],
  }
}

/** Notes are set tight, but never under 11 points, the smallest size the Canadian checklist tolerates (rule 6). */
function noteText(measure: Measure): IBaseParagraphStyleOptions {
  const size = Math.min(measure.size, 22)
  return {
    run: { size, sizeComplexScript: size },
    paragraph: { spacing: { before: 0, after: 20, line: Math.min(measure.line, 252), lineRule: LineRuleType.AUTO } },
  }
}
