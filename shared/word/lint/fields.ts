import { everyElement } from '../package/xml.ts'
import type { LintFinding, LintRule } from './finding.ts'
import { stories } from './stories.ts'

/** Fields begin, separate and end in turn, and show a result before anything has updated them. */
export const fields: LintRule = (word) =>
  stories(word).flatMap(({ part, tree }) => {
    const findings: LintFinding[] = []
    const open: { hasResult: boolean; isSeparated: boolean; instruction: string }[] = []
    for (const element of everyElement(tree)) {
      const field = open.at(-1)
      const text = element.children.filter((child) => typeof child === 'string').join('')
      if (element.name === 'w:instrText' && field) field.instruction += text
      if (element.name === 'w:t' && text !== '') for (const each of open) if (each.isSeparated) each.hasResult = true
      if (element.name !== 'w:fldChar') continue
      const type = element.attributes['w:fldCharType']
      if (type === 'begin') open.push({ hasResult: false, isSeparated: false, instruction: '' })
      else if (field === undefined) {
        findings.push({ rule: 'field-not-begun', part, sentence: 'A field ends or separates without having begun.' })
      } else if (type === 'separate') field.isSeparated = true
      else {
        open.pop()
        if (!field.hasResult) {
          findings.push({
            rule: 'field-without-result',
            part,
            sentence: `The field “${field.instruction.trim()}” shows nothing until it is updated.`,
          })
        }
      }
    }
    for (const { instruction } of open) {
      findings.push({ rule: 'field-not-ended', part, sentence: `The field “${instruction.trim()}” never ends.` })
    }
    return findings
  })
