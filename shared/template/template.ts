import type { Localised } from '../codebook/codebook.ts'

export type SectionKind =
  | 'prose'
  | 'prose_subheads'
  | 'bullets'
  | 'numbered'
  | 'numbered_paras'
  | 'list'
  | 'two_lists'
  | 'qa'
  | 'cards'
  | 'table'
  | 'options_table'
  | 'recommendations'

export interface TemplateSection {
  readonly id: string
  readonly heading: Localised
  readonly kind: SectionKind
  readonly required: boolean
  /** Soft limit in words; 0 where the section has none. Amber at 100 %, red at 115 %. */
  readonly maxWords: number
  readonly limitBasis: 'documented' | 'proposal'
  readonly guidance: Localised
  readonly fedBy: readonly string[]
  readonly maxItems?: number | undefined
}

/** How a header field is filled in and checked. */
export type HeaderFieldType =
  | 'text'
  | 'date'
  | 'person'
  | 'people'
  | 'marking'
  | 'fixed'
  | 'choice'
  | 'language'
  | 'sources'
  | 'datetime'

export interface HeaderField {
  readonly id: string
  readonly label: Localised
  readonly type: HeaderFieldType
  readonly required: boolean
  readonly options?: readonly string[] | undefined
  /** The options in French, in the same order. */
  readonly frenchOptions?: readonly string[] | undefined
  readonly maxChars?: number | undefined
  readonly hint?: Localised | undefined
}

export interface MarkingScheme {
  readonly id: string
  /** Lowest first. */
  readonly values: readonly string[]
  readonly french?: readonly string[] | undefined
  readonly default: string
  /** What this app may hold: the computer it runs on decides that. */
  readonly allowed: readonly string[]
  readonly position: readonly ('top-right' | 'top-centre' | 'bottom-centre')[]
  readonly hasPortionMarks: boolean
}

export type PageVariant = 'compact' | 'standard' | 'accessible'

/** The page a note is printed on. Sizes in points, margins (top, right, bottom, left) in centimetres. */
export interface PagePreset {
  readonly id: string
  readonly paper: 'Letter' | 'A4'
  readonly marginsCm: readonly [number, number, number, number]
  readonly font: string
  readonly languages: readonly string[]
  readonly dateStyle: 'day-month-year' | 'month-day-year' | 'dotted'
  readonly numbersParagraphs: boolean
  readonly variants: Readonly<Record<PageVariant, { readonly sizePt: number; readonly line: number }>>
}

/** The words of a sign-off block: who signs in which order, what can be answered, who was asked. */
export interface SignOffWords {
  readonly columns?: readonly string[] | undefined
  readonly rows?: readonly string[] | undefined
  readonly fields?: readonly string[] | undefined
  readonly acknowledgements?: readonly string[] | undefined
  readonly responses?: readonly string[] | undefined
  readonly clearance?: readonly string[] | undefined
}

/** How a note is signed off. The words stand here in English; `french` has the same lists for a French note. */
export interface SignOff extends SignOffWords {
  readonly type: string
  readonly french?: SignOffWords | undefined
}

/** The sign-off words for a note in `language`; English where a list has no French. */
export function signOffIn(signOff: SignOff, language: 'en' | 'fr'): SignOffWords {
  const { type: _type, french, ...english } = signOff
  return language === 'fr' ? { ...english, ...french } : english
}

/** A template whose references (header fields, marking scheme, page preset) have been looked up. */
export interface Template {
  readonly id: string
  readonly version: number
  readonly jurisdiction: string
  readonly name: Localised
  readonly purpose: Localised
  readonly limits: {
    readonly pages: number
    readonly words: number
    readonly basis: string
    /** Words measured to fit `pages`, by page variant. */
    readonly fits?: Readonly<Partial<Record<PageVariant, number>>> | undefined
  }
  readonly markingScheme: MarkingScheme
  readonly pagePreset: PagePreset
  readonly header: readonly HeaderField[]
  readonly sections: readonly TemplateSection[]
  readonly signOff: SignOff
  readonly annexes: readonly string[]
  readonly citations: string
}
