import { useMemo } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'
import { Button } from '../ui/button.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { reader, showChanges } from './reader-state.ts'

const say = words.reading.spans
const CHANGE = /^(?:inserted|deleted|moved-from|moved-to)$/

/** Between the accepted text and its tracked changes; only for a source that has some. */
export function ChangesSwitch({ blocks }: { readonly blocks: readonly SourceBlock[] }) {
  const isShown = useStore(reader, (at) => at.showsChanges)
  const hasChanges = useMemo(
    () => blocks.some(({ spans }) => spans?.some(({ kind }) => CHANGE.test(kind)) ?? false),
    [blocks],
  )
  if (!hasChanges) return null
  return (
    <Tooltip says={isShown ? say.acceptedHint : say.changesHint}>
      <Button look="quiet" onPress={() => showChanges(!isShown)}>
        {isShown ? say.accepted : say.changes}
      </Button>
    </Tooltip>
  )
}
