import { elementsNamed } from '../package/xml.ts'
import type { LintRule } from './finding.ts'
import { stories } from './stories.ts'

/** Links and references inside the document lead to bookmarks that are there. */
export const links: LintRule = (word) => {
  const all = stories(word)
  const names = new Set(
    all.flatMap(({ tree }) => elementsNamed(tree, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])),
  )
  return all.flatMap(({ part, tree }) => {
    const anchors = elementsNamed(tree, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
    const fields = elementsNamed(tree, 'w:instrText').flatMap(({ children }) => {
      const target = /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/.exec(children.join(''))?.[1]
      return target ?? []
    })
    return [...anchors, ...fields]
      .filter((name) => name !== '_top' && !names.has(name))
      .map((name) => ({
        rule: 'dead-anchor',
        part,
        sentence: `A link leads to the bookmark ${name}, which is not there.`,
      }))
  })
}
