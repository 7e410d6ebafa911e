import { MAIN_PART } from '../package/open-package.ts'
import { childElements, elementsNamed } from '../package/xml.ts'
import { type LintFinding, type LintRule, repeated } from './finding.ts'

const PART = 'word/comments.xml'
const EXTENDED = 'word/commentsExtended.xml'

/** Every comment the text refers to exists, and threads hang on paragraphs that do. */
export const comments: LintRule = (word) => {
  const written = elementsNamed(word.trees.get(PART), 'w:comment')
  const ids = new Set(written.map(({ attributes }) => attributes['w:id'] ?? ''))
  const document = word.trees.get(MAIN_PART)
  const used = elementsNamed(document, 'w:commentReference').map(({ attributes }) => attributes['w:id'] ?? '')
  const marked = elementsNamed(document, 'w:commentRangeStart').map(({ attributes }) => attributes['w:id'] ?? '')
  const paragraphs = new Set(
    written.flatMap((comment) => childElements(comment).map(({ attributes }) => attributes['w14:paraId'] ?? '')),
  )
  const threads = elementsNamed(word.trees.get(EXTENDED), 'w15:commentEx').flatMap(({ attributes }) =>
    [attributes['w15:paraId'], attributes['w15:paraIdParent']].filter((id) => id !== undefined),
  )
  return [
    ...repeated(written.map(({ attributes }) => attributes['w:id'] ?? '')).map(
      (id): LintFinding => ({
        rule: 'comment-twice',
        part: PART,
        sentence: `The comment ${id} is there twice.`,
      }),
    ),
    ...[...new Set([...used, ...marked])]
      .filter((id) => !ids.has(id))
      .map((id) => ({
        rule: 'missing-comment',
        part: MAIN_PART,
        sentence: `The text refers to comment ${id}, which is not there.`,
      })),
    ...[...ids]
      .filter((id) => !used.includes(id))
      .map((id) => ({ rule: 'unused-comment', part: PART, sentence: `Nothing refers to comment ${id}.` })),
    ...threads
      .filter((id) => !paragraphs.has(id))
      .map((id) => ({
        rule: 'thread-without-comment',
        part: EXTENDED,
        sentence: `A thread hangs on the paragraph ${id}, which no comment has.`,
      })),
  ]
}
