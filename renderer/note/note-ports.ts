import type { ExcerptId, NoteId } from '../../shared/id.ts'
import type { CitationMode, NoteNode } from '../../shared/note/note.ts'
import { sentencesOfNote } from '../../shared/note/sentences.ts'
import { goToExcerpt, openNote, showTab } from '../workspace/moves.ts'
import { place } from '../workspace/place.ts'
import type { NoteEditor } from './editor/note-editor.ts'

/** What other panes may ask of the note that is open, without knowing its editor. */

export interface Insertion {
  readonly excerptId: ExcerptId
  readonly mode: CitationMode
  /** Left out for the note that is open. */
  readonly noteId?: NoteId
}

let shown: { readonly noteId: NoteId; readonly editor: NoteEditor } | undefined
let waiting: { readonly noteId: NoteId; readonly act: (editor: NoteEditor) => void } | undefined

/**
 * Does something in the note that is open. Where the note does not show, it is brought forward first.
 *
 * @returns false when no note is open
 */
export function inNote(act: (editor: NoteEditor) => void): boolean {
  const { noteId } = place.get()
  if (noteId === undefined) return false
  if (shown?.noteId === noteId) act(shown.editor)
  else {
    waiting = { noteId, act }
    showTab('note')
  }
  return true
}

/**
 * Puts an excerpt where the writing cursor was last: its exact words with their citation, or the citation alone.
 *
 * @returns false when no note is open, or another one than was meant
 */
export function insertExcerpt(insertion: Insertion): boolean {
  const { noteId } = place.get()
  if (noteId === undefined || (insertion.noteId !== undefined && insertion.noteId !== noteId)) return false
  if (shown?.noteId === noteId) return shown.editor.insert(insertion.excerptId, insertion.mode)
  return inNote((editor) => editor.insert(insertion.excerptId, insertion.mode))
}

/**
 * Puts a table made from an overview into the note that is open.
 *
 * @param done hears whether the table is new, or one of this overview that was there is up to date
 * @returns false when no note is open
 */
export function putTable(make: (language: 'en' | 'fr') => NoteNode, done: (what: 'new' | 'updated') => void): boolean {
  return inNote((editor) => done(editor.putTable(make(editor.language)) ? 'new' : 'updated'))
}

/** Words of a note: a block, and in it a range or a sentence as its list of citations gives it. */
export interface WordsInNote {
  readonly blockId: string
  readonly range?: { readonly start: number; readonly end: number }
  readonly sentence?: string
}

let wanted: { readonly noteId: NoteId; readonly at: WordsInNote } | undefined

/**
 * Brings words of a note into view and selects them; another note is opened for it.
 *
 * @returns false when they are known to be gone from the note
 */
export function showWords(noteId: NoteId, at: WordsInNote): boolean {
  openNote(noteId)
  if (shown?.noteId === noteId) return goToWords(shown.editor, at)
  wanted = { noteId, at }
  return true
}

function goToWords(editor: NoteEditor, { blockId, range, sentence }: WordsInNote): boolean {
  const standing = sentencesOfNote(editor.body()).find((one) => one.block.blockId === blockId && one.text === sentence)
  editor.goToWords({ blockId, range: range ?? standing })
  return range !== undefined || standing !== undefined
}

/** The editor of a note, where that note is the one that shows. */
export const shownEditor = (noteId: NoteId): NoteEditor | undefined =>
  shown?.noteId === noteId ? shown.editor : undefined

/** Moves keyboard focus to where the writing cursor is. */
export function focusNote(): boolean {
  shown?.editor.view.focus()
  return shown !== undefined
}

/** Keys by which one looks around a passage without leaving it. */
const LOOKING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Shift', 'Control', 'Alt', 'Meta'])

/**
 * Opens a passage in the source pane; Escape comes straight back to the citation.
 *
 * Only while one looks: a press of the mouse or any other key starts something new there, and Escape is the source's
 * own again.
 */
export function showPassage(excerptId: ExcerptId): void {
  if (!goToExcerpt(excerptId)) return
  const leave = (event: KeyboardEvent | PointerEvent) => {
    if (event instanceof KeyboardEvent && LOOKING.has(event.key)) return
    stop()
    const isBack = event instanceof KeyboardEvent && event.key === 'Escape' && place.get().dialog === undefined
    if (!isBack || document.activeElement?.closest('[data-pane="note"]')) return
    event.preventDefault()
    event.stopPropagation()
    if (shown === undefined) showTab('note')
    focusNote()
  }
  const stop = () => {
    window.removeEventListener('keydown', leave, true)
    window.removeEventListener('pointerdown', leave, true)
  }
  // After the key press that led here, which is still on its way.
  setTimeout(() => {
    window.addEventListener('keydown', leave, true)
    window.addEventListener('pointerdown', leave, true)
  })
}

/** The pane says which editor it shows. @returns a function that takes it back */
export function registerEditor(noteId: NoteId, editor: NoteEditor): () => void {
  const own = { noteId, editor }
  shown = own
  if (waiting?.noteId === noteId) {
    const { act } = waiting
    waiting = undefined
    act(editor)
  }
  if (wanted?.noteId === noteId) {
    goToWords(editor, wanted.at)
    wanted = undefined
  }
  return () => {
    if (shown === own) shown = undefined
  }
}
