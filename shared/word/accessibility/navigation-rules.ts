import { elementsNamed, visibleText } from '../package/xml.ts'
import type { AccessibilityRule } from './rule.ts'
import { headingLevel } from './style-of.ts'

/** Words on a page of body text at 12 points; ten pages of them want a table of contents. */
const WORDS_PER_PAGE = 400

export const realNotes: AccessibilityRule = {
  number: 16,
  title: 'Notes are real, and a long document has a table of contents',
  broken: (word) => {
    const words = word.paragraphs.reduce((sum, each) => sum + visibleText(each).split(/\s+/).filter(Boolean).length, 0)
    const headings = word.paragraphs.filter((paragraph) => headingLevel(paragraph, word) !== undefined)
    const hasContents = word.elements.some(
      ({ name, children }) =>
        name === 'w:instrText' && children.some((child) => typeof child === 'string' && /\bTOC\b/.test(child)),
    )
    const superscripts = word.elements.filter(
      (element) =>
        element.name === 'w:r' &&
        elementsNamed(element, 'w:vertAlign').some(({ attributes }) => attributes['w:val'] === 'superscript') &&
        /^\d+$/.test(visibleText(element)),
    )
    return [
      ...(words > 10 * WORDS_PER_PAGE && headings.length > 3 && !hasContents
        ? ['The document is longer than ten pages and has no table of contents.']
        : []),
      ...(superscripts.length > 0 ? ['Raised numbers are typed by hand instead of being notes.'] : []),
    ]
  },
}

export const linkText: AccessibilityRule = {
  number: 17,
  title: 'Links say where they go',
  broken: (word) =>
    word.elements
      .filter(({ name }) => name === 'w:hyperlink')
      .map((link) => visibleText(link).trim())
      .filter(
        (text) => text === '' || /^(here|click here|link|read more|ici|cliquez ici|lien|lire la suite)$/i.test(text),
      )
      .map((text) => (text === '' ? 'A link has no text.' : `A link says only “${text}”.`)),
}
