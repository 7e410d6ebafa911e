import type { Finding } from '../../shared/checks/finding.ts'
import type { NoteId } from '../../shared/id.ts'
import { answers } from '../api/events.ts'
import { keyOf } from '../api.ts'
import { placeOfFinding } from '../note/editor/finding-marks.ts'
import type { NoteEditor } from '../note/editor/note-editor.ts'
import { inNote } from '../note/note-ports.ts'
import { announce } from '../ui/announce.tsx'
import { showToast } from '../ui/toast.tsx'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'

const say = words.findings

interface Placed {
  readonly finding: Finding
  readonly from: number
  readonly to: number
}

/** The findings about words of the text, in the order of the text. */
function placed(noteId: NoteId, { view }: NoteEditor): readonly Placed[] {
  const known = answers.getQueryData<{ readonly findings: readonly Finding[] }>(keyOf('note.check', { noteId }))
  return (known?.findings ?? [])
    .flatMap((finding) => {
      const at = placeOfFinding(view.state.doc, finding)
      return at === undefined ? [] : [{ finding, ...at }]
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
}

/** Goes to the next finding in the text, or the one before, round the end; selects its words and says why it is one. */
export function stepFinding(noteId: NoteId, by: 1 | -1): void {
  inNote((editor) => {
    const all = placed(noteId, editor)
    const { from, to } = editor.view.state.selection
    const here = all.findIndex((each) => each.from === from && each.to === to)
    const beside =
      here >= 0
        ? all[here + by]
        : by === 1
          ? all.find((each) => each.to >= from)
          : all.findLast((each) => each.from < from)
    const next = beside ?? all.at(by === 1 ? 0 : -1)
    if (next === undefined) return showToast(say.noneInText)
    editor.goToFinding(next.finding)
    const { reason, fix } = next.finding
    announce([coreSentence(reason), ...(fix === undefined ? [] : [`${coreSentence(fix.label)}.`])].join(' '))
  })
}

/** Makes the mend of the finding at the cursor. */
export function mendHere(noteId: NoteId): void {
  inNote((editor) => {
    const { from, to } = editor.view.state.selection
    const here = placed(noteId, editor).find((each) => each.finding.fix && each.from <= to && each.to >= from)
    if (here === undefined) showToast(say.noMend)
    else mend(editor, here.finding)
  })
}

/** Makes the mend a finding offers, or says that its words are not what the check read any more. */
export function mend(editor: NoteEditor, finding: Finding): void {
  if (editor.applyFix(finding)) announce(say.mended(coreSentence(finding.fix?.label ?? '')))
  else showToast(say.changedMeanwhile)
  editor.view.focus()
}
