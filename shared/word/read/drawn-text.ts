import type { ReaderContext } from './reader-context.ts'
import { descendantsOf, textOf, type XmlElement } from './xml.ts'

const paragraph = (words: string): XmlElement => ({
  name: 'w:p',
  attributes: {},
  children: [{ name: 'w:r', attributes: {}, children: [{ name: 'w:t', attributes: {}, children: [words] }] }],
})

/**
 * Words of shapes that are written in the language of drawings (`a:p`) and not in Word's own: grouped and locked
 * drawings, diagrams.
 *
 * @returns one box per text, as if it were a text box of Word
 */
export function drawnTexts(element: XmlElement): XmlElement[] {
  return [...descendantsOf(element, 'a:txBody'), ...descendantsOf(element, 'dgm:t')].flatMap((body) => {
    const lines = descendantsOf(body, 'a:p')
      .map((line) => descendantsOf(line, 'a:t').map(textOf).join(''))
      .filter((line) => line.trim() !== '')
    return lines.length === 0 ? [] : [{ name: 'w:txbxContent', attributes: {}, children: lines.map(paragraph) }]
  })
}

/** Words of a diagram (SmartArt), which stand in a part of their own: in the order of its points, not of its picture. */
export const diagramTexts = (element: XmlElement, { relationships, part }: ReaderContext): XmlElement[] =>
  descendantsOf(element, 'dgm:relIds').flatMap(({ attributes }) => {
    const target = relationships.get(attributes['r:dm'] ?? '')
    const root = target && !target.isExternal ? part(target.target) : undefined
    return root ? drawnTexts(root) : []
  })
