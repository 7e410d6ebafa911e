import type { HandedItem } from '../../../../shared/contract/handover.ts'
import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import type { DossierId, ReviewId } from '../../../../shared/id.ts'
import { noteTitle } from '../../../../shared/note/header.ts'
import { findDossier } from '../../database/dossier.ts'
import { findExport } from '../../database/export.ts'
import { findComment } from '../../database/note-comment.ts'
import { findReview } from '../../database/review.ts'
import type { Context } from '../context.ts'
import { type ComparedCodes, compareCodes } from './compare-codes.ts'
import { type ComparedExcerpts, compareExcerpts } from './compare-excerpts.ts'
import { type ComparedNotes, compareNotes } from './compare-notes.ts'
import { type ComparedSources, compareSources } from './compare-sources.ts'
import { type ComparedTemplates, compareTemplates } from './compare-templates.ts'
import { knownStates } from './known-states.ts'
import type { ReceivedFile } from './received-file.ts'

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
    ...excerpts.excerpts.map(({ excerpt, standing }) => item('excerpt', excerpt.selector.exact, standing)),
    ...notes.notes.map(({ note, standing }) => item('note', noteTitle(note.header), standing)),
    ...notes.notes.flatMap(({ here, handed }) =>
      here === undefined
        ? []
        : handed.comments
            .filter(({ id }) => findComment(context.db, id) === undefined)
            .map(({ text }) => item('comment', text, 'new')),
    ),
    ...content.reviews
      .filter(({ id }) => findReview(context.db, id as ReviewId) === undefined)
      .map(({ fileName }) => item('review', fileName, 'new')),
    ...content.exports
      .filter(({ exported }) => files.has(exported.sha256) && findExport(context.db, exported.id) === undefined)
      .map(({ exported }) => item('file', exported.fileName, 'new')),
  ]
}
