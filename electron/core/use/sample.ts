import type { Handlers } from '../../../shared/contract/contract.ts'
import type { DossierId, ExcerptId, VersionId } from '../../../shared/id.ts'
import { ensureBlockIds } from '../../../shared/note/block-ids.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { listChangeSets } from '../database/change-set.ts'
import { addDossier, findDossier, listDossiers } from '../database/dossier.ts'
import { addReadSource, readSource } from './add-source.ts'
import { type Context, found } from './context.ts'
import { excerptHandlers } from './excerpts.ts'
import { noteHandlers } from './notes.ts'
import type { Sample, SampleExcerpt } from './sample-file.ts'

export function sampleHandlers(context: Context) {
  return {
    'dossier.sample': async () => ({ dossier: await makeSample(context, context.sample()) }),
  } satisfies Partial<Handlers>
}

/** Makes the sample where nobody has made anything yet, so that the first window is not an empty one. */
export async function makeSampleOnFirstStart(context: Context): Promise<void> {
  const isUntouched = listDossiers(context.db).length === 0 && listChangeSets(context.db, 1).length === 0
  if (isUntouched) await makeSample(context, context.sample())
}

/**
 * Makes the sample dossier through the ordinary use cases, as one change: sources, excerpts and a finished note.
 *
 * Files are read first, since that takes a process of its own; everything that is written is written at once.
 */
async function makeSample(context: Context, sample: Sample) {
  const work = { signal: new AbortController().signal, onProgress: () => undefined }
  const dossierId = context.newId() as DossierId
  const readings = await Promise.all(
    sample.sources.map(async ({ name, original, details }) => ({
      name,
      read: await readSource(context, { dossierId, original, details, fallbackTitle: name }, work),
    })),
  )
  // A hundred hints in a row would make every window ask a hundred times.
  const quiet: Context = { ...context, db: context.db, announce: () => undefined }
  const dossier = context.change('Make the sample dossier', () => {
    const createdAt = context.clock().toISOString()
    addDossier(context.db, { id: dossierId, title: sample.title, isSample: true, createdAt })
    const texts = new Map(
      readings.map(({ name, read }) => {
        const { currentVersionId } = addReadSource(quiet, read)
        return [name, { versionId: currentVersionId, text: canonicalText(read.text.blocks) }]
      }),
    )
    const excerptIds = new Map(
      sample.excerpts.map((each) => [each.name, mark(quiet, each, found(texts.get(each.source)))]),
    )
    addSampleNote(quiet, dossierId, sample, excerptIds)
    return found(findDossier(context.db, dossierId))
  })
  for (const what of ['dossiers', 'sources', 'excerpts', 'notes'] as const) {
    context.announce({ kind: 'changed', what, dossierId })
  }
  return dossier
}

function mark(
  context: Context,
  sample: SampleExcerpt,
  { versionId, text }: { readonly versionId: VersionId; readonly text: string },
): ExcerptId {
  const { start, end } = placeOf(sample, text)
  const { code, attributes, comment, epistemicStatus } = sample
  const given = { versionId, start, end, code, attributes, comment, epistemicStatus }
  return excerptHandlers(context)['excerpt.create'](given).excerpt.id
}

/**
 * Where the words of a sample excerpt stand.
 *
 * @throws when they are missing or stand there twice; a test reads every sample, so nobody but its author sees this
 */
export function placeOf({ name, exact, after = '' }: SampleExcerpt, text: string) {
  const at = text.indexOf(after + exact)
  if (at < 0) throw new Error(`The sample’s words of “${name}” are not in its source`)
  if (text.indexOf(after + exact, at + 1) >= 0)
    throw new Error(`The sample’s words of “${name}” stand twice in its source`)
  const start = at + after.length
  return { start, end: start + exact.length }
}

function addSampleNote(
  context: Context,
  dossierId: DossierId,
  { note }: Sample,
  excerptIds: ReadonlyMap<string, ExcerptId>,
): void {
  const { templateId, language, pageVariant, header } = note
  const notes = noteHandlers(context)
  const title = typeof header.title === 'string' ? header.title : ''
  const made = notes['note.create']({ dossierId, templateId, language, title }).note
  const body = ensureBlockIds(withIds(note.body, excerptIds), context.newId)
  notes['note.save']({
    noteId: made.id,
    baseRevision: made.revision,
    header: { ...made.header, ...header },
    body,
    pageVariant,
  })
}

/** The body with the names of excerpts replaced by their ids. */
function withIds(node: NoteNode, ids: ReadonlyMap<string, ExcerptId>): NoteNode {
  const idOf = (name: unknown): string => found(ids.get(String(name)))
  const swap = (attrs: NoteNode['attrs']): NoteNode['attrs'] => {
    if (typeof attrs?.excerptId === 'string') return { ...attrs, excerptId: idOf(attrs.excerptId) }
    return Array.isArray(attrs?.excerptIds) ? { ...attrs, excerptIds: attrs.excerptIds.map(idOf) } : attrs
  }
  const attrs = swap(node.attrs)
  const marks = node.marks?.map((each) => {
    const swapped = swap(each.attrs)
    return { type: each.type, ...(swapped ? { attrs: swapped } : {}) }
  })
  const content = node.content?.map((child) => withIds(child, ids))
  return { ...node, ...(attrs ? { attrs } : {}), ...(marks ? { marks } : {}), ...(content ? { content } : {}) }
}
