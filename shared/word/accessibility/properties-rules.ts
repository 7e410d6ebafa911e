import { childElements, childNamed, elementsNamed, visibleText, type XmlElement } from '../package/xml.ts'
import type { AccessibilityRule } from './rule.ts'
import { documentDefaults } from './style-of.ts'

const textOf = (tree: XmlElement | undefined, name: string): string =>
  (childNamed(tree, name)?.children ?? []).filter((child) => typeof child === 'string').join('')

export const propertiesFilled: AccessibilityRule = {
  number: 1,
  title: 'Title, author, subject and language properties are filled',
  broken: (word) => {
    const core = word.trees.get('docProps/core.xml')
    return ['dc:title', 'dc:creator', 'dc:subject', 'dc:language']
      .filter((name) => textOf(core, name).trim() === '')
      .map((name) => `The property ${name.slice(3)} is empty.`)
  },
}

export const languageSet: AccessibilityRule = {
  number: 2,
  title: 'The document says its language',
  broken: (word) => {
    const language = childNamed(documentDefaults(word), 'w:lang')?.attributes['w:val']
    return language ? [] : ['The document names no language, so it is read aloud in the reader’s own.']
  },
}

export const headerRepeated: AccessibilityRule = {
  number: 15,
  title: 'What the page header and footer say stands in the body too',
  broken: (word) => {
    const body = word.paragraphs.map(visibleText)
    return [...word.trees]
      .filter(([path]) => /^word\/(header|footer)\d*\.xml$/.test(path))
      .flatMap(([, tree]) => elementsNamed(tree, 'w:p'))
      .filter((paragraph) => !elementsNamed(paragraph, 'w:instrText').some(isPageNumber))
      .map((paragraph) => visibleText(paragraph).trim())
      .filter((text) => text !== '' && !body.some((each) => each.includes(text)))
      .map((text) => `“${text}” stands only in the header or footer, which many screen readers skip.`)
  },
}

function isPageNumber({ children }: XmlElement): boolean {
  return /\b(PAGE|NUMPAGES)\b/.test(children.filter((child) => typeof child === 'string').join(''))
}

export const cleanCopy: AccessibilityRule = {
  number: 19,
  title: 'No comments, tracked changes, highlights or form fields are left',
  broken: (word) => {
    const count = (...names: readonly string[]) => word.elements.filter(({ name }) => names.includes(name)).length
    const left: readonly (readonly [number, string])[] = [
      [count('w:commentReference', 'w:commentRangeStart'), 'Comments are left in the text.'],
      [count('w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:pPrChange', 'w:rPrChange'), 'Tracked changes are left.'],
      [count('w:highlight'), 'Highlights are left.'],
      [count('w:ffData', 'w14:checkbox', 'w:checkBox', 'w:dropDownList'), 'Form fields are left.'],
      [childElements(word.trees.get('word/comments.xml')).length, 'The file carries comments.'],
    ]
    return left.filter(([many]) => many > 0).map(([, sentence]) => sentence)
  },
}
