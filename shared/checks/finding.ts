/** Every check by its name; the names are kept in waivers and exports, so they stay. */
export const CHECKS = [
  'quotation',
  'figures',
  'dates',
  'names',
  'verb-drift',
  'actor-drift',
  'place-status-drift',
  'unsupported',
  'uncovered',
  'superseded',
  'completeness',
  'budget',
  'abbreviation',
  'sentence-length',
  'reading-grade',
  'tone',
  'title-risk',
  'marking',
  'bare-note',
  'recommendation',
  'deadline-reason',
  'uncertainty',
  'reference',
  'counterpart',
] as const
export type CheckName = (typeof CHECKS)[number]

/** `block` holds a release back, `warn` asks for a look, `hint` may be ignored. */
export type FindingLevel = 'block' | 'warn' | 'hint'

/** A mend that is safe to make with one key: words of a block replaced by others. Offsets as in `range`. */
export interface Fix {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a check found, where, and why it matters. */
export interface Finding {
  readonly check: CheckName
  readonly level: FindingLevel
  /** Block of the note; the empty text for the note as a whole, its header or a section that is not there. */
  readonly blockId: string
  readonly sectionId: string
  /** Within the block's text as `textBlocksOf` gives it: UTF-16 code units, one U+FFFC per citation. */
  readonly range?: { readonly start: number; readonly end: number } | undefined
  /** A sentence for the user, in plain words. */
  readonly reason: string
  /** The words it is about, or the name of the field or section. */
  readonly where: string
  /** The excerpt it is about, to jump to. */
  readonly excerptId?: string | undefined
  readonly fix?: Fix | undefined
}
