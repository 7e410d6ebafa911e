import { isLongEnough } from '../../shared/handover/passphrase.ts'
import { Checkbox, TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'

const say = words.handover

export interface Seal {
  readonly isOn: boolean
  readonly passphrase: string
  readonly again: string
}

export const NO_SEAL: Seal = { isOn: false, passphrase: '', again: '' }

export const isSealReady = ({ isOn, passphrase, again }: Seal): boolean =>
  !isOn || (isLongEnough(passphrase) && passphrase === again)

export interface SealFieldsProps {
  readonly seal: Seal
  readonly onChange: (seal: Seal) => void
  readonly isDisabled: boolean
}

/** Whether the file is sealed, and the passphrase twice: a slip of the finger would lock everybody out. */
export function SealFields({ seal, onChange, isDisabled }: SealFieldsProps) {
  const { isOn, passphrase, again } = seal
  return (
    <>
      <Checkbox
        label={say.seal}
        isOn={isOn}
        onChange={(on) => onChange({ ...seal, isOn: on })}
        isDisabled={isDisabled}
      />
      {isOn ? (
        <>
          <TextField
            label={say.passphrase}
            type="password"
            value={passphrase}
            onChange={(value) => onChange({ ...seal, passphrase: value })}
            hint={say.passphraseHint}
            wrong={passphrase !== '' && !isLongEnough(passphrase) ? say.tooShort : undefined}
            isDisabled={isDisabled}
            maxLength={1000}
          />
          <TextField
            label={say.again}
            type="password"
            value={again}
            onChange={(value) => onChange({ ...seal, again: value })}
            wrong={again !== '' && !passphrase.startsWith(again) ? say.differs : undefined}
            isDisabled={isDisabled}
            maxLength={1000}
          />
        </>
      ) : null}
    </>
  )
}
