import type { Codebook, Localised } from '../codebook/codebook.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import type { ExcerptId } from '../id.ts'
import type { Citation } from '../note/note.ts'
import type { Source } from '../source/source.ts'

/** The views over the excerpts of a dossier that can be opened, printed as an annex or put into a note. */
export const OVERVIEW_NAMES = [
  'commitments',
  'positions',
  'timeline',
  'stakeholders',
  'gaps',
  'readouts',
  'questions',
] as const
export type OverviewName = (typeof OVERVIEW_NAMES)[number]

/** What every view is computed from. */
export interface Evidence {
  readonly excerpts: readonly Excerpt[]
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
  readonly codebook: Codebook
  readonly language: 'en' | 'fr'
}

export interface OverviewColumn {
  readonly id: string
  readonly label: Localised
  /** The attribute that editing a cell of this column changes; cells of other columns cannot be edited. */
  readonly attribute?: string
}

export interface OverviewCell {
  readonly text: string
  /** What to sort by where the text would sort wrongly (dates, strengths). */
  readonly order?: number | string
  /** The excerpt this cell speaks of, where the row gathers several. */
  readonly excerptId?: ExcerptId
}

export interface OverviewRow {
  readonly id: string
  /** The excerpts the row rests on, in reading order; empty where something is missing from the sources. */
  readonly excerptIds: readonly ExcerptId[]
  readonly cells: readonly OverviewCell[]
}

/** A table that is always computed afresh: nothing in it is stored but the excerpts themselves. */
export interface Overview {
  readonly name: OverviewName
  readonly title: Localised
  readonly columns: readonly OverviewColumn[]
  readonly rows: readonly OverviewRow[]
}
