import { AlignmentType, ImageRun, Paragraph } from 'docx'
import type { PaperFigure, PaperTable } from '../paper/paper.ts'
import type { Drawing } from './drawing.ts'
import { complexField } from './fields.ts'
import { runs } from './runs.ts'

/** Twips in a CSS pixel: 1440 in an inch of 96. */
const TWIPS = 15

/** Dots for each CSS pixel of the picture for programs that draw no SVG: sharp at 200 dots to the inch. */
const SHARPNESS = 2

/** A white dot: what stands for the picture where nothing can turn it into dots, as when only pages are counted. */
const BLANK = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

/**
 * The picture of a table above it, with its own numbered caption: SVG for the programs that draw it, dots for the others.
 *
 * In line with the text and never floating (rule 12), kept on the page of its caption.
 */
export function drawFigure(
  figure: PaperFigure,
  { caption }: PaperTable,
  number: number,
  { width, isAfterTable }: { readonly width: number; readonly isAfterTable: boolean },
  drawing: Drawing,
): readonly Paragraph[] {
  const scale = Math.min(1, width / (figure.width * TWIPS))
  const png = drawing.rasterise?.(figure.svg, figure.width * SHARPNESS) ?? BLANK
  const { figureWord } = drawing.paper
  return [
    new Paragraph({
      style: isAfterTable ? 'BodyTextAfterTable' : 'BodyText',
      alignment: AlignmentType.LEFT,
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(figure.svg),
          transformation: { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) },
          fallback: { type: 'png', data: png },
          altText: { name: `${figureWord} ${number}`, title: caption, description: figure.alt },
        }),
      ],
    }),
    new Paragraph({
      style: 'Caption',
      // The table's caption is kept with the table; this one stands below its picture and ends there.
      keepNext: false,
      children: [
        ...runs([{ kind: 'text', text: `${figureWord}\u00a0` }], drawing),
        ...complexField('SEQ Figure \\* ARABIC', String(number)),
        ...runs([{ kind: 'text', text: `. ${caption}` }], drawing),
      ],
    }),
  ]
}
