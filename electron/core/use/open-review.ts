import { readFile } from 'node:fs/promises'
import type { Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { ExportId, ReviewId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import { propose } from '../../../shared/review/propose.ts'
import { currentText, originalText, type ReturnedDocument } from '../../../shared/review/read/returned.ts'
import type { LongWork } from '../capabilities.ts'
import { findNote } from '../database/note.ts'
import { addReview, exportsOf, listReviews } from '../database/review.ts'
import { exportPlace } from '../exported-file.ts'
import { keepOriginal } from '../files/originals.ts'
import { readReturnedFile } from '../reviewing/read-returned-file.ts'
import { type Context, found, inQuotes } from './context.ts'
import { stopIfCancelled } from './work.ts'

/** Reads a returned file, finds the copy it comes from, and keeps what it proposes. The note itself is not touched. */
export async function openReview(
  context: Context,
  { noteId, grantId }: Input<'review.open'>,
  work: LongWork,
): Promise<ReviewId> {
  const { name, bytes } = await context.grants.take(grantId)
  work.onProgress(0.1, `Reading ${name}`)
  const returned = await readReturnedFile(name, bytes)
  stopIfCancelled(work.signal)
  const sha256 = await keepOriginal(context.places.files, bytes)
  const earlier = listReviews(context.db, noteId).find((review) => review.sha256 === sha256)
  if (earlier) {
    throw new Refusal(
      'refused',
      `This very file was opened on ${earlier.openedAt.slice(0, 10)} as ${inQuotes(earlier.fileName)}. Its proposals are still there, so nothing was added.`,
    )
  }
  work.onProgress(0.5, 'Comparing with what was exported')
  const note = found(findNote(context.db, noteId))
  const source = await copyOf(context, note, returned)
  stopIfCancelled(work.signal)
  const base = source?.note ?? note
  const reading = propose({
    ...(source ? { copy: source.copy } : {}),
    note: base,
    returned,
    fallbackAuthor: name.replace(/\.[^.]+$/, ''),
  })
  const id = context.newId() as ReviewId
  const messages = [
    ...reading.messages,
    ...(source ? [] : ['No export of this note fits the file, so it was compared with the note as it is now.']),
  ]
  context.change(`Open review ${inQuotes(name)} of ${inQuotes(noteTitle(note.header))}`, () =>
    addReview(context.db, {
      id,
      noteId,
      exportId: source?.id,
      base,
      fileName: name,
      sha256,
      ledger: reading.ledger,
      messages,
      openedAt: context.clock().toISOString(),
      proposals: reading.proposals,
    }),
  )
  context.announce({ kind: 'changed', what: 'reviews', dossierId: note.dossierId, noteId })
  return id
}

interface ExportedCopy {
  readonly id: ExportId
  readonly note: Note
  readonly copy: ReturnedDocument
}

/** Share of the copy's paragraphs that must have come back word for word for it to be taken without looking further. */
const OBVIOUS = 0.8
/** Below this the file is of another note, or of nobody's we know. */
const PLAUSIBLE = 0.2

/** Among the exports of the note, the one that most paragraphs of the returned file come from. */
async function copyOf(context: Context, note: Note, returned: ReturnedDocument): Promise<ExportedCopy | undefined> {
  const words = new Set(returned.paragraphs.map((paragraph) => squeezed(originalText(paragraph))))
  let best: ExportedCopy | undefined
  let bestShare = PLAUSIBLE
  for (const { id, sha256, note_state } of exportsOf(context.db, note.id)) {
    const bytes = await readFile(exportPlace(context.places, { format: 'docx', sha256 })).catch(() => undefined)
    if (!bytes) continue
    const copy = await readReturnedFile('export', bytes).catch(() => undefined)
    if (!copy) continue
    const lines = copy.paragraphs.map((paragraph) => squeezed(currentText(paragraph))).filter((text) => text !== '')
    const share = lines.filter((line) => words.has(line)).length / Math.max(1, lines.length)
    if (share > bestShare) {
      best = { id, note: JSON.parse(note_state) as Note, copy }
      bestShare = share
    }
    if (share >= OBVIOUS) break
  }
  return best
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
