import type { FileGrant } from '../../shared/contract/bridge.ts'
import type { Reply } from '../../shared/contract/errors.ts'
import type { DossierId, WorkId } from '../../shared/id.ts'
import { showProblem } from '../api/acts.ts'
import { call, connectedBridge, sentenceOf } from '../api.ts'
import { isHandover } from '../handover/handover-queries.ts'
import { createStore, type Store } from '../ui/store.ts'
import { coreSentence } from '../words/core-sentences.ts'
import { goToPassage, openDialog } from '../workspace/moves.ts'
import { place } from '../workspace/place.ts'

/** One file on its way in, or one that was refused. It stays in sight until it is in or dismissed. */
export interface Import {
  readonly workId: WorkId
  readonly name: string
  /** From 0 to 1. */
  readonly share: number
  readonly doing: string
  readonly failed?: string | undefined
}

export const imports: Store<readonly Import[]> = createStore<readonly Import[]>([])

const change = (workId: WorkId, to: Partial<Import>) =>
  imports.set((all) => all.map((one) => (one.workId === workId ? { ...one, ...to } : one)))

export const dismiss = (workId: WorkId): void => imports.set((all) => all.filter((one) => one.workId !== workId))

/** Notes how far a piece of work has come, where it is one of these. */
export function hearProgress(workId: WorkId, share: number, doing: string): void {
  if (imports.get().some((one) => one.workId === workId)) change(workId, { share, doing })
}

export function cancelImport(workId: WorkId): void {
  call('work.cancel', { workId }).catch(() => undefined)
}

/** Reads one granted file into a dossier and opens it. */
async function importGrant(grant: FileGrant, dossierId: DossierId): Promise<void> {
  const workId = crypto.randomUUID() as WorkId
  imports.set((all) => [...all, { workId, name: grant.name, share: 0, doing: '' }])
  try {
    const { source } = await call('source.import', { dossierId, grantId: grant.id, workId, details: {} })
    dismiss(workId)
    if (place.get().dossierId === dossierId) goToPassage(source.id, {}, false)
  } catch (error) {
    change(workId, { failed: sentenceOf(error) })
  }
}

/** Takes what the shell said about each file: reads the granted ones, shows why not of the others. */
async function importGranted(name: string, reply: Reply<FileGrant>, dossierId: DossierId): Promise<void> {
  if (reply.ok) return importGrant(reply.value, dossierId)
  const workId = crypto.randomUUID() as WorkId
  imports.set((all) => [...all, { workId, name, share: 0, doing: '', failed: coreSentence(reply.error.sentence) }])
}

/** Lets the user choose files and reads them one after the other. */
export async function chooseFiles(): Promise<void> {
  const { dossierId } = place.get()
  if (dossierId === undefined) return
  for (const { name, reply } of await connectedBridge().chooseFiles()) await importGranted(name, reply, dossierId)
}

/** A dossier that was handed over is looked at before anything of it is taken in. */
async function receiveDropped(file: File): Promise<void> {
  const reply = await connectedBridge().offerFile(file.name, new Uint8Array(await file.arrayBuffer()))
  if (reply.ok) openDialog({ kind: 'receive', grant: reply.value })
  else showProblem(coreSentence(reply.error.sentence))
}

/** Reads files that were dropped on the window. */
export async function importFiles(files: readonly File[]): Promise<void> {
  const { dossierId } = place.get()
  for (const file of files) {
    if (isHandover(file.name)) {
      await receiveDropped(file)
      continue
    }
    if (dossierId === undefined) continue
    const bytes = new Uint8Array(await file.arrayBuffer())
    await importGranted(file.name, await connectedBridge().offerFile(file.name, bytes), dossierId)
  }
}
