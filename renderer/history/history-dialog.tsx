import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { coreSentence, langOf } from '../words/core-sentences.ts'
import { momentInWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { type Change, PAGE, undoDownTo, useChanges } from './history-queries.ts'
import './history.css'

const say = words.history

/** Who did what when in this library, newest first, and the way back to any state that can still be had. */
export function HistoryDialog() {
  const [pages, setPages] = useState<readonly (number | undefined)[]>([undefined])
  return (
    <Dialog title={say.title} closeLabel={words.frame.close} isOpen onClose={closeDialog} size="wide">
      <p className="history-text">{say.text}</p>
      <ol className="history-list" aria-label={say.list}>
        {pages.map((before, at) => (
          <Page
            key={before ?? 'newest'}
            before={before}
            onOlder={at === pages.length - 1 ? (oldest) => setPages([...pages, oldest]) : undefined}
          />
        ))}
      </ol>
    </Dialog>
  )
}

interface PageProps {
  readonly before: number | undefined
  readonly onOlder: ((oldest: number) => void) | undefined
}

function Page({ before, onOlder }: PageProps) {
  const changes = useChanges(before)
  if (changes === undefined) return null
  const oldest = changes.at(-1)
  return (
    <>
      {changes.length === 0 && before === undefined ? <li className="history-text">{say.none}</li> : null}
      {changes.map((change) => (
        <Entry key={change.id} change={change} />
      ))}
      {onOlder === undefined || oldest === undefined || changes.length < PAGE ? null : (
        <li className="history-older">
          <Button onPress={() => onOlder(oldest.id)}>{say.older}</Button>
        </li>
      )}
    </>
  )
}

function Entry({ change }: { readonly change: Change }) {
  const { madeAt, madeBy, isUndone, isFinal } = change
  const label = coreSentence(change.label)
  const state = isUndone ? say.isUndone : isFinal ? say.isFinal : undefined
  return (
    <li className="history-entry" data-undone={isUndone ? '' : undefined}>
      <span className="history-label" lang={langOf(label)}>
        {label}
      </span>
      <small>{[momentInWords(madeAt), madeBy, state].filter(Boolean).join(' · ')}</small>
      {state !== undefined ? null : (
        <Button look="quiet" aria-label={say.undoToOf(label)} onPress={() => void undoDownTo(change)}>
          {say.undoTo}
        </Button>
      )}
    </li>
  )
}
