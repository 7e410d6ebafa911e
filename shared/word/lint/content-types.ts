import { MAIN_PART } from '../package/open-package.ts'
import { elementsNamed } from '../package/xml.ts'
import { type LintRule, repeated } from './finding.ts'

const TYPES = '[Content_Types].xml'
const MAIN_TYPES = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
]

/** Every part has one content type, each said once, and the main part has the one of a Word document (OPC §10.1). */
export const contentTypes: LintRule = (word) => {
  const find = (rule: string, sentence: string) => ({ rule, part: TYPES, sentence })
  const tree = word.trees.get(TYPES)
  if (tree === undefined) return [find('content-types-missing', 'The package does not say what its parts are.')]
  const defaults = elementsNamed(tree, 'Default').map(({ attributes }) => (attributes.Extension ?? '').toLowerCase())
  const overrides = new Map(
    elementsNamed(tree, 'Override').map(({ attributes }) => [
      (attributes.PartName ?? '').replace(/^\//, ''),
      attributes.ContentType ?? '',
    ]),
  )
  const named = elementsNamed(tree, 'Override').map(({ attributes }) => attributes.PartName ?? '')
  const main = overrides.get(MAIN_PART)
  return [
    ...repeated(defaults).map((each) => find('default-twice', `The type of “.${each}” is given twice.`)),
    ...repeated(named).map((each) => find('override-twice', `The type of ${each} is given twice.`)),
    ...[...overrides.keys()]
      .filter((path) => !word.parts.has(path))
      .map((path) => find('override-without-part', `A type is given for ${path}, which is not there.`)),
    ...[...word.parts.keys()]
      .filter((path) => path !== TYPES && !overrides.has(path))
      .filter((path) => !defaults.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase()))
      .map((path) => find('untyped-part', `${path} has no content type.`)),
    ...(main !== undefined && MAIN_TYPES.includes(main)
      ? []
      : [find('wrong-main-type', `The main part is not typed as a Word document but as “${main ?? 'nothing'}”.`)]),
  ]
}
