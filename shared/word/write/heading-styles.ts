import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import type { Measure } from './styles.ts'

/** Ink of headings: a blue-black of 14:1 on white, so that nothing hangs on the colour. */
export const HEADING_INK = '1B2A41'

type HeadingStyles = Pick<
  NonNullable<IStylesOptions['default']>,
  'heading1' | 'heading2' | 'heading3' | 'heading4' | 'heading5' | 'heading6'
>

/** Sizes over the body text in half points, and space before in points, for levels 1 to 4. */
const LEVELS = [
  { over: 10, before: 4, after: 8 },
  { over: 3, before: 14, after: 4 },
  { over: 0, before: 10, after: 3 },
  { over: 0, before: 8, after: 2 },
] as const

/**
 * Heading 1 is the title, 2 a section, 3 and 4 stand inside one.
 *
 * The outline level is written out: docx leaves it away, and LibreOffice then tags headings as plain paragraphs in PDF.
 */
export function headingStyles(measure: Measure, font: string): HeadingStyles {
  const [heading1, heading2, heading3, heading4] = LEVELS.map(({ over, before, after }, level) => ({
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: {
      font,
      size: measure.size + over,
      sizeComplexScript: measure.size + over,
      bold: level < 3,
      boldComplexScript: level < 3,
      italics: level === 3,
      italicsComplexScript: level === 3,
      color: HEADING_INK,
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: AlignmentType.LEFT,
      outlineLevel: level,
      spacing: {
        before: before * 20,
        after: after * 20,
        line: Math.min(measure.line, 276),
        lineRule: LineRuleType.AUTO,
      },
    },
  }))
  return {
    ...(heading1 ? { heading1 } : {}),
    ...(heading2 ? { heading2 } : {}),
    ...(heading3 ? { heading3 } : {}),
    ...(heading4 ? { heading4 } : {}),
    heading5: { paragraph: { outlineLevel: 4 } },
    heading6: { paragraph: { outlineLevel: 5 } },
  }
}
