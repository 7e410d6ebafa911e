import type { Output } from '../../../../shared/contract/contract.ts'
import { isNews } from '../../../../shared/handover/is-news.ts'
import type { LongWork } from '../../capabilities.ts'
import { putCode } from '../../database/code.ts'
import { addDossier } from '../../database/dossier.ts'
import { addReceived } from '../../database/received.ts'
import { addSource, editSource } from '../../database/source.ts'
import { addVersion } from '../../database/source-version.ts'
import { addTemplate } from '../../database/template.ts'
import { exportPlace } from '../../exported-file.ts'
import { keepOriginal } from '../../files/originals.ts'
import { writeDurably } from '../../files/write-durably.ts'
import { keepLongText } from '../add-source.ts'
import { type Context, inQuotes } from '../context.ts'
import { stopIfCancelled } from '../work.ts'
import { addCarried, type CarriedAnchors, carryToNewest } from './carry.ts'
import { type ComparedHandover, compareHandover } from './compare.ts'
import { statesOf } from './known-states.ts'
import type { ReceivedFile } from './received-file.ts'
import { takeExcerpts } from './take-excerpts.ts'
import { takeNotes } from './take-notes.ts'
import { refusedBroken, takeRecords } from './take-records.ts'

/**
 * Takes a file in. Bytes and texts first, which nothing points to yet; then everything else as one undoable act, so that
 * a crash at any moment leaves the library as it was before or as it is after.
 */
export async function receiveHandover(
  context: Context,
  file: ReceivedFile,
  chosen: Readonly<Record<string, string>>,
  work: LongWork,
): Promise<Output<'handover.receive'>> {
  await keepFiles(context, file, work)
  for (const text of file.texts.values()) await keepLongText(context, text, work.signal)
  work.onProgress(0.7, 'Finding the excerpts in newer versions')
  const carried = await carryToNewest(context, file, compareHandover(context, file, chosen), work)
  stopIfCancelled(work.signal)
  work.onProgress(0.9, 'Merging')
  const { title } = file.manifest.dossier
  // Compared once more, since the library may have changed meanwhile: from here on nothing else runs.
  const compared = context.change(`Receive dossier ${inQuotes(title)}`, () => {
    const now = compareHandover(context, file, chosen)
    try {
      write(context, file, now, carried)
    } catch (error) {
      refusedBroken(error)
    }
    return now
  })
  const { dossierId, items, leftOut } = compared
  for (const what of ['dossiers', 'codes', 'templates'] as const) context.announce({ kind: 'changed', what })
  for (const what of ['sources', 'excerpts', 'notes', 'comments', 'reviews', 'exports'] as const) {
    context.announce({ kind: 'changed', what, dossierId })
  }
  return { dossierId, items: [...items], leftOut: [...leftOut] }
}

async function keepFiles(context: Context, { content, files }: ReceivedFile, work: LongWork): Promise<void> {
  const exported = new Map(content.exports.map((each) => [each.exported.sha256, each.exported.format]))
  const kept = new Set([
    ...content.sources.flatMap(({ versions }) => versions.map(({ version }) => version.sha256)),
    ...content.reviews.map(({ sha256 }) => sha256),
  ])
  let done = 0
  for (const [sha256, bytes] of files) {
    stopIfCancelled(work.signal)
    if (kept.has(sha256)) await keepOriginal(context.places.files, bytes)
    const format = exported.get(sha256)
    if (format !== undefined) await writeDurably(exportPlace(context.places, { sha256, format }), bytes)
    done += 1
    work.onProgress((0.6 * done) / files.size, 'Keeping the files')
  }
}

function write(context: Context, file: ReceivedFile, compared: ComparedHandover, carried: CarriedAnchors): void {
  const { dossierId, isHere, items, sources, codes, excerpts, templates, notes } = compared
  const { manifest, content } = file
  const at = context.clock().toISOString()
  if (!isHere) addDossier(context.db, { ...manifest.dossier, id: dossierId })
  for (const code of codes.added) putCode(context.db, code, at)
  for (const template of templates.added) addTemplate(context.db, template, at)
  for (const { id, handed, here, standing, versions } of sources.sources) {
    const { versions: _, known: __, ...said } = handed
    if (here === undefined) addSource(context.db, { ...said, id, dossierId })
    else if (standing === 'changed-there') editSource(context.db, id, said)
    for (const version of versions) {
      addVersion(context.db, {
        ...version.handed.version,
        id: version.id,
        sourceId: id,
        number: version.number,
        textId: version.handed.textId,
      })
    }
  }
  const copies = takeExcerpts(context, excerpts.excerpts)
  addCarried(context, carried, copies)
  takeNotes(context, file, notes, copies)
  takeRecords(context, file, compared)
  // A file that brings nothing is not remembered: receiving it twice is as receiving it once.
  if (!isHere || items.some(isNews)) {
    addReceived(context.db, {
      id: context.newId(),
      dossierId,
      handedBy: manifest.handedBy,
      receivedAt: at,
      states: statesOf(content),
      history: content.history,
    })
  }
}
