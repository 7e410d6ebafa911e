import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/contract.ts'
import type { Review } from '../../../shared/contract/reviews.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import { findNote } from '../database/note.ts'
import { addReview, findReview, removeReview } from '../database/review.ts'
import { importSource } from './add-source.ts'
import { type Context, found, inQuotes } from './context.ts'
import { mediaTypeOf } from './media-type.ts'
import { readReturned } from './open-review.ts'

/** What can be done with a returned file as a whole, a file that is no copy of the note above all. */
export function returnedFileHandlers(context: Context) {
  const announce = ({ noteId }: Review) => {
    const { dossierId } = found(findNote(context.db, noteId))
    context.announce({ kind: 'changed', what: 'reviews', dossierId, noteId })
  }
  return {
    'review.compare': ({ reviewId, workId }) =>
      context.works.run(workId, async (work) => {
        const review = found(findReview(context.db, reviewId))
        const note = found(findNote(context.db, review.noteId))
        const file = { name: review.fileName, bytes: await originalOf(context, review) }
        const made = await readReturned(context, note, file, { isForced: true }, work)
        context.change(`Compare ${inQuotes(review.fileName)} with ${inQuotes(noteTitle(note.header))}`, () => {
          removeReview(context.db, reviewId)
          addReview(context.db, { ...made, sha256: review.sha256 })
        })
        announce(review)
        return { review: found(findReview(context.db, made.id)) }
      }),

    'review.toSource': ({ reviewId, workId }) =>
      context.works.run(workId, async (work) => {
        const review = found(findReview(context.db, reviewId))
        const { dossierId } = found(findNote(context.db, review.noteId))
        const name = review.fileName
        const original = { name, bytes: await originalOf(context, review), mediaType: mediaTypeOf(name) }
        const fallbackTitle = name.replace(/\.[^.]+$/, '')
        return { source: await importSource(context, { dossierId, original, details: {}, fallbackTitle }, work) }
      }),

    'review.remove': ({ reviewId }) => {
      const review = found(findReview(context.db, reviewId))
      context.change(`Remove returned file ${inQuotes(review.fileName)}`, () => removeReview(context.db, reviewId))
      announce(review)
      return { done: true }
    },
  } satisfies Partial<Handlers>
}

/** The bytes that came back, kept under their hash when the file was opened. */
const originalOf = (context: Context, { sha256 }: Review) => readFile(join(context.places.files, sha256))
