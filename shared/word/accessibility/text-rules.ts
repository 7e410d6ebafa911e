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
  title: 'Contrast of text is at least 4.5 to 1 on its ground',
  broken: (word) => {
    const looks = [...word.styles.values(), ...word.elements.filter(({ name }) => name === 'w:rPr')].flatMap(looksOf)
    const defaults = elementsNamed(documentDefaults(word), 'w:color').map((colour) => ({ colour, ground: undefined }))
    const faint = [...looks, ...defaults]
      .map(({ colour, ground = WHITE }) => ({ ink: colour.attributes['w:val'] ?? 'auto', ground }))
      .filter(({ ink, ground }) => isColour(ink) && contrastOf(ink, ground) < 4.5)
      .map(({ ink, ground }) => `Text in #${ink} is too faint on ${ground === WHITE ? 'white' : `#${ground}`}.`)
    return [...new Set(faint)]
  },
}

const WHITE = 'FFFFFF'

const isColour = (value: string): boolean => /^[0-9a-f]{6}$/i.test(value)

interface Look {
  readonly colour: XmlElement
  /** What fills the cells that the text stands in; nothing where that is left to the page. */
  readonly ground: string | undefined
}

/** Colours of text with the ground they come with: a table style says both for each kind of row (ECMA-376 §17.7.6.6). */
function looksOf(element: XmlElement): readonly Look[] {
  const kinds = childElements(element).filter(({ name }) => name === 'w:tblStylePr')
  const own = childElements(element).filter(({ name }) => name !== 'w:tblStylePr')
  const on = (parts: readonly XmlElement[]) => {
    const fill = parts.flatMap((part) => elementsNamed(part, 'w:shd')).at(-1)?.attributes['w:fill'] ?? ''
    const ground = isColour(fill) ? fill.toUpperCase() : undefined
    return parts.flatMap((part) => elementsNamed(part, 'w:color')).map((colour) => ({ colour, ground }))
  }
  return [...on(own), ...kinds.flatMap((kind) => on([kind]))]
}

/** WCAG 2.2 contrast ratio of two colours. */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
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
