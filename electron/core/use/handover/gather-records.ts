import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Note } from '../../../../shared/note/note.ts'
import type { NoteComment } from '../../../../shared/word/paper/note-comment.ts'
import { allExports } from '../../database/export.ts'
import { findPair, listConfirmations } from '../../database/note-pair.ts'
import { actsOn, listReceived } from '../../database/received.ts'
import { baseOf, listReviews, proposalsOf } from '../../database/review.ts'
import { findTemplate } from '../../database/template.ts'
import { exportPlace } from '../../exported-file.ts'
import type { HandoverContent } from '../../handover/handover-file.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../writer.ts'
import type { FileToHand } from './gather-texts.ts'
import type { Selection } from './select.ts'

export interface GatheredRecords {
  readonly exports: HandoverContent['exports']
  readonly reviews: HandoverContent['reviews']
  readonly files: readonly FileToHand[]
}

/** A hand-over does not hold earlier ones: each would hold all before it. */
const isHandover = (format: string) => format.startsWith('dossier.')

/** What was handed out and what came back: its records, and where asked for the files themselves. */
export async function gatherRecords(
  context: Context,
  { dossier, notes }: Selection,
  withFiles: boolean,
): Promise<GatheredRecords> {
  const files = new Map<string, FileToHand>()
  const add = async (path: string, place: string, sha256: string) => {
    const size = await stat(place).then(
      (found) => found.size,
      () => undefined,
    )
    if (size !== undefined) files.set(path, { path, sha256, size, read: () => readFile(place) })
  }
  const kept = allExports(context.db, dossier.id).filter(({ exported }) => !isHandover(exported.format))
  const exports = kept.map(({ exported, noteState, comments }) => {
    const state = withFiles ? (JSON.parse(noteState) as Partial<Note>) : {}
    return {
      exported,
      state: 'body' in state ? { note: state as Note } : {},
      comments: withFiles ? (JSON.parse(comments) as NoteComment[]) : [],
    }
  })
  if (!withFiles) return { exports, reviews: [], files: [] }
  for (const { exported } of kept) {
    const place = exportPlace(context.places, exported)
    await add(`exports/${exported.sha256}.${exported.format}`, place, exported.sha256)
  }
  const reviews = notes.flatMap(({ note }) =>
    listReviews(context.db, note.id).map(({ proposals: _, open: __, ...review }) => ({
      ...review,
      base: baseOf(context.db, review.id),
      proposals: [...proposalsOf(context.db, review.id)],
    })),
  )
  for (const { sha256 } of reviews) await add(`returned/${sha256}.docx`, join(context.places.files, sha256), sha256)
  return { exports, reviews, files: [...files.values()] }
}

/** Templates of the library's own that the notes were made from, in the versions they name. */
export function templatesOf(context: Context, { notes }: Selection): HandoverContent['templates'] {
  const named = new Map(notes.map(({ note }) => [`${note.templateId} ${note.templateVersion}`, note]))
  return [...named.values()].flatMap(({ templateId, templateVersion }) => {
    const stored = findTemplate(context.db, templateId, templateVersion)
    return stored === undefined ? [] : [{ id: stored.id, version: stored.version, file: stored.file }]
  })
}

export function pairsOf(context: Context, { notes }: Selection): HandoverContent['pairs'] {
  const here = new Set(notes.map(({ note }) => note.id))
  return notes.flatMap(({ note }) => {
    const pair = findPair(context.db, note.id)
    if (pair === undefined || pair.firstId !== note.id || !here.has(pair.secondId)) return []
    return [{ ...pair, confirmations: [...listConfirmations(context.db, pair.firstId)] }]
  })
}

/** Who did what when: what earlier hands told, then what was done here. */
export function historyOf(context: Context, { dossier }: Selection): HandoverContent['history'] {
  const earlier = listReceived(context.db, dossier.id).flatMap(({ history }) => history)
  const writer = writerOf(context)
  const here = actsOn(context.db, dossier.id).map(({ at, what, by = writer }) => ({ at, by, what }))
  const once = new Map([...earlier, ...here].map((act) => [JSON.stringify([act.at, act.by, act.what]), act]))
  return [...once.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
