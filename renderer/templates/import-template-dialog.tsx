import { useId, useState } from 'react'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { importTemplate } from './template-queries.ts'

const say = words.templates.importing

/** Takes over a template from a file that is chosen or dropped, or from pasted text; says why where it cannot. */
export function ImportTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [isPasting, setPasting] = useState(false)
  const file = useId()
  const take = async (json: string) => {
    try {
      const template = await importTemplate(json)
      showToast(say.taken(named(template.name)))
      onClose()
    } catch (error) {
      setWrong(sentenceOf(error))
    }
  }
  const takeFile = (chosen: File | undefined) => {
    setWrong(undefined)
    if (chosen !== undefined) void chosen.text().then(take)
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
      foot={
        isPasting ? (
          <Button look="main" isDisabled={text.trim() === ''} onPress={() => void take(text)}>
            {say.take}
          </Button>
        ) : null
      }
    >
      <p className="templates-text">{say.text}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the field inside is the way for everybody */}
      <div
        className="templates-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          takeFile(event.dataTransfer.files[0])
        }}
      >
        <label className="ui-label" htmlFor={file}>
          {say.file}
        </label>
        <input
          id={file}
          type="file"
          accept=".json,application/json"
          onChange={(event) => takeFile(event.target.files?.[0])}
        />
      </div>
      {wrong === undefined || isPasting ? null : (
        <p className="templates-wrong" role="alert">
          {wrong}
        </p>
      )}
      {isPasting ? (
        <TextField
          label={say.json}
          lines={8}
          value={text}
          wrong={wrong}
          autoFocus
          onChange={(next) => {
            setText(next)
            setWrong(undefined)
          }}
        />
      ) : (
        <Button
          look="quiet"
          onPress={() => {
            setPasting(true)
            setWrong(undefined)
          }}
        >
          {say.paste}
        </Button>
      )}
    </Dialog>
  )
}
