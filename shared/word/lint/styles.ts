import type { WordPackage } from '../package/open-package.ts'
import { childNamed, elementsNamed, valOf, type XmlElement } from '../package/xml.ts'
import { type LintFinding, type LintRule, repeated } from './finding.ts'
import { stories } from './stories.ts'

const PART = 'word/styles.xml'
const KINDS = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const

/** Every style that is used exists, has the right type, is defined once, and rests on styles that exist. */
export const styles: LintRule = (word) => {
  const defined = elementsNamed(word.trees.get(PART), 'w:style')
  const types = new Map(defined.map(({ attributes }) => [attributes['w:styleId'] ?? '', attributes['w:type'] ?? '']))
  const find = (rule: string, sentence: string): LintFinding => ({ rule, part: PART, sentence })
  return [
    ...repeated(defined.map(({ attributes }) => attributes['w:styleId'] ?? '')).map((id) =>
      find('style-twice', `The style ${id} is defined twice.`),
    ),
    ...defined.flatMap((style) => restsOn(style, types).map((sentence) => find('style-base', sentence))),
    ...defined
      .filter(isHeadingWithoutLevel)
      .map(({ attributes }) =>
        find('heading-without-level', `The heading style ${attributes['w:styleId']} has no outline level.`),
      ),
    ...lineRule(word).map((sentence) => find('line-rule', sentence)),
    ...usedStyles(word, types),
  ]
}

function usedStyles(word: WordPackage, types: ReadonlyMap<string, string>): readonly LintFinding[] {
  return stories(word).flatMap(({ part, tree }) =>
    elementsNamed(tree, ...Object.keys(KINDS)).flatMap(({ name, attributes }) => {
      const id = attributes['w:val'] ?? ''
      const kind = KINDS[name as keyof typeof KINDS]
      const type = types.get(id)
      if (type === kind) return []
      const sentence =
        type === undefined
          ? `The style ${id} is used but not defined.`
          : `The ${type} style ${id} is used as a ${kind} style.`
      return [{ rule: type === undefined ? 'undefined-style' : 'style-of-other-type', part, sentence }]
    }),
  )
}

function restsOn(style: XmlElement, types: ReadonlyMap<string, string>): readonly string[] {
  const id = style.attributes['w:styleId'] ?? ''
  const base = valOf(style, 'w:basedOn')
  if (base === undefined) return []
  if (base === id) return [`The style ${id} is based on itself.`]
  return types.has(base) ? [] : [`The style ${id} is based on ${base}, which is not defined.`]
}

/** LibreOffice tags headings of such styles as plain paragraphs in PDF. */
function isHeadingWithoutLevel(style: XmlElement): boolean {
  const isHeading = /^heading [1-6]$/i.test(valOf(style, 'w:name') ?? '')
  return isHeading && valOf(childNamed(style, 'w:pPr'), 'w:outlineLvl') === undefined
}

/** A line height without its rule is read as exact by LibreOffice, which then cuts pictures to one line. */
function lineRule(word: WordPackage): readonly string[] {
  const spacing = elementsNamed(word.trees.get(PART), 'w:docDefaults').flatMap((defaults) =>
    elementsNamed(defaults, 'w:spacing'),
  )
  return spacing
    .filter(({ attributes }) => attributes['w:line'] !== undefined && attributes['w:lineRule'] === undefined)
    .map(() => 'The line height of the document says no rule, so it may be taken as exact.')
}
