import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import { addCodes, readCodeFile } from '../exchange/exchange-queries.ts'
import { FileChoice } from '../exchange/file-choice.tsx'
import { useFile } from '../exchange/use-file.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import '../exchange/exchange.css'
import { broughtAlong } from '../words/core-sentences.ts'

const say = words.codebook.importing

/** Takes codes from a codebook file; the new ones are chosen at first. */
export function ImportCodesDialog({ onClose }: { readonly onClose: () => void }) {
  const [keys, setKeys] = useState<readonly string[]>([])
  const file = useFile<Output<'codebook.read'>>(readCodeFile, ({ codes }) =>
    setKeys(codes.filter(({ state }) => state === 'new').map(({ key }) => key)),
  )
  const { plan } = file
  const add = async () => {
    if (plan !== undefined && (await addCodes({ planId: plan.planId, keys: [...keys] }))) onClose()
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
      closesOutside={plan === undefined}
      foot={
        <>
          <Button onPress={onClose}>{words.exchange.cancel}</Button>
          <Button look="main" isDisabled={keys.length === 0} onPress={() => void add()}>
            {say.add(keys.length)}
          </Button>
        </>
      }
    >
      <div className="exchange">
        <FileChoice file={file} text={say.text} />
        {plan === undefined ? null : (
          <ul className="exchange-marks">
            {plan.codes.map(({ key, name, definition, state }) => (
              <li key={key}>
                <Checkbox
                  label={`${name} (${say.states[state]})`}
                  isOn={keys.includes(key)}
                  isDisabled={state === 'same'}
                  onChange={(isOn) => setKeys((all) => (isOn ? [...all, key] : all.filter((one) => one !== key)))}
                />
                <p className="exchange-hint">{broughtAlong(definition)}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
