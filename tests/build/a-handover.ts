import type { Input } from '../../shared/contract/contract.ts'
import type { DossierId } from '../../shared/id.ts'
import { aDossier } from './a-dossier.ts'
import type { TestLibrary } from './a-library.ts'

/** Hands a dossier over and gives the bytes of the file. */
export async function handed(
  library: TestLibrary,
  order: Partial<Input<'handover.write'>> & { readonly dossierId: DossierId },
): Promise<Uint8Array> {
  const { exported } = await library.ask('handover.write', { withFiles: false, ...order })
  return (await library.exported(exported.id))?.bytes ?? new Uint8Array()
}

export const grantFor = (library: TestLibrary, bytes: Uint8Array, name = 'a.dossier.zip') =>
  library.grants.add({ name, bytes }).id

export async function planned(library: TestLibrary, bytes: Uint8Array) {
  const read = await library.ask('handover.read', { grantId: grantFor(library, bytes) })
  if (read.state !== 'read') throw new Error('it is sealed')
  return read.plan
}

export const received = async (library: TestLibrary, bytes: Uint8Array) =>
  library.ask('handover.receive', { planId: (await planned(library, bytes)).planId })

/** Everything of a dossier that somebody wrote, as the library answers. */
export async function seen(library: TestLibrary, dossierId: DossierId) {
  const { dossiers } = await library.ask('dossier.list', {})
  const { sources } = await library.ask('source.list', { dossierId })
  const texts = []
  for (const { id } of sources.flatMap(({ versions }) => versions)) {
    texts.push(await library.ask('source.open', { versionId: id }))
  }
  const { excerpts } = await library.ask('excerpt.list', { dossierId })
  const { notes } = await library.ask('note.list', { dossierId })
  const whole = []
  for (const { id } of notes) {
    const { note } = await library.ask('note.open', { noteId: id })
    const { comments } = await library.ask('comment.list', { noteId: id })
    const { snapshots } = await library.ask('snapshot.list', { noteId: id })
    whole.push({ note, comments, snapshots })
  }
  return { dossier: dossiers.find(({ id }) => id === dossierId), sources, texts, excerpts, whole }
}

/** `note: same` and so on, in the order of the plan. */
export const states = (items: readonly { kind: string; standing: string }[]) =>
  items.map(({ kind, standing }) => `${kind}: ${standing}`)

/** A dossier with two versions of its source, a code of its own, attributes, and a kept draft. */
export async function aRichDossier(library: TestLibrary) {
  const made = await aDossier(library)
  const { dossier, source, note, excerpt } = made
  const { codeId } = await library.ask('code.save', {
    code: { label: { en: 'Trust' }, family: 'quality', definition: 'Good faith.' },
  })
  await library.ask('excerpt.create', { versionId: source.currentVersionId, start: 0, end: 8, code: codeId })
  await library.ask('source.addVersion', {
    sourceId: source.id,
    from: { kind: 'paste', text: 'It all began.\n\nThe parties shall meet in 2027.\n\nNothing else is agreed.' },
  })
  await library.ask('excerpt.edit', { excerptId: excerpt.id, attributes: { actor: 'both sides' } })
  await library.ask('snapshot.make', { noteId: note.id, label: 'First draft' })
  const block = JSON.stringify(note.body).match(/"id":"([0-9a-f-]{36})"/)?.[1] ?? ''
  return { ...made, dossierId: dossier.id, block }
}
