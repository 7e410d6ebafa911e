import { childElements, childNamed, elementsNamed, valOf, visibleText, type XmlElement } from '../package/xml.ts'
import type { AccessibilityRule } from './rule.ts'
import { documentDefaults, sizeOf, styleOf } from './style-of.ts'

/** Smallest size the Canadian checklist tolerates, in points; it asks for 12. */
const SMALLEST = 11

export const readableSize: AccessibilityRule = {
  number: 6,
  title: 'No text is smaller than 11 points',
  broken: (word) => {
    const used = new Set([...word.paragraphs.map(styleOf), ...footnoteStyles(word.trees.get('word/footnotes.xml'))])
    const direct = word.elements.filter(
      ({ name, attributes }) => name === 'w:sz' && Number(attributes['w:val']) < SMALLEST * 2,
    )
    return [
      ...[...used]
        .filter((id) => sizeOf(id, word) < SMALLEST)
        .map((id) => `The style ${id} is smaller than 11 points.`),
      ...(direct.length > 0 ? ['Words are made smaller than 11 points.'] : []),
    ]
  },
}

function footnoteStyles(tree: XmlElement | undefined): readonly string[] {
  return elementsNamed(tree, 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '')
}

export const leftAligned: AccessibilityRule = {
  number: 7,
  title: 'Text is aligned left, never justified or hyphenated',
  broken: (word) => {
    const justified = [...word.elements, ...[...word.styles.values()].flatMap((style) => elementsNamed(style, 'w:jc'))]
      .filter(({ name }) => name === 'w:jc')
      .some(({ attributes }) => attributes['w:val'] === 'both' || attributes['w:val'] === 'distribute')
    const hyphenation = valOf(word.trees.get('word/settings.xml'), 'w:autoHyphenation')
    const isOn = hyphenation !== undefined && !['false', '0', 'off'].includes(hyphenation)
    return [
      ...(justified ? ['Text is justified, which opens rivers between words.'] : []),
      ...(isOn ? ['Words are hyphenated automatically.'] : []),
    ]
  },
}

export const noEmptyParagraphs: AccessibilityRule = {
  number: 8,
  title: 'Space comes from styles, not from empty paragraphs or runs of spaces',
  broken: (word) => {
    // A paragraph that only carries a section break is the break, as WordprocessingML writes it (§17.6.18).
    const empty = word.paragraphs.filter(
      (paragraph) =>
        visibleText(paragraph).trim() === '' &&
        childNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr') === undefined &&
        elementsNamed(paragraph, 'w:drawing', 'w:footnoteReference', 'm:oMath').length === 0,
    )
    const spaced = word.paragraphs.filter((paragraph) => / {3,}/.test(visibleText(paragraph)))
    return [
      ...(empty.length > 0 ? [`${empty.length} paragraphs are empty.`] : []),
      ...(spaced.length > 0
        ? [`Spaces are used for layout in “${visibleText(spaced[0] ?? word.document).slice(0, 40)}…”.`]
        : []),
    ]
  },
}

export const realLists: AccessibilityRule = {
  number: 10,
  title: 'Lists are real lists',
  broken: (word) =>
    word.paragraphs
      .filter((paragraph) => valOf(childNamed(paragraph, 'w:pPr'), 'w:pStyle') !== 'Caption')
      .filter((paragraph) => elementsNamed(paragraph, 'w:numPr').length === 0)
      .map((paragraph) => visibleText(paragraph))
      .filter((text) => /^\s*[•◦▪–*-]\s+\S/.test(text))
      .map((text) => `“${text.slice(0, 40)}” looks like a list item but is in no list.`),
}

export const contrast: AccessibilityRule = {
  number: 18,
  title: 'Contrast of text is at least 4.5 to 1 on white',
  broken: (word) => {
    const styles = [...word.styles.values(), ...word.elements.filter(({ name }) => name === 'w:rPr')]
    const colours = [
      ...styles.flatMap((style) => elementsNamed(style, 'w:color')),
      ...elementsNamed(documentDefaults(word), 'w:color'),
    ]
    const faint = colours
      .map(({ attributes }) => attributes['w:val'] ?? 'auto')
      .filter((colour) => /^[0-9a-f]{6}$/i.test(colour) && contrastOnWhite(colour) < 4.5)
    return [...new Set(faint)].map((colour) => `Text in #${colour} is too faint on white.`)
  },
}

/** WCAG 2.2 contrast ratio against white. */
function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

export const noTextBoxes: AccessibilityRule = {
  number: 14,
  title: 'No text boxes, watermarks, drawings of text or page backgrounds',
  broken: (word) => {
    const names = new Set(word.elements.map(({ name }) => name))
    const headers = [...word.trees].filter(([path]) => /^word\/header\d*\.xml$/.test(path)).map(([, tree]) => tree)
    return [
      ...(names.has('w:txbxContent') || names.has('v:textbox') ? ['There is a text box.'] : []),
      ...(headers.some((tree) => elementsNamed(tree, 'v:shape', 'w:pict').length > 0) ? ['There is a watermark.'] : []),
      ...(childElements(word.document).some(({ name }) => name === 'w:background')
        ? ['The page has a background.']
        : []),
    ]
  },
}
