import { type BlockLayout, layoutDocument, type PageLayout } from 'docx/layout'
import { wordsOf } from '../../note/words.ts'
import type { PageVariant } from '../../template/template.ts'
import type { NoteForExport } from '../note-for-export.ts'
import { compose } from '../paper/compose.ts'
import { documentOf } from '../write/document.ts'
import { MOST_WORDS_LAID_OUT, type NoteFit } from './note-fit.ts'

/** CSS pixels per centimetre: the layout counts 96 to the inch. */
const PIXELS_PER_CM = 96 / 2.54

/**
 * Lays out the very document the export writes, and counts its pages.
 *
 * The layout measures text by the widths of Word's own common fonts. Where it stops it is asked again to guess, and
 * the answer says so. How far it is from LibreOffice is printed by `npm run bench -- fit`.
 */
export function fitNote(input: NoteForExport, pageVariant: PageVariant): NoteFit {
  const words = wordsOf(input.note.body)
  if (words > MOST_WORDS_LAID_OUT)
    return unknown(pageVariant, 'the note is too long to be laid out while it is written')
  // Each layout draws the document anew: docx keeps numbering and notes in the document it drew.
  const draw = () => documentOf(compose({ ...input, note: { ...input.note, pageVariant } }))
  const exact = layoutDocument(draw())
  if (exact.stoppedAt === undefined) return measured(input, pageVariant, words, exact.pages, undefined)
  const guessed = layoutDocument(draw(), { guess: true })
  if (guessed.stoppedAt !== undefined) return unknown(pageVariant, guessed.stoppedAt)
  return measured(input, pageVariant, words, guessed.pages, exact.stoppedAt)
}

const unknown = (pageVariant: PageVariant, why: string): NoteFit => ({ pageVariant, isEstimate: true, why })

function measured(
  { template }: NoteForExport,
  pageVariant: PageVariant,
  words: number,
  pages: readonly PageLayout[],
  guess: string | undefined,
): NoteFit {
  const own = pages.filter(({ section }) => section === 0)
  const last = own.at(-1)
  if (last === undefined) return unknown(pageVariant, 'the layout gave no page')
  const [top, , bottom] = template.pagePreset.marginsCm.map((side) => side * PIXELS_PER_CM) as [number, number, number]
  const room = last.height - top - bottom
  const used = Math.min(room, Math.max(0, lowest(last) - top))
  const filled = (own.length - 1) * room + used
  return {
    pageVariant,
    pages: own.length,
    annexPages: pages.length - own.length,
    lastPage: used / room,
    wordsLeft: Math.round(((template.limits.pages * room - filled) * words) / Math.max(1, filled)),
    isEstimate: guess !== undefined,
    ...(guess !== undefined && { why: guess }),
  }
}

/** The bottom of the last line or row on a page, in pixels from its top; footnotes stand at the foot and count too. */
function lowest(page: PageLayout): number {
  const body = Math.max(0, ...page.body.flatMap(bottoms))
  const notes = page.footnotes.flatMap(({ content }) => content).flatMap(heights)
  const footnotes = notes.reduce((sum, height) => sum + height, 0)
  const endnotes = Math.max(0, ...page.endnotes.flatMap(({ content }) => content).flatMap(bottoms))
  return Math.max(body, endnotes) + footnotes
}

const bottoms = (block: BlockLayout): readonly number[] =>
  (block.type === 'paragraph' ? block.lines : block.rows).map(({ y, height }) => y + height)

const heights = (block: BlockLayout): readonly number[] =>
  (block.type === 'paragraph' ? block.lines : block.rows).map(({ height }) => height)
