import type { ReactNode } from 'react'
import type { NoteId } from '../../shared/id.ts'
import { showWords, type WordsInNote } from '../note/note-ports.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'

export interface SentenceRowProps {
  readonly noteId: NoteId
  readonly at: WordsInNote
  readonly text: string
  /** What is said of the sentence, parted by dots. */
  readonly facts: readonly string[]
  readonly children?: ReactNode
}

/** A sentence of a note in a list, with the way to it. */
export function SentenceRow({ noteId, at, text, facts, children }: SentenceRowProps) {
  const go = () => {
    closeDialog()
    // The dialog gives focus back where it was before it is gone; the note takes it after that.
    setTimeout(() => {
      if (!showWords(noteId, at)) showToast(words.evidence.changed)
    }, 60)
  }
  return (
    <li className="sentence-row">
      <p>{text}</p>
      <div className="sentence-row-foot">
        <small>{facts.filter(Boolean).join(' · ')}</small>
        <span>
          {children}
          <Button look="quiet" onPress={go}>
            {words.evidence.goTo}
          </Button>
        </span>
      </div>
    </li>
  )
}
