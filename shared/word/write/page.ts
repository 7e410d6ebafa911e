import { type ISectionPropertiesOptions, PageOrientation, SectionType } from 'docx'
import type { Paper, PaperSection } from '../paper/paper.ts'

/** Twips (twentieths of a point) per centimetre. */
const TWIPS_PER_CM = 1440 / 2.54

/** Paper sizes in twips, upright: Letter 8.5 × 11 inches, A4 210 × 297 mm. */
const PAPER = { Letter: { width: 12240, height: 15840 }, A4: { width: 11906, height: 16838 } } as const

/** Distance of header and footer from the edge of the paper: half an inch, as Word has it. */
const HEADER_DISTANCE = 720

export function twips(centimetres: number): number {
  return Math.round(centimetres * TWIPS_PER_CM)
}

/** Width between the margins, in twips. */
export function textWidth(paper: Paper, orientation: PaperSection['orientation']): number {
  const { width, height } = PAPER[paper.page.preset.paper]
  const [, right, , left] = paper.page.preset.marginsCm
  return (orientation === 'landscape' ? height : width) - twips(right) - twips(left)
}

/** Page size and margins of a section. docx swaps width and height of a landscape page itself. */
export function sectionProperties(paper: Paper, section: PaperSection, isFirst: boolean): ISectionPropertiesOptions {
  const { width, height } = PAPER[paper.page.preset.paper]
  const [top, right, bottom, left] = paper.page.preset.marginsCm
  return {
    ...(isFirst ? {} : { type: SectionType.NEXT_PAGE }),
    page: {
      size: {
        width,
        height,
        orientation: section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(top),
        right: twips(right),
        bottom: twips(bottom),
        left: twips(left),
        header: HEADER_DISTANCE,
        footer: HEADER_DISTANCE,
      },
    },
  }
}
