import { type FormEvent, useId, useState } from 'react'
import { createDossier, renameDossier } from '../api/acts.ts'
import { useDossiers } from '../api/queries.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { closeDialog, openDossier } from './moves.ts'
import { usePlace } from './use-place.ts'

const say = words.frame

/** Names a dossier: a new one, or the one that is open. */
export function DossierDialog({ isNew }: { readonly isNew: boolean }) {
  const form = useId()
  const { dossiers } = useDossiers()
  const current = usePlace((at) => at.dossierId)
  const [title, setTitle] = useState(isNew ? '' : (dossiers.find((one) => one.id === current)?.title ?? ''))
  const [wrong, setWrong] = useState<string>()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const name = title.trim()
    if (name === '') return
    try {
      if (isNew) openDossier((await createDossier(name)).id)
      else if (current !== undefined) await renameDossier(current, name)
      closeDialog()
    } catch (error) {
      setWrong(sentenceOf(error))
    }
  }
  return (
    <Dialog
      title={isNew ? say.dossier.newTitle : say.dossier.renameTitle}
      closeLabel={say.close}
      isOpen
      onClose={closeDialog}
      size="small"
      foot={
        <>
          <Button onPress={closeDialog}>{say.cancel}</Button>
          <Button look="main" type="submit" form={form} isDisabled={title.trim() === ''}>
            {isNew ? say.dossier.createNow : say.save}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={say.dossier.title}
          value={title}
          onChange={setTitle}
          hint={say.dossier.titleHint}
          wrong={wrong}
          maxLength={300}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
