import type { NoteId } from '../../shared/id.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { call, useAnswer } from '../api.ts'
import { words } from '../words/words.ts'

export const usePair = (noteId: NoteId | undefined) => useAnswer('pair.open', noteId && { noteId }).data

export const makeOtherLanguage = async (noteId: NoteId) => (await attempt(call('pair.make', { noteId })))?.note

export const confirmPairs = (
  noteId: NoteId,
  pairs: { readonly firstBlockId: string; readonly secondBlockId: string }[],
) => attempt(call('pair.confirm', { noteId, pairs }))

export async function partPair(noteId: NoteId): Promise<void> {
  const done = await attempt(call('pair.part', { noteId }))
  if (done !== undefined) void showUndoable(words.languages.parted)
}
