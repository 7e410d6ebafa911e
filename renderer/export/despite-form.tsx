import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'

const say = words.exporting

/** Writes the copy although findings hold it back: with a reason, which is kept with the export. */
export function DespiteForm({ write }: { readonly write: (reason: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const given = reason.trim()
  if (!isOpen) {
    return (
      <Button look="quiet" onPress={() => setOpen(true)}>
        {say.despite}
      </Button>
    )
  }
  return (
    <form
      className="export-despite"
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') write(given)
      }}
    >
      <TextField
        label={say.despiteReason}
        hint={say.despiteHint}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        autoFocus
      />
      <Button type="submit" isDisabled={given === ''}>
        {say.despiteWrite}
      </Button>
    </form>
  )
}
