import { useState } from 'react'
import type { Finding } from '../../shared/checks/finding.ts'
import type { NoteId } from '../../shared/id.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { coreSentence, langOf } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'
import { waiveFinding } from './finding-queries.ts'

const say = words.findings

/** Asks for the reason why a finding may stand. Without one it may not. */
export function WaiveDialog({
  noteId,
  finding,
  onClose,
}: {
  readonly noteId: NoteId
  readonly finding: Finding
  readonly onClose: () => void
}) {
  const [reason, setReason] = useState('')
  const found = coreSentence(finding.reason)
  const keep = async () => {
    if (reason.trim() !== '' && (await waiveFinding(noteId, finding, reason.trim())) !== undefined) onClose()
  }
  return (
    <Dialog
      title={say.waiveTitle}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
      size="small"
      closesOutside={reason === ''}
      foot={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button look="main" isDisabled={reason.trim() === ''} onPress={() => void keep()}>
            {say.keep}
          </Button>
        </>
      }
    >
      <p className="findings-quoted" lang={langOf(found)}>
        {found}
      </p>
      <p className="findings-text">{say.waiveText}</p>
      <TextField
        label={say.reason}
        hint={say.reasonHint}
        lines={3}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
        maxLength={1000}
      />
    </Dialog>
  )
}
