import type { HandedItem } from '../../../../shared/contract/handover.ts'
import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import type { DossierId, ReviewId } from '../../../../shared/id.ts'
import { noteTitle } from '../../../../shared/note/header.ts'
import { findDossier } from '../../database/dossier.ts'
import { findExport } from '../../database/export.ts'
import { listWaivers } from '../../database/finding-waiver.ts'
import { listComments } from '../../database/note-comment.ts'
import { findSnapshot } from '../../database/note-snapshot.ts'
import { findReview } from '../../database/review.ts'
import type { Context } from '../context.ts'
import { type ComparedCodes, compareCodes } from './compare-codes.ts'
import { type ComparedExcerpt, type ComparedExcerpts, compareExcerpts } from './compare-excerpts.ts'
import { type ComparedNote, type ComparedNotes, compareNotes } from './compare-notes.ts'
import { type ComparedSources, compareSources } from './compare-sources.ts'
import { type ComparedTemplates, compareTemplates } from './compare-templates.ts'
import { knownStates } from './known-states.ts'
import type { ReceivedFile } from './received-file.ts'
import { keyOfReply } from './take-comments.ts'
import { keyOfWaiver } from './take-notes.ts'

/** What would come of a file, item by item. The same file and the same library give the same answer. */
export interface ComparedHandover {
  readonly dossierId: DossierId
  readonly isHere: boolean
  readonly sources: ComparedSources
  readonly codes: ComparedCodes
  readonly excerpts: ComparedExcerpts
  readonly templates: ComparedTemplates
  readonly notes: ComparedNotes
  readonly items: readonly HandedItem[]
  readonly leftOut: readonly LeftOut[]
}

/** Holds a file against the library. Nothing is written. @param chosen what codes become here */
export function compareHandover(
  context: Context,
  file: ReceivedFile,
  chosen: Readonly<Record<string, string>> = {},
): ComparedHandover {
  const dossierId = file.manifest.dossier.id
  const known = knownStates(context, dossierId)
  const sources = compareSources(context, file, dossierId, known)
  const codes = compareCodes(context, file, chosen)
  const excerpts = compareExcerpts(context, file, dossierId, sources, codes, known)
  const templates = compareTemplates(context, file)
  const itemIds = new Map([...sources.ids, ...excerpts.ids])
  const notes = compareNotes(context, file, dossierId, itemIds, templates, known)
  const compared = { dossierId, sources, codes, excerpts, templates, notes }
  return {
    ...compared,
    isHere: findDossier(context.db, dossierId) !== undefined,
    items: itemsOf(context, file, compared),
    leftOut: [...file.manifest.leftOut, ...sources.leftOut, ...excerpts.leftOut, ...templates.leftOut],
  }
}

function itemsOf(
  context: Context,
  { content, files }: ReceivedFile,
  {
    sources,
    codes,
    excerpts,
    templates,
    notes,
  }: Pick<ComparedHandover, 'sources' | 'codes' | 'excerpts' | 'templates' | 'notes'>,
): readonly HandedItem[] {
  const item = (kind: HandedItem['kind'], name: string, standing: HandedItem['standing']): HandedItem => ({
    kind,
    name: name === '' ? 'Untitled' : name.slice(0, 200).toWellFormed(),
    standing,
  })
  return [
    ...sources.sources.flatMap(({ handed, here, standing, versions }) => [
      item('source', handed.title, standing),
      ...(here === undefined
        ? []
        : versions.map(({ number }) => item('version', `${handed.title}, version ${number}`, 'new'))),
    ]),
    ...codes.added.map(({ label }) => item('code', label.en, 'new')),
    ...templates.added.map(({ name, version }) => item('template', `${name}, version ${version}`, 'new')),
    ...excerpts.excerpts.map((each) => item('excerpt', each.excerpt.selector.exact, standingOfExcerpt(each))),
    ...notes.notes.map(({ note, standing }) => item('note', noteTitle(note.header), standing)),
    ...notes.notes.flatMap((each) => newOfNote(context, each).map(([kind, name]) => item(kind, name, 'new'))),
    ...content.reviews
      .filter(({ id }) => findReview(context.db, id as ReviewId) === undefined)
      .map(({ fileName }) => item('review', fileName, 'new')),
    ...content.exports
      .filter(({ exported }) => files.has(exported.sha256) && findExport(context.db, exported.id) === undefined)
      .map(({ exported }) => item('file', exported.fileName, 'new')),
  ]
}

/** One whose place was settled there, while it waits in the queue here, was changed there. */
const standingOfExcerpt = ({ excerpt, here, standing }: ComparedExcerpt): HandedItem['standing'] => {
  const waits = here?.anchors.filter(({ decision }) => decision === 'pending').map(({ versionId }) => versionId) ?? []
  const isSettled = excerpt.anchors.some(
    ({ versionId, decision }) => decision !== 'pending' && waits.includes(versionId),
  )
  return standing === 'same' && isSettled ? 'changed-there' : standing
}

/** What was added to a note that is here without changing its words. */
function newOfNote(
  context: Context,
  { here, handed }: ComparedNote,
): readonly (readonly [HandedItem['kind'], string])[] {
  if (here === undefined) return []
  const comments = new Map(listComments(context.db, here.id).map((comment) => [comment.id, comment]))
  const waived = new Set(listWaivers(context.db, here.id).map((each) => keyOfWaiver(each)))
  return [
    ...handed.comments.flatMap(({ id, text, replies }) => {
      const known = comments.get(id)
      if (known === undefined) return [['comment', text] as const]
      const said = new Set(known.replies.map(keyOfReply))
      return replies.filter((reply) => !said.has(keyOfReply(reply))).map((reply) => ['comment', reply.text] as const)
    }),
    ...handed.snapshots
      .filter(({ id }) => findSnapshot(context.db, id) === undefined)
      .map(({ label }) => ['snapshot', label] as const),
    ...handed.waivers
      .filter((each) => !waived.has(keyOfWaiver(each)))
      .map(({ where, reason }) => ['waiver', `${where}: ${reason}`] as const),
  ]
}
