import { everyElement, type XmlElement } from '../package/xml.ts'
import { type LintFinding, type LintRule, repeated } from './finding.ts'
import { stories } from './stories.ts'

/** Word's limit on the length of a bookmark's name. */
const LONGEST_NAME = 40

/** Bookmarks and comment ranges open before they close, once each, with ids and names of their own. */
export const ranges: LintRule = (word) =>
  stories(word).flatMap(({ part, tree }) => {
    const elements = [...everyElement(tree)]
    return [
      ...pairs(elements, part, 'bookmark', 'w:bookmarkStart', 'w:bookmarkEnd'),
      ...pairs(elements, part, 'comment range', 'w:commentRangeStart', 'w:commentRangeEnd'),
      ...names(elements, part),
    ]
  })

function pairs(
  elements: readonly XmlElement[],
  part: string,
  what: string,
  start: string,
  end: string,
): readonly LintFinding[] {
  const findings: LintFinding[] = []
  const open = new Set<string>()
  const starts: string[] = []
  const rule = what.replace(' ', '-')
  for (const { name, attributes } of elements) {
    const id = attributes['w:id'] ?? ''
    if (name === start) {
      open.add(id)
      starts.push(id)
    } else if (name === end && !open.delete(id)) {
      findings.push({ rule: `${rule}-not-opened`, part, sentence: `The ${what} ${id} ends without having begun.` })
    }
  }
  for (const id of open) findings.push({ rule: `${rule}-not-closed`, part, sentence: `The ${what} ${id} never ends.` })
  for (const id of repeated(starts)) {
    findings.push({ rule: `${rule}-twice`, part, sentence: `The ${what} ${id} begins twice.` })
  }
  return findings
}

function names(elements: readonly XmlElement[], part: string): readonly LintFinding[] {
  const all = elements
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map(({ attributes }) => attributes['w:name'] ?? '')
  return [
    ...repeated(all.map((name) => name.toLowerCase())).map((name) => ({
      rule: 'bookmark-name-twice',
      part,
      sentence: `Two bookmarks are named ${name}.`,
    })),
    ...all
      .filter((name) => name.length > LONGEST_NAME || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
      .map((name) => ({
        rule: 'bookmark-name',
        part,
        sentence: `Word takes no bookmark named “${name}”: at most 40 letters, digits and underscores.`,
      })),
  ]
}
