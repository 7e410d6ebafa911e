import { childElements, childNamed, elementsNamed, valOf, visibleText, type XmlElement } from '../package/xml.ts'
import type { AccessibilityRule, OpenedWord } from './rule.ts'
import { styleOf } from './style-of.ts'

const tablesOf = (word: OpenedWord) => word.elements.filter(({ name }) => name === 'w:tbl')

export const dataTables: AccessibilityRule = {
  number: 11,
  title: 'Tables have a repeated header row, whole rows, and no merged, nested or empty cells',
  broken: (word) => tablesOf(word).flatMap((table, at) => faultsOf(table).map((fault) => `Table ${at + 1}: ${fault}`)),
}

function faultsOf(table: XmlElement): readonly string[] {
  const rows = elementsNamed(table, 'w:tr')
  const properties = rows.map((row) => childNamed(row, 'w:trPr'))
  const first = properties[0]
  const cells = elementsNamed(table, 'w:tc')
  return [
    ...(childNamed(first, 'w:tblHeader') ? [] : ['its first row is no repeated header row.']),
    ...(properties.every((row) => childNamed(row, 'w:cantSplit')) ? [] : ['rows may break across pages.']),
    ...(elementsNamed(table, 'w:gridSpan', 'w:vMerge', 'w:hMerge').length > 0 ? ['it has merged cells.'] : []),
    ...(elementsNamed(table, 'w:tbl').length > 1 ? ['a table stands inside it.'] : []),
    ...(cells.some(isEmpty) ? ['it has empty cells.'] : []),
    ...(valOf(childNamed(table, 'w:tblPr'), 'w:tblCaption') ? [] : ['it has no title for screen readers.']),
  ]
}

export const tableCaptions: AccessibilityRule = {
  number: 12,
  title: 'Every table has a numbered caption above it',
  broken: (word) => {
    const parents = word.elements.filter(({ children }) =>
      children.some((child) => typeof child !== 'string' && child.name === 'w:tbl'),
    )
    return parents.flatMap((parent) => {
      const children = childElements(parent)
      return children.flatMap((child, at) => {
        if (child.name !== 'w:tbl') return []
        const above = children[at - 1]
        const isCaption = above?.name === 'w:p' && styleOf(above) === 'Caption'
        const isNumbered =
          above !== undefined && elementsNamed(above, 'w:instrText').some((code) => /SEQ/.test(code.children.join('')))
        return isCaption && isNumbered ? [] : ['A table has no numbered caption above it.']
      })
    })
  },
}

export const pictures: AccessibilityRule = {
  number: 13,
  title: 'Pictures stand in line and have alternative text of at most 120 characters',
  broken: (word) =>
    word.elements.flatMap((element) => {
      if (element.name === 'wp:anchor') return ['A picture floats beside the text.']
      if (element.name !== 'wp:docPr') return []
      const words = element.attributes.descr ?? ''
      if (words.length > 120) return ['The alternative text of a picture is longer than 120 characters.']
      return words === '' && !JSON.stringify(element.children).includes('decorative')
        ? ['A picture has no alternative text.']
        : []
    }),
}

/** A cell that holds only a note's number is not empty: the number is read out. */
function isEmpty(cell: XmlElement): boolean {
  return (
    visibleText(cell).trim() === '' && elementsNamed(cell, 'w:footnoteReference', 'w:endnoteReference').length === 0
  )
}
