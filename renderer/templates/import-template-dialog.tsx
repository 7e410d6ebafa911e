import { useId, useState } from 'react'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { importTemplate } from './template-queries.ts'

const say = words.templates.importing

/** Takes over a template from a file or from pasted text; says why where it cannot. */
export function ImportTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const file = useId()
  const take = async () => {
    try {
      const template = await importTemplate(text)
      showToast(say.taken(template.name.en))
      onClose()
    } catch (error) {
      setWrong(sentenceOf(error))
    }
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
      foot={
        <Button look="main" isDisabled={text.trim() === ''} onPress={() => void take()}>
          {say.take}
        </Button>
      }
    >
      <p className="templates-text">{say.text}</p>
      <label className="ui-label" htmlFor={file}>
        {say.file}
      </label>
      <input
        id={file}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          setWrong(undefined)
          if (chosen !== undefined) void chosen.text().then(setText)
        }}
      />
      <TextField
        label={say.json}
        lines={8}
        value={text}
        wrong={wrong}
        onChange={(next) => {
          setText(next)
          setWrong(undefined)
        }}
      />
    </Dialog>
  )
}
