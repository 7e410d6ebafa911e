import { readFile } from 'node:fs/promises'
import type { NoteId } from '../../../shared/id.ts'
import { noteTitle } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import { type Fingerprint, resemblance } from '../../../shared/review/fingerprint.ts'
import { bookmarkName } from '../../../shared/word/identity/bookmark-name.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { type ExportRow, exportsOf, newestExports } from '../database/review.ts'
import { exportPlace } from '../exported-file.ts'
import { type KeptCopy, marksFor, PLAUSIBLE, textsOf } from '../reviewing/review-returned-file.ts'
import { takeTurns } from '../turns.ts'
import { type Context, inQuotes } from './context.ts'

/** Copies that are read and compared line by line; one note state may have gone out in four variants. */
const MOST_READ = 6

/**
 * The exports of a note that a returned file may be a copy of, the likeliest first, however old they are.
 *
 * Cheap tests first: what the file's properties and bookmarks name, then its words against the note as it was exported,
 * which is kept in the library. Only the few that are left are unpacked.
 */
export async function keptCopies(context: Context, note: Note, print: Fingerprint): Promise<readonly KeptCopy[]> {
  const alike = likeness(print)
  const turns = takeTurns()
  const ranked: { readonly row: ExportRow; readonly state: Note; readonly isNamed: boolean; readonly score: number }[] =
    []
  const known = new Map<string, { state: Note; score: number }>()
  for (const row of exportsOf(context.db, note.id)) {
    // One state of the note often went out several times.
    const seen = known.get(row.note_state) ?? { state: JSON.parse(row.note_state) as Note, score: -1 }
    if (seen.score < 0) seen.score = alike(seen.state)
    known.set(row.note_state, seen)
    const isNamed = print.exportId === `${note.id}-${row.note_revision}` && row.variant === 'working'
    ranked.push({ row, state: seen.state, isNamed, score: seen.score + (isNamed ? 2 : 0) })
    if (turns.isOver()) await turns.next()
  }
  // Sorting keeps the order of equals: of two that are equally like, the newer.
  ranked.sort((a, b) => b.score - a.score)
  const copies: KeptCopy[] = []
  const taken = new Set<string>()
  for (const { row, state, isNamed } of ranked) {
    if (copies.length === MOST_READ) break
    if (taken.has(row.sha256)) continue
    taken.add(row.sha256)
    const place = exportPlace(context.places, { format: 'docx', sha256: row.sha256 })
    const bytes = await readFile(place).catch(() => undefined)
    if (bytes) copies.push({ key: row.id, bytes, note: state, isNamed, sent: sentWith(row) })
  }
  return copies
}

const sentWith = ({ comments }: ExportRow): readonly NoteComment[] =>
  comments === null ? [] : (JSON.parse(comments) as NoteComment[])

/** Where a file comes from that is no copy of this note: another note, where one is as like as a copy would be. */
export function homeOf(context: Context, noteId: NoteId, print: Fingerprint): string | undefined {
  const alike = likeness(print)
  let best: { title: string; score: number } | undefined
  for (const { note_id, note_state } of newestExports(context.db)) {
    if (note_id === noteId) continue
    const state = JSON.parse(note_state) as Note
    const score = print.documentId === note_id ? 2 : alike(state)
    if (score > Math.max(2 * PLAUSIBLE, best?.score ?? 0)) best = { title: inQuotes(noteTitle(state.header)), score }
  }
  return best?.title
}

/** Bookmarks or words, whichever say more. */
function likeness(print: Fingerprint): (state: Note) => number {
  const words = resemblance(print)
  return (state) => {
    const bookmarks = marksFor(state.id, print)
    const blocks = textBlocksOf(state.body).filter(({ blockId }) => blockId !== '')
    const marked = blocks.filter(({ blockId }) => bookmarks.has(bookmarkName(blockId))).length
    return Math.max(blocks.length === 0 ? 0 : marked / blocks.length, words(textsOf(state)))
  }
}
