import { useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { Keys } from '../ui/keys.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import { type Middle, place } from '../workspace/place.ts'
import { commands } from './list.ts'
import { lastPane } from './panes.ts'
import './keys-dialog.css'

const say = words.guide.keys

/** What a pane's own keys do; the middle has others for each thing it shows. */
function keysIn(
  pane: string | undefined,
  shown: Middle['kind'],
): { title: string; keys: readonly (readonly [string, string])[] } {
  if (pane === 'note') return words.guide.noteKeys
  if (pane === 'picture') return words.reading.picture.keys
  if (pane !== 'source') return { title: '', keys: [] }
  if (shown === 'review' || shown === 'responses') return words.review
  if (shown === 'comments') return words.comments
  if (shown === 'queue') return words.versions.queue
  if (shown === 'compare') return words.versions.compare
  return { title: say.places.source ?? '', keys: say.source }
}

/** The keys of the place one is in, then those that hold everywhere. */
export function KeysDialog() {
  const [pane] = useState(lastPane)
  const { title, keys: here } = keysIn(pane, place.get().middle.kind)
  return (
    <Dialog title={say.title} closeLabel={words.frame.close} isOpen isText onClose={closeDialog}>
      {here.length === 0 ? null : (
        <section>
          <h3 className="keys-head">{title}</h3>
          <dl className="keys-list">
            {here.map(([key, says]) => (
              <div key={key}>
                <dt>
                  <Keys keys={key} />
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3 className="keys-head">{say.everywhere}</h3>
        <dl className="keys-list">
          {commands
            .filter((command) => command.keys !== undefined)
            .map((command) => (
              <div key={command.id}>
                <dt>
                  <Keys keys={command.keys?.[0] ?? ''} />
                </dt>
                <dd>{command.label}</dd>
              </div>
            ))}
        </dl>
      </section>
    </Dialog>
  )
}
