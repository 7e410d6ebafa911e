import type { Input } from '../../shared/contract/contract.ts'
import { attempt } from '../api/acts.ts'
import { deliver } from '../api/deliver.ts'
import { call } from '../api.ts'
import { place } from '../workspace/place.ts'
import { viewLanguage } from './view-language.ts'

/** Writes views over the open dossier as a file and hands it out. */
export async function saveOverview(wanted: Omit<Input<'overview.write'>, 'dossierId'>): Promise<void> {
  const { dossierId } = place.get()
  if (dossierId === undefined) return
  const done = await attempt(call('overview.write', { dossierId, language: viewLanguage(), ...wanted }))
  if (done !== undefined) await deliver(done.exported, done.messages)
}
