import type { Input } from '../../shared/contract/contract.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { call, useAnswer } from '../api.ts'
import { words } from '../words/words.ts'

/** The codebook with the ids of the library's own codes. */
export const useCodebookWithOwn = () => useAnswer('codebook.open', {}).data

/** @returns whether it was done; where not, why was said */
export const saveCode = async (given: Input<'code.save'>): Promise<boolean> =>
  (await attempt(call('code.save', given))) !== undefined

export const retireCode = async (codeId: string, isRetired: boolean): Promise<boolean> =>
  (await attempt(call('code.retire', { codeId, isRetired }))) !== undefined

export const removeCode = async (codeId: string): Promise<boolean> =>
  (await attempt(call('code.remove', { codeId }))) !== undefined

export async function mergeCode(codeId: string, into: string): Promise<boolean> {
  const done = await attempt(call('code.merge', { codeId, into }))
  if (done === undefined) return false
  void showUndoable(words.codebook.editor.merged(done.excerpts))
  return true
}
