import { chosenAlternative } from '../../word/read/alternative.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import type { Look } from './looks.ts'
import type { Revision } from './returned.ts'
import type { Fate, Gathered, Open } from './story.ts'
import type { StoryMarks } from './story-marks.ts'

/** How the words of a run look, and what a tracked change made of it. */
interface Drawn {
  readonly formatted: Revision | undefined
  readonly look: Look
  readonly wasLook: Look | undefined
}

/** Reads the words of a run into the paragraph that is open, each with the changes it stands in. */
export type ReadRun = (element: XmlElement, open: Open, fate: Fate) => void

/** A reader of runs for one story: fields begin in one run and end in another, so it remembers between them. */
export function runReader(into: Gathered, { formatsIn }: StoryMarks): ReadRun {
  /** Nested fields; true while the code is read, false while the shown result is. */
  const fields: boolean[] = []
  let paragraph: Open | undefined

  const put = (open: Open, text: string, fate: Fate, { formatted, look, wasLook }: Drawn, note?: string): void => {
    if (text === '' || fields.includes(true)) return
    open.length += text.length
    const last = open.pieces.at(-1)
    const isSame =
      last &&
      last.inserted === fate.inserted &&
      last.deleted === fate.deleted &&
      last.formatted === formatted &&
      last.look.isStrong === look.isStrong &&
      last.look.isEmphatic === look.isEmphatic &&
      last.note === undefined &&
      note === undefined
    if (isSame) open.pieces[open.pieces.length - 1] = { ...last, text: last.text + text }
    else
      open.pieces.push({
        text,
        ...fate,
        ...(formatted ? { formatted } : {}),
        look,
        ...(wasLook ? { wasLook } : {}),
        ...(note !== undefined ? { note } : {}),
      })
  }

  const readRun: ReadRun = (element, open, fate) => {
    // The code of a field stays in one paragraph; one that never ends must not swallow the rest of the file.
    if (open !== paragraph) fields.fill(false)
    paragraph = open
    const properties = childOf(element, 'w:rPr')
    const [formatted] = formatsIn(properties, open.style)
    const old = formatted && childOf(childOf(properties, 'w:rPrChange'), 'w:rPr')
    const drawn: Drawn = {
      formatted,
      look: into.looks.words(properties, open.style),
      wasLook: formatted && into.looks.words(old, open.style),
    }
    const each = (child: XmlElement): void => {
      switch (child.name) {
        case 'w:t':
        case 'w:delText':
        case 'm:t':
          put(open, textOf(child).replace(/\s*\n\s*/g, ' '), fate, drawn)
          return
        case 'w:tab':
        case 'w:ptab':
          put(open, '\t', fate, drawn)
          return
        case 'w:br':
        case 'w:cr':
          if (child.attributes['w:type'] !== 'page') put(open, '\v', fate, drawn)
          return
        case 'w:noBreakHyphen':
          put(open, '\u2011', fate, drawn)
          return
        case 'w:sym':
          put(open, '\u25a1', fate, drawn)
          return
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          put(
            open,
            '\uFFFC',
            fate,
            drawn,
            `${child.name === 'w:endnoteReference' ? 'e' : ''}${child.attributes['w:id'] ?? ''}`,
          )
          return
        case 'w:commentReference':
          into.signs.set(child.attributes['w:id'] ?? '', { paragraph: into.paragraphs.length, offset: open.length })
          into.signRevisions.set(
            child.attributes['w:id'] ?? '',
            [fate.inserted, fate.deleted].flatMap((revision) => (revision ? [revision.id] : [])),
          )
          return
        case 'w:fldChar': {
          const type = child.attributes['w:fldCharType']
          if (type === 'begin') fields.push(true)
          else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
          else if (type === 'end') fields.pop()
          return
        }
        case 'mc:AlternateContent':
          elementsOf(chosenAlternative(child)).forEach(each)
          return
        case 'w:ruby':
          // The words; what is set above them tells how they are read.
          for (const base of elementsOf(childOf(child, 'w:rubyBase'))) readRun(base, open, fate)
          return
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          collectBoxes(child, open.boxes)
          return
        default:
          return
      }
    }
    elementsOf(element).forEach(each)
  }
  return readRun
}

function collectBoxes(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:txbxContent') boxes.push(child)
    else if (child.name === 'mc:AlternateContent') {
      const chosen = chosenAlternative(child)
      if (chosen) collectBoxes(chosen, boxes)
    } else collectBoxes(child, boxes)
  }
}
