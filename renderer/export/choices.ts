import type { Input } from '../../shared/contract/contract.ts'
import type { NoteId } from '../../shared/id.ts'
import { NAME_PATTERN } from '../../shared/note/export-name.ts'
import type { Template } from '../../shared/template/template.ts'
import { CITATION_STYLES, type CitationStyle } from '../../shared/word/citations/citation-style.ts'
import { EXPORT_VARIANTS, type ExportVariant } from '../../shared/word/export-options.ts'
import { HANDED_OUT_FORMATS, type HandedOutFormat } from '../../shared/word/formats/export-format.ts'

export const PLACES_OF_NOTES = ['footnotes', 'endnotes'] as const
export type PlaceOfNotes = (typeof PLACES_OF_NOTES)[number]

/** What the user wants of an export. The empty text leaves a choice to the template. */
export interface Choices {
  readonly variant: ExportVariant
  readonly format: HandedOutFormat
  readonly ceiling: string
  readonly citationStyle: CitationStyle | ''
  readonly notes: PlaceOfNotes | ''
  readonly look: 'built-in' | 'own'
  /** How files are named. */
  readonly namePattern: string
}

/** Which choices make a difference to a format. */
interface Takes {
  readonly variants: readonly ExportVariant[]
  readonly citations: boolean
  readonly pages: boolean
}

const WHOLE: readonly ExportVariant[] = ['clean', 'releasable']
const PAGES: Takes = { variants: EXPORT_VARIANTS, citations: true, pages: true }
const TEXT: Takes = { variants: EXPORT_VARIANTS, citations: true, pages: false }
const DATA: Takes = { variants: WHOLE, citations: false, pages: false }

const TAKES: Readonly<Record<HandedOutFormat, Takes>> = {
  docx: PAGES,
  pdf: PAGES,
  html: TEXT,
  md: TEXT,
  txt: TEXT,
  csv: DATA,
  xlsx: DATA,
  jsonld: DATA,
  json: DATA,
  qdc: { variants: ['clean'], citations: false, pages: false },
}

export const takenBy = (format: HandedOutFormat): Takes => TAKES[format]

/**
 * The choices of last time, as far as they make sense here; those of a first time elsewhere.
 *
 * @param cited what was chosen of how this note cites
 */
export function readChoices(stored: unknown, cited: unknown, { markingScheme }: Template): Choices {
  const known = recordOf(stored)
  const { citationStyle, notes } = recordOf(cited)
  const one = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
    values.find((value) => value === given)
  return {
    variant: one(EXPORT_VARIANTS, known.variant) ?? 'clean',
    format: one(HANDED_OUT_FORMATS, known.format) ?? 'docx',
    ceiling: one(markingScheme.allowed, known.ceiling) ?? markingScheme.values[0] ?? '',
    citationStyle: one(CITATION_STYLES, citationStyle) ?? '',
    notes: one(PLACES_OF_NOTES, notes) ?? '',
    look: known.look === 'own' ? 'own' : 'built-in',
    namePattern: typeof known.namePattern === 'string' ? known.namePattern.slice(0, 200) : NAME_PATTERN,
  }
}

function recordOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {}
}

/** The variant that will be written: a format that knows no other gives the whole note. */
export function variantOf({ variant, format }: Choices): ExportVariant {
  return takenBy(format).variants.includes(variant) ? variant : 'clean'
}

/** What is asked of the core. @param hasHouse whether the library keeps a house style */
export function orderOf(noteId: NoteId, choices: Choices, hasHouse: boolean): Input<'export.write'> {
  const { citations, pages } = takenBy(choices.format)
  const variant = variantOf(choices)
  return {
    noteId,
    format: choices.format,
    variant,
    ...(variant === 'releasable' && { ceiling: choices.ceiling }),
    ...(citations && choices.citationStyle !== '' && { citationStyle: choices.citationStyle }),
    ...(pages && choices.notes !== '' && { notes: choices.notes }),
    ...(pages && choices.look === 'own' && hasHouse && { houseStyle: 'kept' as const }),
  }
}
