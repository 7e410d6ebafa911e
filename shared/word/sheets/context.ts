import type { ListCounter } from '../read/list-counter.ts'
import type { Numbering } from '../read/numbering.ts'
import type { Properties, StyleLooks } from './properties.ts'
import type { Css } from './sheet-model.ts'

/** What holds for the whole file. */
export interface FileContext {
  readonly language: string
  readonly styles: StyleLooks
  readonly numbering: Numbering
  /** Formatting of a list's level, by list and level. */
  readonly levelLook: (listId: string, level: number) => { readonly paragraph: Properties; readonly run: Properties }
  readonly counter: ListCounter
  /** The name of the font that formatting asks for, the theme's where it names that. */
  readonly fontOf: (run: Properties) => string
  /** The place of a look in the model. */
  readonly look: (css: Css) => number
  readonly lookAt: (place: number) => Css
  readonly notes: {
    /** Numbers a note at its reference. */
    readonly refer: (kind: 'footnote' | 'endnote', id: string) => { readonly key: string; readonly mark: string }
  }
  /** Says once what is drawn otherwise than Word would. */
  readonly simplify: (sentence: string) => void
}

export interface OpenField {
  instruction: string
  isResult: boolean
  kind: 'page' | 'pages' | undefined
  link: string | undefined
}

/** What holds for one story of it: the body, a header, a note. */
export interface StoryContext {
  readonly file: FileContext
  readonly fields: OpenField[]
  /** Web addresses by relationship. */
  readonly links: ReadonlyMap<string, string>
  /** The key of a picture by relationship. */
  readonly picture: (relationship: string) => string | undefined
  /** Comments whose range is open. */
  readonly comments: Set<string>
  /** The number of the note that is read. */
  readonly noteMark?: string | undefined
}
