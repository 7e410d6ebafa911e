import { MAIN_PART, relationshipsPath, type WordPackage } from '../package/open-package.ts'
import { everyElement } from '../package/xml.ts'
import { type LintFinding, type LintRule, repeated } from './finding.ts'

const OFFICE_DOCUMENT =
  /\/officeDocument\/2006\/relationships\/officeDocument$|\/officeDocument\/relationships\/officeDocument$/
const CORE_PROPERTIES = /\/core-properties$/

/** Relationships have unique ids, lead to parts that are there, and every reference in a part is one of them. */
export const relationships: LintRule = (word) => {
  const findings: LintFinding[] = []
  const root = word.relationshipsOf('')
  if (!root.some(({ type, target }) => OFFICE_DOCUMENT.test(type) && target === MAIN_PART)) {
    findings.push({
      rule: 'no-main-part',
      part: '_rels/.rels',
      sentence: 'The package does not lead to its main part.',
    })
  }
  if (root.filter(({ type }) => CORE_PROPERTIES.test(type)).length > 1) {
    findings.push({ rule: 'core-properties-twice', part: '_rels/.rels', sentence: 'There are two sets of properties.' })
  }
  for (const part of ['', ...word.parts.keys()]) findings.push(...ofPart(word, part))
  return findings
}

function ofPart(word: WordPackage, part: string): readonly LintFinding[] {
  const listed = word.relationshipsOf(part)
  const at = relationshipsPath(part)
  const ids = new Set(listed.map(({ id }) => id))
  const used = part === '' ? [] : referencesIn(word, part)
  return [
    ...repeated(listed.map(({ id }) => id)).map((id) => ({
      rule: 'relationship-twice',
      part: at,
      sentence: `The relationship ${id} is listed twice.`,
    })),
    ...listed
      .filter(({ isExternal, target }) => !isExternal && !target.startsWith('#') && !word.parts.has(target))
      .map(({ id, target }) => ({
        rule: 'dangling-relationship',
        part: at,
        sentence: `The relationship ${id} leads to ${target}, which is not there.`,
      })),
    ...[...new Set(used)]
      .filter((id) => !ids.has(id))
      .map((id) => ({
        rule: 'unknown-relationship',
        part,
        sentence: `The relationship ${id} is referred to but not listed.`,
      })),
  ]
}

function referencesIn(word: WordPackage, part: string): readonly string[] {
  const tree = word.trees.get(part)
  if (tree === undefined || part.endsWith('.rels')) return []
  return [...everyElement(tree)].flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) =>
      /^r:(id|embed|link|pict|href)$/.test(name) && value !== '' ? [value] : [],
    ),
  )
}
