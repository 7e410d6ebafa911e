import { type FormEvent, useId, useState } from 'react'
import { useOpenedVersion, useSources } from '../api/queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { closeDialog, goToPassage } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { findAddress } from './find-address.ts'

const say = words.reading.goToDialog

/** Goes to a paragraph by its address. */
export function GoToDialog() {
  const form = useId()
  const dossierId = usePlace((at) => at.dossierId)
  const middle = usePlace((at) => at.middle)
  const { sources } = useSources(dossierId)
  const source = sources.find((one) => 'sourceId' in middle && one.id === middle.sourceId)
  const { data } = useOpenedVersion(source?.currentVersionId)
  const [address, setAddress] = useState('')
  const [wrong, setWrong] = useState<string>()
  const go = (event: FormEvent) => {
    event.preventDefault()
    const { block, nearest } = findAddress(data?.blocks ?? [], address)
    if (block === undefined || source === undefined)
      return setWrong(nearest === undefined ? say.none : say.nearest(nearest.address))
    closeDialog()
    setTimeout(() => goToPassage(source.id, { start: block.start }), 0)
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={closeDialog}
      size="small"
      foot={
        <Button look="main" type="submit" form={form}>
          {say.go}
        </Button>
      }
    >
      <form id={form} onSubmit={go}>
        <TextField
          label={say.label}
          hint={say.hint}
          value={address}
          onChange={(value) => {
            setAddress(value)
            setWrong(undefined)
          }}
          wrong={wrong}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
