import { chosenAlternative } from '../../word/read/alternative.ts'
import { authorship } from '../../word/read/comments.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import type { Piece, ReturnedParagraph, ReturnedPlace, Revision, Story } from './returned.ts'

/** What the stories of one file gather together. */
export interface Gathered {
  readonly paragraphs: ReturnedParagraph[]
  readonly revisions: Revision[]
  readonly starts: Map<string, ReturnedPlace>
  readonly ends: Map<string, ReturnedPlace>
  readonly signs: Map<string, ReturnedPlace>
}

/** The tracked changes that everything read just now stands in. */
interface Fate {
  readonly inserted?: Revision
  readonly deleted?: Revision
}

interface Open {
  readonly pieces: Piece[]
  readonly bookmarks: Set<string>
  readonly boxes: XmlElement[]
  readonly formatted: Revision[]
  length: number
}

/** Elements that only wrap others. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
])
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

/**
 * Reads one story (body, a note, a header) paragraph by paragraph, original and current text at once.
 *
 * Nothing is accepted or rejected here: every letter keeps the change it belongs to, whatever it is nested in.
 */
export function readStory(root: XmlElement | undefined, story: Story, storyId: string, into: Gathered): void {
  let movedFrom: string | undefined
  let movedTo: string | undefined
  /** Nested fields; true while the code is read, false while the shown result is. */
  const fields: boolean[] = []
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

  const formatsIn = (properties: XmlElement | undefined): Revision[] =>
    elementsOf(properties).flatMap((child) => (FORMATS.has(child.name) ? [revision(child, 'formatted')] : []))

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

  const put = (open: Open, text: string, fate: Fate, formatted: Revision | undefined, note?: string): void => {
    if (text === '' || fields.includes(true)) return
    open.length += text.length
    const last = open.pieces.at(-1)
    const isSame =
      last &&
      last.inserted === fate.inserted &&
      last.deleted === fate.deleted &&
      last.formatted === formatted &&
      last.note === undefined &&
      note === undefined
    if (isSame) open.pieces[open.pieces.length - 1] = { ...last, text: last.text + text }
    else
      open.pieces.push({
        text,
        ...fate,
        ...(formatted ? { formatted } : {}),
        ...(note !== undefined ? { note } : {}),
      })
  }

  const run = (element: XmlElement, open: Open, fate: Fate): void => {
    const properties = childOf(element, 'w:rPr')
    const [formatted] = formatsIn(properties)
    const each = (child: XmlElement): void => {
      switch (child.name) {
        case 'w:t':
        case 'w:delText':
          put(open, textOf(child).replace(/\s*\n\s*/g, ' '), fate, formatted)
          return
        case 'w:tab':
        case 'w:ptab':
          put(open, '\t', fate, formatted)
          return
        case 'w:br':
        case 'w:cr':
          if (child.attributes['w:type'] !== 'page') put(open, '\v', fate, formatted)
          return
        case 'w:noBreakHyphen':
          put(open, '\u2011', fate, formatted)
          return
        case 'w:sym':
          put(open, '\u25a1', fate, formatted)
          return
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          put(
            open,
            '\uFFFC',
            fate,
            formatted,
            `${child.name === 'w:endnoteReference' ? 'e' : ''}${child.attributes['w:id'] ?? ''}`,
          )
          return
        case 'w:commentReference':
          into.signs.set(child.attributes['w:id'] ?? '', { paragraph: into.paragraphs.length, offset: open.length })
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

  const inline = (element: XmlElement, open: Open, fate: Fate): void => {
    if (range(element, open)) return
    const inside = (more: Fate): void => {
      for (const child of elementsOf(element)) inline(child, open, { ...fate, ...more })
    }
    switch (element.name) {
      case 'w:r':
        run(element, open, fate)
        return
      case 'w:ins':
        inside({ inserted: revision(element, 'inserted') })
        return
      case 'w:del':
        inside({ deleted: revision(element, 'deleted') })
        return
      case 'w:moveFrom':
        inside({ deleted: revision(element, 'moved-from') })
        return
      case 'w:moveTo':
        inside({ inserted: revision(element, 'moved-to') })
        return
      case 'w:sdt':
        for (const child of elementsOf(childOf(element, 'w:sdtContent'))) inline(child, open, fate)
        return
      case 'mc:AlternateContent':
        for (const child of elementsOf(chosenAlternative(element))) inline(child, open, fate)
        return
      default:
        if (WRAPPERS.has(element.name)) inside({})
    }
  }

  const paragraph = (element: XmlElement, row: Fate, isInTable: boolean, formatted: readonly Revision[]): void => {
    const open: Open = {
      pieces: [],
      bookmarks: new Set([...openBookmarks.values(), ...openSince.values()]),
      boxes: [],
      formatted: [...formatted],
      length: 0,
    }
    const properties = childOf(element, 'w:pPr')
    const mark = childOf(properties, 'w:rPr')
    const markIn = childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo')
    const markOut = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')
    open.formatted.push(...formatsIn(properties), ...formatsIn(mark), ...formatsIn(childOf(properties, 'w:sectPr')))
    const numbered = childOf(childOf(properties, 'w:numPr'), 'w:ins')
    if (numbered) open.formatted.push(revision(numbered, 'formatted'))
    const markInserted = markIn && revision(markIn, markIn.name === 'w:ins' ? 'inserted' : 'moved-to')
    const markDeleted = markOut && revision(markOut, markOut.name === 'w:del' ? 'deleted' : 'moved-from')
    for (const child of elementsOf(element)) if (child.name !== 'w:pPr') inline(child, open, row)
    const isIn = markInserted ?? row.inserted
    const isOut = markDeleted ?? row.deleted
    into.paragraphs.push({
      story,
      storyId,
      pieces: open.pieces,
      ...(isIn ? { markInserted: isIn } : {}),
      ...(isOut ? { markDeleted: isOut } : {}),
      formatted: open.formatted,
      bookmarks: [...open.bookmarks],
      isInTable,
      isNewRow: isInTable && row.inserted !== undefined && markInserted === undefined,
    })
    for (const box of open.boxes) readStory(box, 'box', storyId, into)
  }

  const block = (element: XmlElement, row: Fate, isInTable: boolean, formatted: readonly Revision[]): void => {
    if (range(element, undefined)) return
    const inside = (more: Fate, extra: readonly Revision[] = []): void => {
      for (const child of elementsOf(element)) block(child, { ...row, ...more }, isInTable, [...formatted, ...extra])
    }
    switch (element.name) {
      case 'w:p':
        paragraph(element, row, isInTable, formatted)
        return
      case 'w:tbl': {
        const changes = [...formatsIn(childOf(element, 'w:tblPr')), ...formatsIn(childOf(element, 'w:tblGrid'))]
        tableRows(element, row, changes)
        return
      }
      case 'w:sdt':
        for (const child of elementsOf(childOf(element, 'w:sdtContent'))) block(child, row, isInTable, formatted)
        return
      case 'mc:AlternateContent':
        for (const child of elementsOf(chosenAlternative(element))) block(child, row, isInTable, formatted)
        return
      case 'w:ins':
        inside({ inserted: revision(element, 'inserted') })
        return
      case 'w:moveTo':
        inside({ inserted: revision(element, 'moved-to') })
        return
      case 'w:del':
        inside({ deleted: revision(element, 'deleted') })
        return
      case 'w:moveFrom':
        inside({ deleted: revision(element, 'moved-from') })
        return
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:body':
      case 'w:txbxContent':
        inside({})
        return
      case 'w:sectPr':
        formatsIn(element)
        return
      case 'w:r':
        // A run outside any paragraph: broken, but its words are words.
        paragraph({ name: 'w:p', attributes: {}, children: [element] }, row, isInTable, formatted)
        return
      default:
        return
    }
  }

  /** A row or cell that was put in or taken out carries its paragraphs with it, ends included. */
  const tableRows = (element: XmlElement, outer: Fate, changes: readonly Revision[]): void => {
    let pending = changes
    const rows = (parent: XmlElement): void => {
      for (const child of elementsOf(parent)) {
        if (range(child, undefined)) continue
        if (child.name === 'w:tr') {
          const properties = childOf(child, 'w:trPr')
          const fate = { ...outer, ...fateOf(properties, 'w:ins', 'w:del') }
          pending = [...pending, ...formatsIn(properties)]
          cells(child, fate)
        } else if (child.name === 'w:sdt') rows(childOf(child, 'w:sdtContent') ?? child)
        else if (child.name === 'w:customXml') rows(child)
      }
    }
    const cells = (parent: XmlElement, fate: Fate): void => {
      for (const child of elementsOf(parent)) {
        if (range(child, undefined)) continue
        if (child.name === 'w:tc') {
          const properties = childOf(child, 'w:tcPr')
          const own = { ...fate, ...fateOf(properties, 'w:cellIns', 'w:cellDel') }
          pending = [...pending, ...formatsIn(properties)]
          for (const content of elementsOf(child)) {
            const isParagraph = content.name === 'w:p'
            block(content, own, true, isParagraph ? pending : [])
            if (isParagraph) pending = []
          }
        } else if (child.name === 'w:sdt') cells(childOf(child, 'w:sdtContent') ?? child, fate)
        else if (child.name === 'w:customXml') cells(child, fate)
      }
    }
    rows(element)
  }

  const fateOf = (properties: XmlElement | undefined, ins: string, del: string): Fate => {
    const put = childOf(properties, ins)
    const out = childOf(properties, del)
    return {
      ...(put ? { inserted: revision(put, 'inserted') } : {}),
      ...(out ? { deleted: revision(out, 'deleted') } : {}),
    }
  }

  for (const child of elementsOf(root)) block(child, {}, false, [])
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
