import { Meter } from '../ui/meter.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import type { LongWork } from './use-long-work.ts'

const say = words.handover

/** How far a hand-over is, or why it did not come to its end. */
export function WorkProgress({ work, name }: { readonly work: LongWork; readonly name: string }) {
  return (
    <div aria-live="polite" className="handover-progress">
      {work.isRunning ? (
        <>
          <p>{work.running?.doing ? <CoreWords says={work.running.doing} /> : name}</p>
          <Meter label={name} share={work.running?.share ?? 0} />
        </>
      ) : null}
      {work.wrong === undefined ? null : (
        <p className="handover-wrong" role="alert">
          {work.wrong === '' ? say.stopped : work.wrong}
        </p>
      )}
    </div>
  )
}
