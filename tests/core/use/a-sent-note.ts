import type { NoteId, ReviewId } from '../../../shared/id.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'
import { aReviewer } from '../../build/a-reviewer.ts'
import { writesWord } from '../../build/writes-word.ts'

export const mel = { author: 'Mel Director' }
export const at = (offset: number) => ({ blockId: 'p1', offset })

/** A library with a note that says “They will meet.” and has a comment of ours on “They”, and its working copy. */
export async function sentOut() {
  const library = await aLibrary({ writeNote: writesWord })
  const { note } = await aDossier(library)
  const { comment } = await library.ask('comment.add', {
    noteId: note.id,
    from: at(0),
    to: at(4),
    text: 'Who is meant?',
  })
  return { library, noteId: note.id, comment, bytes: await working(library, note.id) }
}

export async function working(library: TestLibrary, noteId: NoteId): Promise<Uint8Array> {
  library.passTime(60_000)
  const { exported } = await library.ask('export.write', { noteId, variant: 'working' })
  const kept = await library.exported(exported.id)
  if (kept === undefined) throw new Error('no export')
  return kept.bytes
}

export type Reviewer = ReturnType<typeof aReviewer>

export async function takeBack(
  library: TestLibrary,
  noteId: NoteId,
  bytes: Uint8Array,
  edit: (reviewer: Reviewer, index: number, text: string) => void,
  name = 'note MD.docx',
) {
  const reviewer = aReviewer(bytes)
  const passage = reviewer.passages().find(({ text }) => text.startsWith('They '))
  if (passage === undefined) throw new Error('no passage')
  edit(reviewer, passage.index, passage.text)
  const grant = library.grants.add({ name, bytes: reviewer.bytes() })
  const { review } = await library.ask('review.open', { noteId, grantId: grant.id })
  return review
}

const numbers = async (library: TestLibrary, reviewId: ReviewId) =>
  (await library.ask('review.preview', { reviewId })).proposals.map(({ number }) => number)

export async function accept(library: TestLibrary, reviewId: ReviewId, which?: readonly number[], reply?: string) {
  const all = which ?? (await numbers(library, reviewId))
  await library.ask('review.decide', {
    reviewId,
    numbers: [...all],
    decision: 'accepted',
    ...(reply === undefined ? {} : { reply }),
  })
}

export const list = async (library: TestLibrary, noteId: NoteId) =>
  (await library.ask('comment.list', { noteId })).comments
