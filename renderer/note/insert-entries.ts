import { definedAbbreviations } from '../../shared/checks/abbreviation-list.ts'
import { listAbbreviations } from '../../shared/note/list-abbreviations.ts'
import type { Note } from '../../shared/note/note.ts'
import { textBlocksOf } from '../../shared/note/texts.ts'
import type { Template } from '../../shared/template/template.ts'
import { writeDate } from '../../shared/word/paper/dates.ts'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { putAbbreviations } from './editor/commands.ts'
import type { NoteEditor } from './editor/note-editor.ts'
import { today } from './markings/today.ts'

const say = words.note.toolbar

/** Writes today's date at the cursor, as the template writes dates. */
export function insertDate({ view }: NoteEditor, note: Note, template: Template): void {
  view.dispatch(
    view.state.tr.insertText(writeDate(today(), note.language, template.pagePreset.dateStyle)).scrollIntoView(),
  )
  view.focus()
}

/** Puts in a list of the abbreviations the note spells out, as they stand now. */
export function insertAbbreviations(editor: NoteEditor): void {
  const text = textBlocksOf(editor.body())
    .map((block) => block.text)
    .join('\n')
  const found = listAbbreviations(definedAbbreviations(text))
  if (found.length === 0) showToast(say.noAbbreviations)
  else putAbbreviations(found)(editor.view.state, editor.view.dispatch)
  editor.view.focus()
}
