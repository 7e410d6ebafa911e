import { createHash } from 'node:crypto'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'
import { renamedComments } from '../../../shared/note/comment-marks.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Provenance } from '../../../shared/source/source.ts'

/**
 * What an item says, as a hash: two that say the same have the same, whoever wrote them and when.
 *
 * Left out is what changes without anybody writing: revisions and dates, where a passage was found in another version,
 * the marks of comments, which come and go with those.
 */
const stateOf = (said: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(said)))
    .digest('hex')
    .slice(0, 32)

export const stateOfSource = (given: Provenance): string => {
  const { title, shortTitle, issuer, date, address, retrievedOn, language, marking, reliability, kind } = given
  return stateOf([title, shortTitle, issuer, date, address, retrievedOn, language, marking, reliability, kind])
}

export const stateOfExcerpt = ({ code, attributes, comment, epistemicStatus, isSuggested }: Excerpt): string =>
  stateOf([code, attributes, comment, epistemicStatus, isSuggested])

export const stateOfNote = ({ header, body, templateId, language, pageVariant }: Note): string =>
  stateOf([header, renamedComments(body, new Map()), templateId, language, pageVariant])

/** The same value with the keys of every object in order. Undefined is left out, as JSON leaves it out. */
export function sorted(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(sorted)
  if (typeof said !== 'object' || said === null) return said ?? null
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  )
}
