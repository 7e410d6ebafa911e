import type { NoteComment } from '../word/paper/note-comment.ts'
import type { ReturnedComment } from './read/returned.ts'

/** A remark that went out with the copy. */
export interface SentRemark {
  /** As it stands in the exported copy. */
  readonly copy: ReturnedComment
  /** Id, in the app, of the thread that it begins or answers; absent where the app keeps none (evidence comments). */
  readonly thread?: string
  readonly isRoot: boolean
}

export interface KnownComments {
  /** By the id that the comment has in the returned file. */
  readonly known: ReadonlyMap<string, SentRemark>
  /** Remarks that went out and are not in the file any more. */
  readonly missing: readonly SentRemark[]
}

/**
 * Tells the comments that went out with a copy from those that a reviewer wrote.
 *
 * Word keeps the durable id; LibreOffice drops it, renumbers, and keeps author, date and text; others may change the
 * date. Each remark that was sent is found once, so a reviewer who writes the same words again is not taken for it.
 */
export function knownComments(
  returned: readonly ReturnedComment[],
  copy: readonly ReturnedComment[],
  sent: readonly NoteComment[] = [],
): KnownComments {
  const remarks = sentRemarks(copy, sent)
  const known = new Map<string, SentRemark>()
  const found = new Set<SentRemark>()
  for (const key of KEYS) {
    const waiting = Map.groupBy(
      remarks.filter((remark) => !found.has(remark) && key(remark.copy) !== undefined),
      (remark) => key(remark.copy),
    )
    for (const comment of returned) {
      if (known.has(comment.id)) continue
      const remark = waiting.get(key(comment))?.shift()
      if (remark === undefined) continue
      known.set(comment.id, remark)
      found.add(remark)
    }
  }
  return { known, missing: remarks.filter((remark) => !found.has(remark)) }
}

/** Letters of a remark that hardly anybody else would have written. */
const TELLING = 16

type Key = (comment: ReturnedComment) => string | undefined

/** The surest first. The last two find a remark that a reviewer rewrote. */
const KEYS: readonly Key[] = [
  ({ durableId, author, text }) => durableId && joined(durableId, author, squeezed(text)),
  ({ author, date, text }) => date && joined(author, date, squeezed(text)),
  ({ author, text }) => joined(author, squeezed(text)),
  // Whoever saves without personal details is called “Author”, and so is everybody else. Short words are said by many.
  ({ text }) => (squeezed(text).length >= TELLING ? squeezed(text) : undefined),
  ({ durableId, author }) => durableId && joined(durableId, author),
  ({ author, date }) => date && joined(author, date),
]

const joined = (...parts: readonly (string | undefined)[]): string => parts.join('\u0000')

export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The copy holds what was sent in the order in which it was sent, each comment followed by its replies. */
function sentRemarks(copy: readonly ReturnedComment[], sent: readonly NoteComment[]): readonly SentRemark[] {
  const threads = sent.flatMap(({ id, replies = [] }) => [
    { thread: id, isRoot: true },
    ...replies.map(() => ({ thread: id, isRoot: false })),
  ])
  const isWhole = threads.length === copy.length
  return copy.map((comment, n) => ({
    copy: comment,
    isRoot: comment.answers === undefined,
    ...(isWhole ? threads[n] : {}),
  }))
}
