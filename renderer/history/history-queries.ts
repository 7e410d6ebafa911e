import type { Output } from '../../shared/contract/contract.ts'
import { attempt } from '../api/acts.ts'
import { call, useAnswer } from '../api.ts'
import { saveAllNotes } from '../note/session/open-sessions.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'

export type Change = Output<'library.history'>['changes'][number]

/** Changes asked for at once. */
export const PAGE = 100

export const useChanges = (before: number | undefined) =>
  useAnswer('library.history', { limit: PAGE, ...(before !== undefined && { before }) }).data?.changes

/** Takes back a change and all after it. What is being typed is saved first, as a change of its own. */
export async function undoDownTo(change: Change): Promise<void> {
  await saveAllNotes()
  const done = await attempt(call('library.undo-to', { changeId: change.id }))
  if (done !== undefined) showToast(words.history.undone(done.undone), { about: 'undo' })
}
