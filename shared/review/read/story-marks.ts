import { authorship } from '../../word/read/comments.ts'
import type { ParagraphStyle } from '../../word/read/styles.ts'
import { childOf, elementsOf, type XmlElement } from '../../word/read/xml.ts'
import type { ReturnedPlace, Revision } from './returned.ts'
import type { Gathered, Open } from './story.ts'

const FORMATS = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:tblGridChange',
  'w:tblPrExChange',
])

/** Changes of the look of something larger than a paragraph, in words. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  'w:tblPrChange': ['another look of the table'],
  'w:tblPrExChange': ['another look of the table'],
  'w:tblGridChange': ['other columns of the table'],
  'w:trPrChange': ['another look of the table row'],
  'w:tcPrChange': ['another look of the table cell'],
  'w:sectPrChange': ['another layout of the page'],
  'w:numberingChange': ['another numbering'],
}

/** What stands between the words of a story: tracked changes, and the ends of comments, bookmarks and moves. */
export interface StoryMarks {
  /** Notes one tracked change; a move gets the name that its two halves share. */
  readonly revision: (element: XmlElement, kind: Revision['kind']) => Revision
  /** The tracked changes of formatting among some properties. */
  readonly formatsIn: (properties: XmlElement | undefined, paragraph?: ParagraphStyle) => Revision[]
  /** Takes note of an end of a range. @returns whether the element was one */
  readonly range: (element: XmlElement, open: Open | undefined) => boolean
  /** A paragraph's mark stands before the range that names its move, in the same paragraph: looks ahead for the name. */
  readonly foresee: (paragraph: XmlElement) => void
  /** Names of the bookmarks that are open where a paragraph begins. */
  readonly bookmarks: () => Set<string>
}

export function storyMarks(into: Gathered): StoryMarks {
  let movedFrom: string | undefined
  let movedTo: string | undefined
  const openBookmarks = new Map<string, string>()
  const openSince = new Map<string, string>()

  const revision = (element: XmlElement, kind: Revision['kind']): Revision => {
    const move = kind === 'moved-from' ? movedFrom : kind === 'moved-to' ? movedTo : undefined
    const made: Revision = {
      id: into.revisions.length + 1,
      kind,
      ...authorship(element),
      ...(move !== undefined ? { move } : {}),
    }
    into.revisions.push(made)
    return made
  }

  const formatsIn: StoryMarks['formatsIn'] = (properties, paragraph) =>
    elementsOf(properties).flatMap((child) => {
      if (!FORMATS.has(child.name)) return []
      revision(child, 'formatted')
      const made = into.revisions.pop() as Revision
      const said = { ...made, ...described(child, properties, paragraph) }
      into.revisions.push(said)
      return [said]
    })

  /** How it was and how it is, in words: only what differs. */
  const described = (
    change: XmlElement,
    properties: XmlElement | undefined,
    paragraph: ParagraphStyle | undefined,
  ): Pick<Revision, 'was' | 'now'> => {
    const { looks } = into
    const [old, now] =
      change.name === 'w:rPrChange' && paragraph
        ? [looks.described(childOf(change, 'w:rPr'), paragraph), looks.described(properties, paragraph)]
        : change.name === 'w:pPrChange'
          ? [looks.describedParagraph(childOf(change, 'w:pPr')), looks.describedParagraph(properties)]
          : [[], FURTHER[change.name] ?? []]
    const was = old.filter((each) => !now.includes(each))
    const is = now.filter((each) => !old.includes(each))
    return { ...(was.length > 0 ? { was } : {}), ...(is.length > 0 ? { now: is } : {}) }
  }

  const range = (element: XmlElement, open: Open | undefined): boolean => {
    const { attributes } = element
    const id = attributes['w:id'] ?? ''
    const place = (): ReturnedPlace => ({ paragraph: into.paragraphs.length, offset: open?.length ?? 0 })
    switch (element.name) {
      case 'w:commentRangeStart':
        into.starts.set(id, place())
        return true
      case 'w:commentRangeEnd':
        // Between paragraphs, the range ended with the one before.
        into.ends.set(id, open || into.paragraphs.length === 0 ? place() : endOfLast())
        return true
      case 'w:bookmarkStart':
        if (attributes['w:name']) {
          const name = attributes['w:name'].replace(/(?:_Copy_\d+)+$/i, '')
          openBookmarks.set(id, name)
          if (open) open.bookmarks.add(name)
          else openSince.set(id, name)
        }
        return true
      case 'w:bookmarkEnd':
        openBookmarks.delete(id)
        openSince.delete(id)
        return true
      case 'w:moveFromRangeStart':
        movedFrom = attributes['w:name'] ?? id
        return true
      case 'w:moveFromRangeEnd':
        movedFrom = undefined
        return true
      case 'w:moveToRangeStart':
        movedTo = attributes['w:name'] ?? id
        return true
      case 'w:moveToRangeEnd':
        movedTo = undefined
        return true
      default:
        return false
    }
  }

  const endOfLast = (): ReturnedPlace => ({
    paragraph: into.paragraphs.length - 1,
    offset: (into.paragraphs.at(-1)?.pieces ?? []).reduce((sum, piece) => sum + piece.text.length, 0),
  })

  return {
    revision,
    formatsIn,
    range,
    foresee: (paragraph) => {
      movedFrom ??= moveNamed(paragraph, 'w:moveFromRangeStart')
      movedTo ??= moveNamed(paragraph, 'w:moveToRangeStart')
    },
    bookmarks: () => new Set([...openBookmarks.values(), ...openSince.values()]),
  }
}

function moveNamed(paragraph: XmlElement, name: string): string | undefined {
  const start = childOf(paragraph, name)
  return start?.attributes['w:name'] ?? start?.attributes['w:id']
}
