import type { Dossier } from '../../../../shared/contract/dossiers.ts'
import { Refusal } from '../../../../shared/contract/errors.ts'
import type { Excerpt } from '../../../../shared/excerpt/excerpt.ts'
import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import type { DossierId, NoteId } from '../../../../shared/id.ts'
import { citationsOf } from '../../../../shared/note/citations.ts'
import { renamedComments } from '../../../../shared/note/comment-marks.ts'
import { noteTitle } from '../../../../shared/note/header.ts'
import type { Note } from '../../../../shared/note/note.ts'
import type { Source } from '../../../../shared/source/source.ts'
import { releasable } from '../../../../shared/word/variants/releasable.ts'
import { findDossier } from '../../database/dossier.ts'
import { listExcerpts } from '../../database/excerpt.ts'
import { findNote, listNotes } from '../../database/note.ts'
import { listSources } from '../../database/source.ts'
import { stateOfNote } from '../../handover/item-state.ts'
import { type Context, found, inQuotes } from '../context.ts'
import { templateFor } from '../write-copy.ts'
import { highestMarkings, isOpenSource, type MarkedNote, schemesOf } from './markings.ts'

export interface HandoverOrder {
  readonly dossierId: DossierId
  /** Hands over one note, and of its sources the passages it cites alone. */
  readonly noteId?: NoteId | undefined
  /** Leaves out what is marked above it. */
  readonly ceiling?: string | undefined
}

export interface SelectedNote extends MarkedNote {
  readonly isCut: boolean
}

/** What of a dossier goes out, before any text or file is read. */
export interface Selection {
  readonly dossier: Dossier
  readonly kind: 'whole' | 'pack'
  readonly notes: readonly SelectedNote[]
  readonly sources: readonly Source[]
  readonly excerpts: readonly Excerpt[]
  readonly markings: readonly string[]
  /** Markings that can be a ceiling: those of the notes’ schemes, or of all where there is no note. */
  readonly ceilings: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Says what goes out. Under a ceiling it is cut here, before anything else sees it, as in a releasable copy.
 *
 * @throws Refusal where the one note asked for may not go out
 */
export function selectForHandover(context: Context, order: HandoverOrder): Selection {
  const dossier = found(findDossier(context.db, order.dossierId))
  const all = notesOf(context, order).map((note) => ({ note, template: templateFor(context, note) }))
  const known = context.templates().map((template) => template.markingScheme)
  const schemes = all.length === 0 ? known : schemesOf(all)
  const { ceiling } = order
  if (ceiling !== undefined && !schemes.some(({ values }) => values.includes(ceiling))) {
    throw new Refusal('invalid-input', `“${ceiling}” is no marking of this dossier’s notes. Nothing was written.`)
  }
  const leftOut: LeftOut[] = []
  const everySource = listSources(context.db, order.dossierId)
  const open = everySource.filter((each) => ceiling === undefined || isOpenSource(each, ceiling, schemes))
  for (const { title, marking } of everySource.filter((each) => !open.includes(each))) {
    leftOut.push({ name: title, why: `It is marked ${marking}, above ${ceiling} or not comparable with it.` })
  }
  const everyExcerpt = listExcerpts(context.db, order.dossierId)
  const notes = all.flatMap((each) => {
    if (ceiling === undefined) return [{ ...each, isCut: false }]
    const cut = cutNote(context, each, ceiling, everySource, open, everyExcerpt)
    if ('note' in cut) return [{ ...each, ...cut }]
    const title = noteTitle(each.note.header)
    if (order.noteId !== undefined) throw new Refusal('refused', `Nothing was written. ${cut.refused.join(' ')}`)
    leftOut.push({ name: title || 'Untitled note', why: cut.refused.join(' ') })
    return []
  })
  const isOpen = new Set(open.map(({ id }) => id))
  const cited = new Set(notes.flatMap(({ note }) => citationsOf(note.body).map(({ excerptId }) => excerptId)))
  const excerpts = everyExcerpt
    .filter(({ id, sourceId }) => isOpen.has(sourceId) && (order.noteId === undefined || cited.has(id)))
    .map((excerpt) => (ceiling === undefined ? excerpt : { ...excerpt, comment: '' }))
  const bearing = new Set(excerpts.map(({ sourceId }) => sourceId))
  const sources = order.noteId === undefined ? open : open.filter(({ id }) => bearing.has(id))
  if (ceiling !== undefined) leftOut.push(ALSO_LEFT_OUT)
  return {
    dossier,
    kind: order.noteId === undefined ? 'whole' : 'pack',
    notes,
    sources,
    excerpts,
    markings: highestMarkings(notes, sources, known),
    ceilings: [...new Set(schemes.flatMap(({ values }) => values))],
    leftOut,
  }
}

const ALSO_LEFT_OUT: LeftOut = {
  name: 'Comments, earlier drafts, returned files, exports and history',
  why: 'They have no marking of their own and may quote what is marked, so under a ceiling they stay behind.',
}

function notesOf(context: Context, { dossierId, noteId }: HandoverOrder): readonly Note[] {
  const listed = noteId === undefined ? listNotes(context.db, dossierId).map(({ id }) => id) : [noteId]
  const notes = listed.map((id) => found(findNote(context.db, id)))
  const stray = notes.find((note) => note.dossierId !== dossierId)
  if (stray !== undefined) {
    throw new Refusal('invalid-input', `${inQuotes(noteTitle(stray.header))} is a note of another dossier.`)
  }
  return notes.toSorted((a, b) => (a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1))
}

/** Ranks above every marking of every scheme. */
const SHUT = '\u0000'

function cutNote(
  context: Context,
  { note, template }: MarkedNote,
  ceiling: string,
  sources: readonly Source[],
  open: readonly Source[],
  excerpts: readonly Excerpt[],
): { readonly note: Note; readonly isCut: boolean } | { readonly refused: readonly string[] } {
  const cut = releasable(
    {
      note: { ...note, body: renamedComments(note.body, new Map()) },
      template,
      excerpts,
      sources: sources.map((each) => (open.includes(each) ? each : { ...each, marking: SHUT })),
      codebook: context.codebook(),
    },
    ceiling,
  )
  if ('refused' in cut) return cut
  return { note: cut.value.note, isCut: stateOfNote(cut.value.note) !== stateOfNote(note) }
}
