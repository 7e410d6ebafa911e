import type { Excerpt } from '../../../../shared/excerpt/excerpt.ts'
import type { HandoverPage, PageText } from '../../../../shared/handover/page.ts'
import { renamedComments } from '../../../../shared/note/comment-marks.ts'
import type { LongWork } from '../../capabilities.ts'
import type { NewText } from '../../database/canonical-text.ts'
import { listWaivers } from '../../database/finding-waiver.ts'
import { listComments } from '../../database/note-comment.ts'
import { findSnapshot, listSnapshots } from '../../database/note-snapshot.ts'
import type { ItemStates } from '../../database/received.ts'
import { HANDOVER_FORMAT, HANDOVER_VERSION, type HandoverContent, type Manifest } from '../../handover/handover-file.ts'
import { type Context, found } from '../context.ts'
import { writerOf } from '../writer.ts'
import { gatherRecords, historyOf, pairsOf, templatesOf } from './gather-records.ts'
import { type FileToHand, passagesOfSource, wholeSource } from './gather-texts.ts'
import { type KnownStates, knownStates, statesOf } from './known-states.ts'
import type { HandoverOrder, SelectedNote, Selection } from './select.ts'

/** All that goes into the archive. */
export interface Gathered {
  readonly manifest: Manifest
  readonly content: HandoverContent
  readonly texts: readonly Pick<NewText, 'id' | 'blocks'>[]
  readonly files: readonly FileToHand[]
  readonly page: HandoverPage
  /** What each item says, to be remembered: the next hand-over tells by it who changed what. */
  readonly states: ItemStates
}

/** Reads everything that was selected out of the library. */
export async function gather(
  context: Context,
  selection: Selection,
  { ceiling, withFiles }: Pick<HandoverOrder, 'ceiling'> & { readonly withFiles: boolean },
  { signal, onProgress }: LongWork,
): Promise<Gathered> {
  const { dossier, kind, notes, leftOut, markings } = selection
  const known = knownStates(context, dossier.id)
  const isAll = kind === 'whole' && ceiling === undefined
  const texts = new Map<string, Pick<NewText, 'id' | 'blocks'>>()
  const files = new Map<string, FileToHand>()
  const sources: HandoverContent['sources'] = []
  const excerpts: HandoverContent['excerpts'] = []
  const page: PageText[] = []
  const missing: string[] = []
  const bySource = Map.groupBy(selection.excerpts, ({ sourceId }) => sourceId)
  for (const [at, source] of selection.sources.entries()) {
    const own = bySource.get(source.id) ?? []
    const read = kind === 'whole' ? wholeSource : passagesOfSource
    const gathered = await read(context, source, own, signal)
    for (const text of gathered.texts) texts.set(text.id, text)
    for (const file of gathered.originals) files.set(file.path, file)
    page.push(...gathered.page)
    missing.push(...gathered.missing)
    const { dossierId: _, currentVersionId: __, versions: ___, ...said } = source
    sources.push({ ...said, versions: [...gathered.versions], known: [...known(source.id)] })
    for (const excerpt of gathered.excerpts) {
      const whole = kind === 'whole' ? undefined : own.find(({ id }) => id === excerpt.id)
      excerpts.push({ excerpt, ...(whole && { whole: placeAlone(whole) }), known: [...known(excerpt.id)] })
    }
    onProgress((0.3 * (at + 1)) / selection.sources.length, 'Gathering the sources')
  }
  const records = isAll ? await gatherRecords(context, selection, withFiles) : { exports: [], reviews: [], files: [] }
  for (const file of records.files) files.set(file.path, file)
  const codebook = context.codebook()
  const used = new Set(excerpts.map(({ excerpt }) => excerpt.code))
  const content: HandoverContent = {
    sources,
    excerpts,
    notes: notes.map((each) => handedNote(context, each, isAll, known)),
    pairs: isAll ? pairsOf(context, selection) : [],
    codes: codebook.codes
      .filter(({ id }) => used.has(id))
      .map((code) => ({ ...code, attributes: [...code.attributes] })),
    templates: templatesOf(context, selection),
    exports: records.exports,
    reviews: records.reviews,
    history: isAll ? historyOf(context, selection) : [],
  }
  const allLeftOut = [
    ...leftOut,
    ...missing.map((name) => ({ name, why: 'Its original file is no longer in the library; its text is here.' })),
  ]
  const shown = content.excerpts.map(({ excerpt }) => excerpt)
  return {
    manifest: {
      format: HANDOVER_FORMAT,
      version: HANDOVER_VERSION,
      app: context.appVersion,
      kind,
      dossier: { id: dossier.id, title: dossier.title, isSample: dossier.isSample, createdAt: dossier.createdAt },
      handedBy: writerOf(context),
      markings: [...markings],
      ...(ceiling !== undefined && { ceiling }),
      leftOut: allLeftOut,
      files: [...files.values()].map(({ path, sha256, size }) => ({ path, sha256, size })),
    },
    content,
    texts: [...texts.values()],
    files: [...files.values()],
    page: {
      title: dossier.title,
      handedBy: writerOf(context),
      kind,
      markings,
      ceiling,
      leftOut: allLeftOut,
      texts: page,
      excerpts: shown,
      codebook,
      notes: notes.map((each, at) => ({
        input: { note: each.note, template: each.template, excerpts: shown, sources: selection.sources, codebook },
        isCut: each.isCut,
        comments: content.notes[at]?.comments ?? [],
      })),
      exports: records.exports
        .map(({ exported }) => {
          const path = `exports/${exported.sha256}.${exported.format}`
          return { ...exported, path: files.has(path) ? path : undefined }
        })
        .reverse(),
      history: content.history,
    },
    states: statesOf(content),
  }
}

/** Where a passage stands in its whole text, without the words around it: those stay behind. */
function placeAlone(excerpt: Excerpt): Excerpt {
  const selector = { ...excerpt.selector, prefix: '', suffix: '' }
  const { versionId } = excerpt
  return { ...excerpt, selector, anchors: [{ versionId, outcome: 'made', decision: 'confirmed', selector }] }
}

function handedNote(context: Context, { note, isCut }: SelectedNote, isAll: boolean, known: KnownStates) {
  const own = isAll
    ? {
        comments: listComments(context.db, note.id).map((comment) => ({
          ...comment,
          isPlaced: true,
          replies: [...comment.replies],
        })),
        snapshots: listSnapshots(context.db, note.id).map(({ id }) => found(findSnapshot(context.db, id))),
        waivers: [...listWaivers(context.db, note.id)],
      }
    : { comments: [], snapshots: [], waivers: [] }
  // Marks of comments that stay behind would point at nothing.
  const said = isAll ? note : { ...note, body: renamedComments(note.body, new Map()) }
  return { note: said, isCut, ...own, known: [...known(note.id)] }
}
