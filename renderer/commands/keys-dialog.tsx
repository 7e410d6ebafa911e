import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { place } from '../workspace/place.ts'
import { useStore } from '../workspace/use-place.ts'
import { KeyLineRow } from './key-line-row.tsx'
import { type KeyPlace, keysIn, placeOf } from './key-places.ts'
import { forgetOwnKeys, ownKeys } from './own-keys.ts'
import { lastPane } from './panes.ts'
import './keys-dialog.css'

const say = words.guide.keys

/** The keys of the place one is in, then those that hold everywhere; each can be chosen anew. */
export function KeysDialog() {
  const [pane] = useState(lastPane)
  const here = placeOf(pane, place.get().middle.kind)
  const hasOwn = useStore(ownKeys, (own) => Object.keys(own).length > 0)
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      isText
      onClose={closeDialog}
      foot={hasOwn ? <Button onPress={forgetOwnKeys}>{say.own.forgetAll}</Button> : undefined}
    >
      <p className="keys-hint">{say.own.hint}</p>
      {here === undefined ? null : <PlaceKeys place={here} />}
      <PlaceKeys place="everywhere" />
    </Dialog>
  )
}

function PlaceKeys({ place: at }: { readonly place: KeyPlace }) {
  const { title, lines } = keysIn(at)
  return (
    <section>
      <h3 className="keys-head">{title}</h3>
      <dl className="keys-list">
        {lines.map((line) => (
          <KeyLineRow key={line.printed + line.says} place={at} line={line} />
        ))}
      </dl>
    </section>
  )
}
