import { undo } from 'prosemirror-history'
import { useEffect, useRef, useState } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox, TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { showToast } from '../../ui/toast.tsx'
import { words } from '../../words/words.ts'
import { useStore } from '../../workspace/use-place.ts'
import {
  goToMatch,
  matchesOf,
  quotedMatches,
  replaceAllMatches,
  replaceMatch,
  setSearch,
} from '../editor/find-marks.ts'
import type { NoteEditor } from '../editor/note-editor.ts'
import type { EditorStores } from '../use-note-editor.ts'
import './find-bar.css'

const say = words.noteFind

export interface FindBarProps {
  readonly editor: NoteEditor
  readonly stores: EditorStores
  readonly withReplace: boolean
  readonly onClose: () => void
}

/** Finds words in the note and replaces them, one by one or all at once as one step to undo. */
export function FindBar({ editor, stores, withReplace, onClose }: FindBarProps) {
  const { view } = editor
  const [query, setQuery] = useState(() => selectedWords(editor))
  const [replacement, setReplacement] = useState('')
  const [matchesCase, setMatchesCase] = useState(false)
  const [wholeWords, setWholeWords] = useState(false)
  const [replaces, setReplaces] = useState(withReplace)
  const { count, current } = useStore(stores.found, (at) => at)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => setReplaces(withReplace), [withReplace])
  useEffect(() => {
    view.dispatch(setSearch(view.state, { query, matchesCase, wholeWords }))
  }, [view, query, matchesCase, wholeWords])
  useEffect(() => {
    field.current?.select()
    return () => {
      if (!view.isDestroyed) view.dispatch(setSearch(view.state, undefined))
    }
  }, [view])
  const go = (by: 1 | -1) => goToMatch(by)(view.state, view.dispatch)
  const close = () => {
    onClose()
    view.focus()
  }
  const replaceAll = () => {
    const [all, quoted] = [matchesOf(view.state).length, quotedMatches(view.state)]
    if (!replaceAllMatches(replacement)(view.state, view.dispatch)) return
    // The button that was pressed has nothing left to do and lets go of focus.
    field.current?.focus()
    showToast(quoted === 0 ? say.replaced(all) : `${say.replaced(all)} ${say.inQuotations(quoted)}`, {
      action: { label: words.frame.undoShort, run: () => undo(view.state, view.dispatch) },
    })
  }
  return (
    <search
      className="note-find"
      aria-label={say.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className="note-find-row">
        <TextField
          label={say.find}
          hidesLabel
          placeholder={say.find}
          value={query}
          onChange={setQuery}
          autoFocus
          inputRef={field}
          maxLength={500}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            go(event.shiftKey ? -1 : 1)
          }}
        />
        <span className="note-find-count" role="status">
          {query === '' ? '' : say.count(current, count)}
        </span>
        <IconButton name={say.previous} isDisabled={count === 0} onPress={() => go(-1)}>
          <span className="note-find-up">
            <Icon name="down" size={12} />
          </span>
        </IconButton>
        <IconButton name={say.next} isDisabled={count === 0} onPress={() => go(1)}>
          <Icon name="down" size={12} />
        </IconButton>
        <Checkbox label={say.case} isOn={matchesCase} onChange={setMatchesCase} />
        <Checkbox label={say.whole} isOn={wholeWords} onChange={setWholeWords} />
        {replaces ? null : (
          <Button look="quiet" onPress={() => setReplaces(true)}>
            {say.more}
          </Button>
        )}
        <IconButton name={words.frame.close} onPress={close}>
          <Icon name="close" />
        </IconButton>
      </div>
      {replaces ? (
        <div className="note-find-row">
          <TextField
            label={say.replace}
            hidesLabel
            placeholder={say.replace}
            value={replacement}
            onChange={setReplacement}
            maxLength={500}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              replaceMatch(replacement)(view.state, view.dispatch)
            }}
          />
          <Button isDisabled={count === 0} onPress={() => replaceMatch(replacement)(view.state, view.dispatch)}>
            {say.replaceOne}
          </Button>
          <Button isDisabled={count === 0} onPress={replaceAll}>
            {say.replaceAll}
          </Button>
        </div>
      ) : null}
    </search>
  )
}

/** What is selected in one line of text is most likely what is looked for. */
function selectedWords({ view }: NoteEditor): string {
  const { from, to, $from, $to } = view.state.selection
  return $from.sameParent($to) && to - from < 200 ? view.state.doc.textBetween(from, to) : ''
}
