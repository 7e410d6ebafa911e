import type { Input } from '../../shared/contract/contract.ts'
import type { Source } from '../../shared/source/source.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { call } from '../api.ts'
import { words } from '../words/words.ts'

export const pasteSource = async (input: Input<'source.paste'>): Promise<Source> =>
  (await call('source.paste', input)).source

export const editSource = async (input: Input<'source.edit'>): Promise<Source> =>
  (await call('source.edit', input)).source

/** Removes a source with its excerpts; the toast holds the way back. */
export async function removeSource(source: Source): Promise<void> {
  if ((await attempt(call('source.remove', { sourceId: source.id }))) === undefined) return
  void showUndoable(words.collect.removed(source.title))
}
