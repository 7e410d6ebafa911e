import type { Input, Output } from '../../shared/contract/contract.ts'
import type { DossierId, SourceId } from '../../shared/id.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { deliver } from '../api/deliver.ts'
import { call, connectedBridge } from '../api.ts'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'
import { place } from '../workspace/place.ts'

export type AnnotationPlan = Output<'annotation.read'>
export type ProjectPlan = Output<'project.read'>

/** Lets the user choose one file of some kind; nothing where the dialog was closed. @throws what the shell refused */
async function chosenGrant(endings: readonly string[]) {
  const [chosen] = await connectedBridge().chooseFiles(endings)
  if (chosen === undefined) return undefined
  if (!chosen.reply.ok) throw new Error(coreSentence(chosen.reply.error.sentence))
  return chosen.reply.value.id
}

export async function readAnnotationFile(sourceId: SourceId): Promise<AnnotationPlan | undefined> {
  const grantId = await chosenGrant(['json', 'jsonld'])
  return grantId && call('annotation.read', { sourceId, grantId })
}

export async function addAnnotations(given: Input<'annotation.add'>): Promise<boolean> {
  const done = await attempt(call('annotation.add', given))
  if (done === undefined) return false
  void showUndoable(words.exchange.annotations.added(done.added))
  return true
}

export async function readProjectFile(): Promise<ProjectPlan | undefined> {
  const grantId = await chosenGrant(['qdpx', 'qde'])
  return grantId && call('project.read', { grantId })
}

export async function addProject(given: Input<'project.add'>): Promise<DossierId | undefined> {
  const done = await attempt(call('project.add', given))
  if (done !== undefined) void showUndoable(words.exchange.project.added(done.sources, done.excerpts))
  return done?.dossierId
}

export async function readCodeFile(): Promise<Output<'codebook.read'> | undefined> {
  const grantId = await chosenGrant(['qdc', 'json', 'qdpx'])
  return grantId && call('codebook.read', { grantId })
}

export async function addCodes(given: Input<'codebook.add'>): Promise<boolean> {
  const done = await attempt(call('codebook.add', given))
  if (done === undefined) return false
  void showUndoable([words.codebook.importing.added(done.codes), ...done.messages].join(' '))
  return true
}

const inDossier = async (write: (dossierId: DossierId) => Promise<Output<'project.write'>>) => {
  const { dossierId } = place.get()
  const done = dossierId && (await attempt(write(dossierId)))
  if (done !== undefined) await deliver(done.exported)
}

export const saveAnnotations = () => inDossier((dossierId) => call('annotation.write', { dossierId }))
export const saveProject = () => inDossier((dossierId) => call('project.write', { dossierId }))
export const saveCodebook = (format: 'qdc' | 'json') =>
  inDossier((dossierId) => call('codebook.write', { dossierId, format }))
