import { elementsNamed, parseXml, visibleText } from '../package/xml.ts'
import { houseSections } from './map-sections.ts'
import { NOTE_PLACE, type Place } from './note-place.ts'
import type { StyleRole, StyleUse } from './style-roles.ts'

/** What a part of the note is called in a sentence. */
const CALLED: Readonly<Record<StyleRole, string>> = {
  title: 'the title',
  section: 'section headings',
  subsection: 'headings inside sections',
  part: 'headings of parts',
  body: 'text',
  bullets: 'bullets',
  numbers: 'numbered lists',
  quotation: 'quotations',
  caption: 'captions',
  table: 'tables',
  'table-heading': 'table headings',
  'table-text': 'text in tables',
  field: 'header fields',
}

export interface Fit {
  /** The house's text as it came. */
  readonly house: string
  readonly place: Place | undefined
  /** The note's own text. */
  readonly ours: string
  /** Roles that the note uses, with what each takes. */
  readonly uses: readonly StyleUse[]
  /** Where the house's own template lay. */
  readonly template: string | undefined
  /** Whether headings moved up by one, since the file numbers them from the first on. */
  readonly hasMoved: boolean
}

/** A sentence for everything that did not fit, or that the house's file now decides. */
export function fitMessages({ house, place, ours, uses, template, hasMoved }: Fit): readonly string[] {
  const all: string[] = []
  const without = uses.filter(({ style }) => style === undefined).map(({ role }) => CALLED[role])
  if (without.length > 0) {
    all.push(`The house style has no style for ${listed(without)}: ours came along, in its typeface.`)
  }
  if (hasMoved) {
    all.push(
      'The house style numbers headings from the first level on. The title stands in its style Title and sections in heading 1; choose heading 1 for the title where a checklist wants it to be the only one.',
    )
  }
  if (template !== undefined) {
    all.push(
      `The link of the house style file to its own template (${template}) was left out; its styles are in the file.`,
    )
  }
  const words = elementsNamed(parseXml(house), 'w:p').map(visibleText).join(' ').replace(/\s+/g, ' ').trim()
  if (place === undefined && words !== '') {
    all.push(
      `The text of the house style file (“${words.slice(0, 60)}…”) was left out. Put ${NOTE_PLACE} in a paragraph of its own to keep what stands round it.`,
    )
  }
  if (place !== undefined && houseSections(house).count > 1) {
    all.push('The house style file has several sections; the note takes the page of the one it stands in.')
  }
  const marking = /<w:pStyle w:val="NoteMarking"\/>[\s\S]*?<w:t[^>]*>([^<]*)</.exec(ours)?.[1]
  if (marking !== undefined && marking !== '') {
    all.push(
      `Headers and footers are the house’s own: check that they print the marking ${marking} and the page numbers.`,
    )
  }
  return all
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
