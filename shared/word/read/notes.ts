import { formatNumber } from './number-format.ts'
import { childOf, childrenOf, settingOf, type XmlElement } from './xml.ts'

/** Notes of one kind: their contents by id, and the marks given so far in reading order. */
export interface Notes {
  /** The mark of the next reference to a note, or the document's own mark where it gives one. */
  readonly refer: (id: string, ownMark?: string) => string
  /** Begins anew behind a section, where the document counts its notes by section. */
  readonly endSection: () => void
  /** Notes referred to, in order of their first reference. */
  readonly used: () => { readonly mark: string; readonly content: XmlElement }[]
  /** Notes that nothing in the text refers to; Word does not show them. */
  readonly unused: () => XmlElement[]
}

const isSeparator = (note: XmlElement): boolean => {
  const type = note.attributes['w:type']
  return type !== undefined && type !== 'normal'
}

/**
 * @param root `footnotes.xml` or `endnotes.xml`
 * @param properties where the document sets format and start: `w:footnotePr` or `w:endnotePr`
 * @param format what counts when nothing is set: figures for footnotes, small numerals for endnotes
 */
export function readNotes(
  root: XmlElement | undefined,
  element: 'w:footnote' | 'w:endnote',
  properties: XmlElement | undefined,
  format: string,
  language: string,
): Notes {
  const contents = new Map(
    childrenOf(root, element)
      .filter((note) => !isSeparator(note))
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  )
  const marks = new Map<string, string>()
  const numberFormat = settingOf(properties, 'w:numFmt') ?? format
  const start = Number.parseInt(settingOf(properties, 'w:numStart') ?? '1', 10) || 1
  const isBySection = settingOf(properties, 'w:numRestart') === 'eachSect'
  let number = start
  return {
    refer(id, ownMark) {
      const known = marks.get(id)
      if (known !== undefined) return known
      const mark = ownMark ?? formatNumber(number++, numberFormat, language)
      marks.set(id, mark)
      return mark
    },
    endSection() {
      if (isBySection) number = start
    },
    used: () =>
      [...marks].flatMap(([id, mark]) => {
        const content = contents.get(id)
        return content ? [{ mark, content }] : []
      }),
    unused: () => [...contents].flatMap(([id, content]) => (marks.has(id) ? [] : [content])),
  }
}

/** Settings of notes: the first section's, else the document's. */
export function noteProperties(
  body: XmlElement | undefined,
  settings: XmlElement | undefined,
  name: 'w:footnotePr' | 'w:endnotePr',
): XmlElement | undefined {
  const sections = childrenOf(body, 'w:p')
    .map((paragraph) => childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr'))
    .filter((section) => section !== undefined)
  const [first] = [...sections, ...childrenOf(body, 'w:sectPr')]
  const own = childOf(first, name)
  return own && own.children.length > 0 ? own : childOf(settings, name)
}
