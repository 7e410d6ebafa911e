import { MAIN_PART } from '../package/open-package.ts'
import { elementsNamed } from '../package/xml.ts'
import { type LintFinding, type LintRule, repeated } from './finding.ts'

/** Every footnote and endnote is referred to exactly where it exists, and each has its own id. */
export const notes: LintRule = (word) => {
  const document = word.trees.get(MAIN_PART)
  return (['footnote', 'endnote'] as const).flatMap((kind): readonly LintFinding[] => {
    const part = `word/${kind}s.xml`
    const written = elementsNamed(word.trees.get(part), `w:${kind}`)
    const ids = written.map(({ attributes }) => attributes['w:id'] ?? '')
    const ordinary = written.filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    const used = elementsNamed(document, `w:${kind}Reference`).map(({ attributes }) => attributes['w:id'] ?? '')
    const idSet = new Set(ids)
    const usedSet = new Set(used)
    return [
      ...repeated(ids).map((id) => ({ rule: `${kind}-twice`, part, sentence: `The ${kind} ${id} is there twice.` })),
      ...used
        .filter((id) => !idSet.has(id))
        .map((id) => ({
          rule: `missing-${kind}`,
          part: MAIN_PART,
          sentence: `The text refers to ${kind} ${id}, which is not there.`,
        })),
      ...ordinary
        .map(({ attributes }) => attributes['w:id'] ?? '')
        .filter((id) => !usedSet.has(id))
        .map((id) => ({ rule: `unused-${kind}`, part, sentence: `Nothing refers to ${kind} ${id}.` })),
    ]
  })
}
