import { MAIN_PART, openPackage } from '../package/open-package.ts'
import { elementsNamed } from '../package/xml.ts'
import { builtInHeadings, fakeHeadings, headingOrder, titleIsHeading } from './heading-rules.ts'
import { linkText, realNotes } from './navigation-rules.ts'
import { cleanCopy, headerRepeated, languageSet, propertiesFilled } from './properties-rules.ts'
import { type AccessibilityRule, elementsOf, type OpenedWord } from './rule.ts'
import { dataTables, pictures, tableCaptions } from './table-rules.ts'
import { contrast, leftAligned, noEmptyParagraphs, noTextBoxes, readableSize, realLists } from './text-rules.ts'

/** What a rule found in a file. */
export interface AccessibilityResult {
  readonly number: number
  readonly title: string
  /** What breaks the rule; empty where it holds. */
  readonly broken: readonly string[]
}

const RULES: readonly AccessibilityRule[] = [
  propertiesFilled,
  languageSet,
  headingOrder,
  titleIsHeading,
  builtInHeadings,
  readableSize,
  leftAligned,
  noEmptyParagraphs,
  fakeHeadings,
  realLists,
  dataTables,
  tableCaptions,
  pictures,
  noTextBoxes,
  headerRepeated,
  realNotes,
  linkText,
  contrast,
  cleanCopy,
]

/**
 * Holds a Word file to the rules of briefing-notes §5 that can be tested on the file itself (1 to 19).
 *
 * Rules 20 to 22 (abbreviations, sentence length, accents) are about wording, which the note's own checks see.
 * @throws Error where the bytes are no Word file
 */
export function checkAccessibility(bytes: Uint8Array): readonly AccessibilityResult[] {
  const word = openWord(bytes)
  return RULES.map(({ number, title, broken }) => ({ number, title, broken: broken(word) }))
}

function openWord(bytes: Uint8Array): OpenedWord {
  const word = openPackage(bytes)
  const document = word.trees.get(MAIN_PART)
  if (document === undefined) throw new Error('The file has no text that could be read.')
  const elements = elementsOf(document)
  return {
    ...word,
    document,
    elements,
    paragraphs: elements.filter(({ name }) => name === 'w:p'),
    styles: new Map(
      elementsNamed(word.trees.get('word/styles.xml'), 'w:style').map((style) => [
        style.attributes['w:styleId'] ?? '',
        style,
      ]),
    ),
  }
}
