import type { Source } from '../../shared/source/source.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { showMiddle } from '../workspace/moves.ts'
import { useWaiting } from './version-queries.ts'
import './waiting-banner.css'

const say = words.versions.queue

/** Over the text of a source: that excerpts wait, and the way to decide about them. */
export function WaitingBanner({ source }: { readonly source: Source }) {
  const count = useWaiting(source.dossierId).get(source.id) ?? 0
  if (count === 0) return null
  return (
    <div className="waiting-banner">
      <Icon name="warning" />
      <p>{say.banner(count)}</p>
      <Button onPress={() => showMiddle({ kind: 'queue', sourceId: source.id })}>{say.decide}</Button>
    </div>
  )
}
