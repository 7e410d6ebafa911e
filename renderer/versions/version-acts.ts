import type { Input } from '../../shared/contract/contract.ts'
import type { DossierId, SourceId, VersionId } from '../../shared/id.ts'
import { attempt, undoAction } from '../api/acts.ts'
import { call, connectedBridge, useAnswer } from '../api.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'

const say = words.versions

export const useQueue = (sourceId: SourceId) => useAnswer('version.queue', { sourceId }).data?.passages

export const useComparison = (beforeId: VersionId | undefined, afterId: VersionId | undefined) =>
  useAnswer('version.compare', beforeId && afterId && beforeId !== afterId ? { beforeId, afterId } : undefined).data
    ?.changes

export const useTouched = (dossierId: DossierId) => useAnswer('version.touched', { dossierId }).data?.sentences

/** Lets the user choose the file of the next version, and says what became of the excerpts. */
export async function addVersion(sourceId: SourceId): Promise<void> {
  const [chosen] = await connectedBridge().chooseFiles()
  if (chosen === undefined) return
  if (!chosen.reply.ok) return showToast(chosen.reply.error.sentence, { look: 'problem' })
  const from = { kind: 'file' as const, grantId: chosen.reply.value.id }
  const added = await attempt(call('source.addVersion', { sourceId, from }))
  if (added === undefined) return
  const waiting = added.excerpts.filter(({ decision }) => decision === 'pending').length
  showToast(say.added(added.version.number, added.excerpts.length - waiting, waiting), { action: undoAction })
}

export async function decide(given: Input<'version.decide'>): Promise<void> {
  if ((await attempt(call('version.decide', given))) !== undefined) showToast(say.decided, { action: undoAction })
}
