import { type ClipboardEvent, useState } from 'react'
import { countWords } from '../../shared/note/words.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { closeDialog, goToPassage } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { pasteSource } from './source-acts.ts'
import { draftOf, filledIn, isRight, SourceFields } from './source-fields.tsx'
import './collect.css'

const say = words.collect.paste

/** Adds a source from the clipboard, with its headings and lists where the clipboard has them. */
export function PasteDialog() {
  const dossierId = usePlace((at) => at.dossierId)
  const [text, setText] = useState('')
  const [html, setHtml] = useState<{ readonly for: string; readonly html: string }>()
  const [draft, setDraft] = useState(draftOf({}))
  const [wrong, setWrong] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  const paste = (event: ClipboardEvent) => {
    const markup = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    if (markup === '' || text.trim() !== '') return
    event.preventDefault()
    setText(plain)
    setHtml({ for: plain, html: markup })
  }
  const keepsHtml = html !== undefined && html.for === text
  const add = async () => {
    if (dossierId === undefined) return
    if (text.trim() === '') return setWrong(say.empty)
    setIsBusy(true)
    try {
      const source = await pasteSource({
        dossierId,
        text,
        details: filledIn(draft),
        ...(keepsHtml ? { html: html.html } : {}),
      })
      closeDialog()
      goToPassage(source.id, {}, false)
    } catch (error) {
      setWrong(sentenceOf(error))
      setIsBusy(false)
    }
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={closeDialog}
      size="wide"
      closesOutside={text === ''}
      foot={
        <>
          <span className="paste-count" role="status">
            {text === '' ? '' : `${say.count(countWords(text))}${keepsHtml ? ` · ${say.kept}` : ''}`}
          </span>
          <Button onPress={closeDialog}>{words.frame.cancel}</Button>
          <Button look="main" isDisabled={isBusy || !isRight(draft)} onPress={() => void add()}>
            {say.add}
          </Button>
        </>
      }
    >
      <div onPaste={paste}>
        <TextField
          label={say.text}
          value={text}
          onChange={setText}
          lines={9}
          placeholder={say.textPlaceholder}
          wrong={wrong}
          autoFocus
        />
      </div>
      <SourceFields draft={draft} onChange={setDraft} titleHint={words.collect.fields.titleHint} />
    </Dialog>
  )
}
