import type { FileGrant } from '../../shared/contract/bridge.ts'
import type { Input, Output } from '../../shared/contract/contract.ts'
import type { Exported } from '../../shared/contract/notes.ts'
import type { WorkId } from '../../shared/id.ts'
import { call, connectedBridge, useAnswer } from '../api.ts'
import { saveAllNotes } from '../note/session/open-sessions.ts'
import { coreSentence } from '../words/core-sentences.ts'

export type HandoverOrder = Input<'handover.describe'>
export type ReceivedReport = Output<'handover.receive'>

/** What a hand-over would hold. */
export const useDescribed = (order: HandoverOrder) => useAnswer('handover.describe', order)

/** Writes the file, with what is still being typed. */
export async function writeHandover(order: Input<'handover.write'>): Promise<Output<'handover.write'>> {
  await saveAllNotes()
  return call('handover.write', order)
}

/** Saves the file where the user wants it. @returns what to say where that was not done */
export async function deliverHandover(exported: Exported): Promise<string | undefined> {
  const reply = await connectedBridge().deliver(exported.id)
  return reply.ok || reply.error.code === 'cancelled' ? undefined : coreSentence(reply.error.sentence)
}

/** Lets the user choose a file; nothing where the dialog was closed. @throws what the shell refused */
export async function chooseHandover(): Promise<FileGrant | undefined> {
  const [chosen] = await connectedBridge().chooseFiles(['zip', 'sealed'])
  if (chosen === undefined) return undefined
  if (!chosen.reply.ok) throw new Error(coreSentence(chosen.reply.error.sentence))
  return chosen.reply.value
}

export const readHandover = (grant: FileGrant, workId: WorkId): Promise<Output<'handover.read'>> =>
  call('handover.read', { grantId: grant.id, workId })

export const unsealHandover = async (heldId: string, passphrase: string, workId: WorkId) =>
  (await call('handover.unseal', { heldId, passphrase, workId })).plan

export async function receiveHandover(
  planId: string,
  codes: Readonly<Record<string, string>>,
  workId: WorkId,
): Promise<ReceivedReport> {
  await saveAllNotes()
  return call('handover.receive', { planId, codes, workId })
}

/** Whether a file is one that was handed over, by its name: such a file is received, not read as a source. */
export const isHandover = (name: string): boolean => /\.dossier(\s*\(\d+\))?\.(zip|sealed)$/i.test(name)
