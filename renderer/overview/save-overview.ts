import type { Input } from '../../shared/contract/contract.ts'
import type { Exported } from '../../shared/contract/notes.ts'
import { attempt, showProblem } from '../api/acts.ts'
import { call, connectedBridge } from '../api.ts'
import { showToast } from '../ui/toast.tsx'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'
import { place } from '../workspace/place.ts'
import { viewLanguage } from './view-language.ts'

/** Hands a kept file over where the user wants it, and says what of it did not fit. */
export async function handOver(exported: Exported, messages: readonly string[]): Promise<void> {
  const reply = await connectedBridge().deliver(exported.id)
  if (!reply.ok) {
    if (reply.error.code !== 'cancelled') showProblem(coreSentence(reply.error.sentence))
    return
  }
  showToast([words.overview.saved(exported.fileName), ...messages].join(' '))
}

/** Writes views over the open dossier as a file and hands it over. */
export async function saveOverview(wanted: Omit<Input<'overview.write'>, 'dossierId'>): Promise<void> {
  const { dossierId } = place.get()
  if (dossierId === undefined) return
  const done = await attempt(call('overview.write', { dossierId, language: viewLanguage(), ...wanted }))
  if (done !== undefined) await handOver(done.exported, done.messages)
}
