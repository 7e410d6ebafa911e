import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { words } from '../../words/words.ts'
import { backToText } from '../back-to-text.ts'
import type { NoteEditor } from '../editor/note-editor.ts'
import type { MisspeltWord } from '../editor/ports.ts'
import { checkSpellingAgain } from '../editor/spelling-marks.ts'
import { learnWord, useSuggestions } from './spelling-queries.ts'
import './spelling.css'

const say = words.spelling

export interface SpellingDialogProps {
  readonly editor: NoteEditor
  readonly misspelt: MisspeltWord
  readonly onClose: () => void
}

/** What may have been meant by a word; or that it is right as it is. */
export function SpellingDialog({ editor, misspelt, onClose }: SpellingDialogProps) {
  const { word, from, to } = misspelt
  const { view } = editor
  const suggestions = useSuggestions(editor.language, word)
  const close = () => {
    backToText(onClose, editor)
  }
  const take = (suggestion: string) => {
    if (view.state.doc.textBetween(from, to) === word) view.dispatch(view.state.tr.insertText(suggestion, from, to))
    close()
  }
  const learn = async () => {
    if (await learnWord(word)) showToast(say.learned(word))
    view.dispatch(checkSpellingAgain(view.state))
    close()
  }
  return (
    <Dialog
      title={say.title(word)}
      closeLabel={words.frame.close}
      isOpen
      size="small"
      onClose={close}
      foot={<Button onPress={() => void learn()}>{say.learn}</Button>}
    >
      {suggestions?.length === 0 ? <p>{say.none}</p> : null}
      <ul className="spelling-list" aria-label={say.suggestions}>
        {suggestions?.map((suggestion, at) => (
          <li key={suggestion}>
            <Button look="quiet" autoFocus={at === 0} onPress={() => take(suggestion)}>
              {suggestion}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
