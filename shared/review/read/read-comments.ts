import { authorship } from '../../word/read/comments.ts'
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import type { ReturnedComment, ReturnedPlace } from './returned.ts'

/** Where comments begin and end, by comment id. */
export interface CommentPlaces {
  readonly starts: ReadonlyMap<string, ReturnedPlace>
  readonly ends: ReadonlyMap<string, ReturnedPlace>
  /** Where the sign of a comment stands: its place when the file marks no range. */
  readonly signs: ReadonlyMap<string, ReturnedPlace>
  readonly signRevisions: ReadonlyMap<string, readonly number[]>
}

/**
 * Reads comments with author, date, thread and resolved state.
 *
 * Threads and states live in a part of their own, keyed by the id of a comment's last paragraph ([MS-DOCX] 2.5.2).
 * LibreOffice drops that part for some files: then every comment stands for itself.
 */
export function readComments(
  comments: XmlElement | undefined,
  extended: XmlElement | undefined,
  durable: XmlElement | undefined,
  places: CommentPlaces,
): readonly ReturnedComment[] {
  const states = new Map(
    childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      { parent: attributes['w15:paraIdParent'], isDone: /^(?:1|true|on)$/i.test(attributes['w15:done'] ?? '') },
    ]),
  )
  const durableIds = new Map(
    childrenOf(durable, 'w16cid:commentId').map(({ attributes }) => [
      attributes['w16cid:paraId'] ?? '',
      attributes['w16cid:durableId'],
    ]),
  )
  const all = childrenOf(comments, 'w:comment')
  const paragraphIds = (comment: XmlElement): string[] =>
    descendantsOf(comment, 'w:p').flatMap(({ attributes }) => attributes['w14:paraId'] ?? [])
  const byParagraph = new Map(
    all.flatMap((comment) => paragraphIds(comment).map((id) => [id, comment.attributes['w:id'] ?? ''] as const)),
  )
  return all.map((comment) => {
    const id = comment.attributes['w:id'] ?? ''
    const state = paragraphIds(comment)
      .map((paragraph) => states.get(paragraph))
      .findLast((found) => found !== undefined)
    const answers = state?.parent === undefined ? undefined : byParagraph.get(state.parent)
    const from = places.starts.get(id) ?? places.signs.get(id) ?? places.ends.get(id)
    const to = places.ends.get(id) ?? places.signs.get(id) ?? from
    const durableId = paragraphIds(comment)
      .map((paragraph) => durableIds.get(paragraph))
      .findLast((found) => found !== undefined)
    const initials = comment.attributes['w:initials']
    return {
      id,
      ...authorship(comment),
      ...(initials ? { initials } : {}),
      text: wordsOf(comment),
      ...(answers !== undefined && answers !== id ? { answers } : {}),
      isResolved: state?.isDone ?? false,
      ...(durableId ? { durableId } : {}),
      revisions: places.signRevisions.get(id) ?? [],
      ...(from && to ? { from, to } : {}),
    }
  })
}

function wordsOf(comment: XmlElement): string {
  return descendantsOf(comment, 'w:p')
    .map((paragraph) => descendantsOf(paragraph, 'w:t').map(textOf).join(''))
    .join('\n')
    .trim()
}
