import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { words } from '../../words/words.ts'

const say = words.markings

export interface LowerMarkingDialogProps {
  readonly from: string
  readonly to: string
  readonly onLower: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why a marking may be lower than it was. The reason stays with the note. */
export function LowerMarkingDialog({ from, to, onLower, onClose }: LowerMarkingDialogProps) {
  const [reason, setReason] = useState('')
  return (
    <Dialog
      title={say.lower}
      closeLabel={words.frame.close}
      isOpen
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button look="main" isDisabled={reason.trim() === ''} onPress={() => onLower(reason)}>
            {say.lower}
          </Button>
        </>
      }
    >
      <p className="markings-text">{say.lowerText(from, to)}</p>
      <TextField label={say.reason} lines={3} value={reason} onChange={setReason} maxLength={800} autoFocus />
    </Dialog>
  )
}
