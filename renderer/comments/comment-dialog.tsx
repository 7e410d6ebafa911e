import { type KeyboardEvent, useState } from 'react'
import { sentenceOf } from '../api.ts'
import { backToText } from '../note/back-to-text.ts'
import { shownEditor } from '../note/note-ports.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { addComment, useComments } from './comment-queries.ts'
import { type Composing, commentState, startComposing } from './comment-state.ts'
import './comment-dialog.css'

const say = words.comments

/** Asks for a comment on words of the open note, while one is being written. */
export function CommentComposer() {
  const composing = useStore(commentState, (at) => at.composing)
  return composing === undefined ? null : <CommentDialog composing={composing} />
}

function CommentDialog({ composing }: { readonly composing: Composing }) {
  const { writer } = useComments(composing.noteId)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const close = () => backToText(() => startComposing(undefined), shownEditor(composing.noteId))
  const save = async () => {
    if (text.trim() === '') return
    try {
      await addComment(composing.noteId, composing, text.trim())
      close()
    } catch (error) {
      setWrong(sentenceOf(error))
    }
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void save()
  }
  return (
    <Dialog
      title={say.add}
      closeLabel={words.frame.close}
      isOpen
      size="small"
      onClose={close}
      closesOutside={text.trim() === ''}
      foot={
        <>
          <Button onPress={close}>{say.cancel}</Button>
          <Button look="main" isDisabled={text.trim() === ''} onPress={() => void save()}>
            {say.save}
          </Button>
        </>
      }
    >
      <p className="comment-about">
        <span className="unseen">{say.about} </span>
        <q>{composing.words}</q>
      </p>
      <TextField
        label={say.label}
        value={text}
        onChange={setText}
        lines={4}
        maxLength={20_000}
        hint={writer === '' ? say.noName : say.hint(writer)}
        wrong={wrong}
        onKeyDown={press}
        autoFocus
      />
    </Dialog>
  )
}
