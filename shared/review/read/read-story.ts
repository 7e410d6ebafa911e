import { chosenAlternative } from '../../word/read/alternative.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import { runReader } from './read-run.ts'
import type { Cell, Revision, Story } from './returned.ts'
import type { Fate, Gathered, Open } from './story.ts'
import { storyMarks } from './story-marks.ts'

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

/**
 * Reads one story (body, a note, a header) paragraph by paragraph, original and current text at once.
 *
 * Nothing is accepted or rejected here: every letter keeps the change it belongs to, whatever it is nested in.
 */
export function readStory(root: XmlElement | undefined, story: Story, storyId: string, into: Gathered): void {
  const marks = storyMarks(into)
  const { revision, formatsIn, range } = marks
  const run = runReader(into, marks)

  const inline = (element: XmlElement, open: Open, fate: Fate): void => {
    if (range(element, open)) return
    const inside = (more: Fate): void => {
      for (const child of elementsOf(element)) inline(child, open, { ...fate, ...more })
    }
    // LibreOffice tracks runs that hold nothing: nothing happened there, but it is counted.
    const kind = CHANGES.get(element.name)
    if (kind && isHollow(element)) {
      into.empty.push(revision(element, kind).id)
      for (const held of elementsOf(element)) {
        into.empty.push(...formatsIn(childOf(held, 'w:rPr')).map(({ id }) => id))
      }
      return
    }
    switch (element.name) {
      case 'w:r':
      case 'm:r':
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
        // The parts of a formula nest; their letters count, and so do changes in them.
        if (WRAPPERS.has(element.name) || element.name.startsWith('m:')) inside({})
    }
  }

  const paragraph = (element: XmlElement, row: Fate, cell: Cell | undefined, formatted: readonly Revision[]): void => {
    const properties = childOf(element, 'w:pPr')
    const open: Open = {
      pieces: [],
      bookmarks: marks.bookmarks(),
      boxes: [],
      formatted: [...formatted],
      style: into.looks.style(properties),
      length: 0,
    }
    const changed = childOf(properties, 'w:pPrChange')
    const mark = childOf(properties, 'w:rPr')
    const markIn = childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo')
    const markOut = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')
    open.formatted.push(
      ...formatsIn(properties),
      ...formatsIn(mark, open.style),
      ...formatsIn(childOf(properties, 'w:sectPr')),
    )
    const numbered = childOf(childOf(properties, 'w:numPr'), 'w:ins')
    if (numbered) open.formatted.push(revision(numbered, 'formatted'))
    marks.foresee(element)
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
      ...(cell ? { cell } : {}),
      look: into.looks.paragraph(properties),
      ...(changed ? { wasLook: into.looks.paragraph(childOf(changed, 'w:pPr')) } : {}),
      isNewRow: cell !== undefined && row.inserted !== undefined && markInserted === undefined,
    })
    for (const box of open.boxes) readStory(box, 'box', storyId, into)
  }

  const block = (element: XmlElement, row: Fate, cell: Cell | undefined, formatted: readonly Revision[]): void => {
    if (range(element, undefined)) return
    const inside = (more: Fate, extra: readonly Revision[] = []): void => {
      for (const child of elementsOf(element)) block(child, { ...row, ...more }, cell, [...formatted, ...extra])
    }
    switch (element.name) {
      case 'w:p':
        paragraph(element, row, cell, formatted)
        return
      case 'w:tbl': {
        const changes = [...formatsIn(childOf(element, 'w:tblPr')), ...formatsIn(childOf(element, 'w:tblGrid'))]
        tableRows(element, row, changes)
        return
      }
      case 'w:sdt':
        for (const child of elementsOf(childOf(element, 'w:sdtContent'))) block(child, row, cell, formatted)
        return
      case 'mc:AlternateContent':
        for (const child of elementsOf(chosenAlternative(element))) block(child, row, cell, formatted)
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
        paragraph({ name: 'w:p', attributes: {}, children: [element] }, row, cell, formatted)
        return
      default:
        return
    }
  }

  /** A row or cell that was put in or taken out carries its paragraphs with it, ends included. */
  const tableRows = (element: XmlElement, outer: Fate, changes: readonly Revision[]): void => {
    let pending = changes
    const table = into.tables++
    let row = -1
    let column = -1
    const rows = (parent: XmlElement): void => {
      for (const child of elementsOf(parent)) {
        if (range(child, undefined)) continue
        if (child.name === 'w:tr') {
          const properties = childOf(child, 'w:trPr')
          const fate = { ...outer, ...fateOf(properties, 'w:ins', 'w:del') }
          pending = [...pending, ...formatsIn(properties)]
          row++
          column = -1
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
          column++
          const whole = [fate.inserted, fate.deleted, own.inserted, own.deleted].flatMap((each) =>
            each ? [each.id] : [],
          )
          const cell: Cell = { table, row, column, ...(whole.length > 0 ? { revisions: [...new Set(whole)] } : {}) }
          for (const content of elementsOf(child)) {
            const isParagraph = content.name === 'w:p'
            block(content, own, cell, isParagraph ? pending : [])
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

  for (const child of elementsOf(root)) block(child, {}, undefined, [])
}

const CHANGES: ReadonlyMap<string, Revision['kind']> = new Map([
  ['w:ins', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'moved-from'],
  ['w:moveTo', 'moved-to'],
])

function isHollow(change: XmlElement): boolean {
  return elementsOf(change).every((child) => child.name === 'w:r' && elementsOf(child).every(isNothing))
}

const isNothing = (inRun: XmlElement): boolean =>
  inRun.name === 'w:rPr' || (/^w:(?:t|delText)$/.test(inRun.name) && textOf(inRun) === '')
