import { childNamed, valOf, visibleText } from '../package/xml.ts'
import type { AccessibilityRule, OpenedWord } from './rule.ts'
import { headingLevel, styleOf } from './style-of.ts'

interface Heading {
  readonly level: number
  readonly text: string
}

function headingsOf(word: OpenedWord): readonly Heading[] {
  return word.paragraphs.flatMap((paragraph) => {
    const level = headingLevel(paragraph, word)
    return level === undefined ? [] : [{ level, text: visibleText(paragraph).trim() }]
  })
}

export const headingOrder: AccessibilityRule = {
  number: 3,
  title: 'Headings come in order, none skipped, none empty',
  broken: (word) => {
    let before = 0
    return headingsOf(word).flatMap(({ level, text }) => {
      const skipped = level > before + 1
      before = level
      if (text === '') return ['A heading is empty.']
      return skipped ? [`“${text}” is a heading of level ${level} without one of level ${level - 1} above it.`] : []
    })
  },
}

export const titleIsHeading: AccessibilityRule = {
  number: 4,
  title: 'The title is the one Heading 1',
  broken: (word) => {
    const titles = headingsOf(word).filter(({ level }) => level === 1)
    return titles.length === 1
      ? []
      : [`There are ${titles.length} headings of level 1; the title should be the only one.`]
  },
}

export const builtInHeadings: AccessibilityRule = {
  number: 5,
  title: 'Headings keep the built-in style names',
  broken: (word) =>
    [
      ...new Set(word.paragraphs.filter((paragraph) => headingLevel(paragraph, word) !== undefined).map(styleOf)),
    ].flatMap((id) => {
      const name = valOf(word.styles.get(id), 'w:name') ?? id
      return /^heading [1-9]$/i.test(name) ? [] : [`“${name}” marks headings but is no built-in heading style.`]
    }),
}

export const fakeHeadings: AccessibilityRule = {
  number: 9,
  title: 'Emphasis by styles, no underline but in links, no capitals by formatting',
  broken: (word) => {
    const direct = word.elements.filter(({ name }) => name === 'w:rPr')
    const has = (name: string) => direct.some((properties) => childNamed(properties, name) !== undefined)
    return [
      ...(has('w:u') ? ['Words are underlined that are no link.'] : []),
      ...(has('w:caps') || has('w:smallCaps') ? ['Words are set in capitals by formatting.'] : []),
    ]
  },
}
