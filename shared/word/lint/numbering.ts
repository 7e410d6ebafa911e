import { elementsNamed, valOf } from '../package/xml.ts'
import { type LintFinding, type LintRule, repeated } from './finding.ts'
import { stories } from './stories.ts'

const PART = 'word/numbering.xml'

/** Every list a paragraph or a style names exists and has a definition (ECMA-376 §17.9). */
export const numbering: LintRule = (word) => {
  const tree = word.trees.get(PART)
  const lists = elementsNamed(tree, 'w:num')
  const definitions = elementsNamed(tree, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId'] ?? '')
  const ids = lists.map(({ attributes }) => attributes['w:numId'] ?? '')
  const find = (rule: string, sentence: string): LintFinding => ({ rule, part: PART, sentence })
  const styles = word.trees.get('word/styles.xml')
  const users = [...stories(word), ...(styles ? [{ part: 'word/styles.xml', tree: styles }] : [])]
  return [
    ...repeated(ids).map((id) => find('list-twice', `The list ${id} is there twice.`)),
    ...repeated(definitions).map((id) => find('list-definition-twice', `The list definition ${id} is there twice.`)),
    ...lists
      .filter((list) => !definitions.includes(valOf(list, 'w:abstractNumId') ?? ''))
      .map(({ attributes }) => find('list-without-definition', `The list ${attributes['w:numId']} has no definition.`)),
    ...users.flatMap(({ part, tree: user }) =>
      elementsNamed(user, 'w:numId')
        .map(({ attributes }) => attributes['w:val'] ?? '')
        // 0 takes a paragraph out of the list of its style.
        .filter((id) => id !== '0' && !ids.includes(id))
        .map((id) => ({
          rule: 'undefined-list',
          part,
          sentence: `A paragraph is in the list ${id}, which is not there.`,
        })),
    ),
  ]
}
