import { Refusal } from '../../../../shared/contract/errors.ts'
import type { Exported } from '../../../../shared/contract/notes.ts'
import type { ExportId, NoteId, ReviewId } from '../../../../shared/id.ts'
import { safeName } from '../../../../shared/note/export-name.ts'
import { addExport, allExports, findExport } from '../../database/export.ts'
import { addReview, decideProposal, findReview } from '../../database/review.ts'
import type { Context } from '../context.ts'
import type { ComparedHandover } from './compare.ts'
import { ownId } from './own-id.ts'
import type { ReceivedFile } from './received-file.ts'

/**
 * Writes the records of files that were handed out, and of those that came back, where the files themselves have come.
 *
 * Records of exports are facts and outside undo, as all of them are: without their dossier nothing shows them.
 */
export function takeRecords(
  context: Context,
  { content, files }: ReceivedFile,
  { dossierId, notes }: ComparedHandover,
): void {
  const noteId = (id: string) => (notes.ids.get(id) ?? id) as NoteId
  const known = new Set<string>(allExports(context.db, dossierId).map(({ exported }) => exported.id))
  const exports = new Map<string, ExportId>()
  for (const { exported, state, comments } of content.exports) {
    if (!files.has(exported.sha256)) continue
    const { id, here } = ownId(dossierId, exported.id, {
      find: (each) => findExport(context.db, each as ExportId),
      isIts: (each) => known.has(each.id),
    })
    exports.set(exported.id, id as ExportId)
    if (here !== undefined) continue
    const { noteId: of, ...rest } = exported
    addExport(
      context.db,
      dossierId,
      { ...rest, fileName: ownName(exported), id: id as ExportId, ...(of !== undefined && { noteId: noteId(of) }) },
      JSON.stringify(state.note ?? {}),
      comments,
    )
  }
  for (const { proposals, exportId, ...review } of content.reviews) {
    if (!files.has(review.sha256)) continue
    const { id, here } = ownId(dossierId, review.id, {
      find: (each) => findReview(context.db, each as ReviewId),
      isIts: (each) => each.noteId === noteId(review.noteId),
    })
    if (here !== undefined) continue
    addReview(context.db, {
      ...review,
      id: id as ReviewId,
      noteId: noteId(review.noteId),
      exportId: exportId && (exports.get(exportId) ?? exportId),
      proposals: proposals.map(({ proposal }) => proposal),
    })
    for (const each of proposals) {
      if (each.decidedAt === undefined) continue
      decideProposal(context.db, id as ReviewId, each, each.decidedAt)
    }
  }
}

/** Files are handed out under this name again, so it may lead to no folder and end in nothing but its format. */
function ownName({ fileName, format }: Pick<Exported, 'fileName' | 'format'>): string {
  const name = safeName(fileName).slice(0, 200).toWellFormed()
  return name.toLowerCase().endsWith(`.${format}`) ? name : `${name}.${format}`
}

/** A comment or a proposal of a stranger's may name what is not there; the database says so. */
export const refusedBroken = (error: unknown): never => {
  const isBroken = error instanceof Error && /SQLITE_CONSTRAINT/.test(String(Reflect.get(error, 'code')))
  if (!isBroken) throw error
  throw new Refusal(
    'refused',
    'The file does not hold together: parts of it name others that are not there. Nothing was imported.',
  )
}
