import type { NoteId, SnapshotId } from '../../../../shared/id.ts'
import { commentedWords, renamedComments } from '../../../../shared/note/comment-marks.ts'
import { noteTitle } from '../../../../shared/note/header.ts'
import type { Note } from '../../../../shared/note/note.ts'
import { listWaivers, putWaiver, type WaivedFinding } from '../../database/finding-waiver.ts'
import { addNote, saveNote } from '../../database/note.ts'
import { addPair, findPair, listConfirmations, putConfirmation } from '../../database/note-pair.ts'
import { addSnapshot, findSnapshot } from '../../database/note-snapshot.ts'
import type { HandedNote } from '../../handover/handover-file.ts'
import type { Context } from '../context.ts'
import { deriveFromNote, listingOf } from '../note-body.ts'
import { keepSnapshot } from '../snapshots.ts'
import type { ComparedNote, ComparedNotes } from './compare-notes.ts'
import { ownId, withOwnIds } from './own-id.ts'
import type { ReceivedFile } from './received-file.ts'
import { copyHandedComments, takeComments, withNewMarks } from './take-comments.ts'

/**
 * Writes the notes of a file. One that was changed there alone is taken over, with a snapshot of what it was; where both
 * sides changed it, theirs becomes a note beside ours.
 *
 * @param copies ids of excerpts that were kept twice: notes that come rest on theirs
 */
export function takeNotes(
  context: Context,
  file: ReceivedFile,
  { notes, ids }: ComparedNotes,
  copies: ReadonlyMap<string, string>,
): void {
  for (const compared of notes) takeNote(context, file, compared, copies)
  for (const { firstId, secondId, confirmations } of file.content.pairs) {
    const [first, second] = [firstId, secondId].map((id) => (ids.get(id) ?? id) as NoteId)
    if (first === undefined || second === undefined) continue
    const own = findPair(context.db, first)
    const areHere = [first, second].every((id) => notes.some(({ note }) => note.id === id))
    if (own === undefined && findPair(context.db, second) === undefined && areHere) {
      addPair(context.db, { firstId: first, secondId: second })
    } else if (own?.firstId !== first || own.secondId !== second) continue
    const known = new Set(listConfirmations(context.db, first).map(({ firstBlockId }) => firstBlockId))
    for (const said of confirmations) if (!known.has(said.firstBlockId)) putConfirmation(context.db, first, said)
  }
}

function takeNote(
  context: Context,
  file: ReceivedFile,
  { note: given, handed, here, standing }: ComparedNote,
  copies: ReadonlyMap<string, string>,
): void {
  const note = { ...given, header: withOwnIds(given.header, copies), body: withOwnIds(given.body, copies) }
  if (here !== undefined && standing === 'both') {
    keepBeside(context, file, note, handed)
    return
  }
  if (here === undefined) addNote(context.db, note, listingOf(note.header, note.body))
  const added = takeComments(context, note.id, handed)
  if (here !== undefined) {
    if (standing === 'changed-there') {
      keepSnapshot(context, here, `Before the hand-over of ${file.manifest.handedBy || 'another library'}`, true)
      const ours = [...commentedWords(here.body).keys()].filter((id) => !commentedWords(note.body).has(id))
      save(context, { ...note, body: withNewMarks(note.body, here.body, ours), createdAt: here.createdAt }, here)
    } else if (standing === 'same') {
      const body = withNewMarks(here.body, note.body, added)
      if (body !== here.body) save(context, { ...here, body }, here)
    }
  }
  takeKept(context, note.id, handed)
  if (here === undefined) deriveFromNote(context.db, note)
}

function save(context: Context, note: Note, here: Note): void {
  const saved = { ...note, id: here.id, revision: here.revision + 1 }
  saveNote(context.db, saved, listingOf(saved.header, saved.body))
  deriveFromNote(context.db, saved)
}

/** Both sides changed the note: theirs becomes one of its own, and says in its title where it comes from. */
function keepBeside(context: Context, file: ReceivedFile, note: Note, handed: HandedNote): void {
  const comments = copyHandedComments(context, handed)
  const field = note.header.title === undefined && note.header.subject !== undefined ? 'subject' : 'title'
  const by = file.manifest.handedBy || 'another library'
  const copy: Note = {
    ...note,
    id: context.newId() as NoteId,
    header: { ...note.header, [field]: `${noteTitle(note.header)} (text of ${by}, ${note.changedAt.slice(0, 10)})` },
    body: renamedComments(note.body, comments.ids),
    revision: 1,
  }
  addNote(context.db, copy, listingOf(copy.header, copy.body))
  comments.write(copy.id)
  deriveFromNote(context.db, copy)
}

export const keyOfWaiver = ({ check, blockId, where }: WaivedFinding): string => JSON.stringify([check, blockId, where])

/** Earlier drafts, and findings that were let stand: what is not here yet is added, nothing is replaced. */
function takeKept(context: Context, noteId: NoteId, { note, snapshots, waivers }: HandedNote): void {
  for (const snapshot of snapshots) {
    const { id, here } = ownId(note.dossierId, snapshot.id, {
      find: (each) => findSnapshot(context.db, each as SnapshotId),
      isIts: (each) => each.noteId === noteId,
    })
    if (here === undefined) addSnapshot(context.db, { ...snapshot, id: id as SnapshotId, noteId })
  }
  const known = new Set(listWaivers(context.db, noteId).map((each) => keyOfWaiver(each)))
  for (const waiver of waivers) if (!known.has(keyOfWaiver(waiver))) putWaiver(context.db, noteId, waiver)
}
