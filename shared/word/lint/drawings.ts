import { elementsNamed } from '../package/xml.ts'
import { type LintRule, repeated } from './finding.ts'
import { stories } from './stories.ts'

/** Pictures have ids of their own and words for those who cannot see them. */
export const drawings: LintRule = (word) =>
  stories(word).flatMap(({ part, tree }) => {
    const all = elementsNamed(tree, 'wp:docPr')
    return [
      ...repeated(all.map(({ attributes }) => attributes.id ?? '')).map((id) => ({
        rule: 'drawing-id-twice',
        part,
        sentence: `Two drawings have the id ${id}.`,
      })),
      ...all
        .filter(({ attributes, children }) => !attributes.descr && !JSON.stringify(children).includes('decorative'))
        .map(({ attributes }) => ({
          rule: 'no-alt-text',
          part,
          sentence: `The drawing ${attributes.name || attributes.id} has no alternative text.`,
        })),
    ]
  })
