import { childElements, type XmlElement } from '../package/xml.ts'
import type { LintFinding, LintRule } from './finding.ts'
import { stories } from './stories.ts'

/** Deleted text is written as deleted text, and only there: Word shows the wrong one of the two otherwise. */
export const revisions: LintRule = (word) =>
  stories(word).flatMap(({ part, tree }) => {
    const findings: LintFinding[] = []
    const visit = (element: XmlElement, isDeleted: boolean): void => {
      if (element.name === 'w:t' && isDeleted) {
        findings.push({ rule: 'text-in-deletion', part, sentence: 'A tracked deletion holds ordinary text.' })
      }
      if (element.name === 'w:delText' && !isDeleted) {
        findings.push({
          rule: 'deleted-text-outside',
          part,
          sentence: 'Deleted text stands outside a tracked deletion.',
        })
      }
      const inside = isDeleted || element.name === 'w:del' || element.name === 'w:moveFrom'
      for (const child of childElements(element)) visit(child, inside)
    }
    visit(tree, false)
    return findings
  })
