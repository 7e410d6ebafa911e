import type { Output } from '../../shared/contract/contract.ts'
import { LeftOut } from '../exchange/file-choice.tsx'
import { words } from '../words/words.ts'

const say = words.handover

export interface HandedOutProps {
  readonly done: Output<'handover.write'>
  readonly isSealed: boolean
  /** Why it was not saved where the user wanted it. */
  readonly problem: string | undefined
}

/** What was handed over. */
export function HandedOut({ done, isSealed, problem }: HandedOutProps) {
  const { exported, sources, excerpts, notes, markings, leftOut } = done
  return (
    <div aria-live="polite">
      <p>
        <strong>{say.done(exported.fileName)}</strong>
      </p>
      <p>
        {say.holds(sources, excerpts, notes)}{' '}
        <strong>{markings.length === 0 ? say.unmarked : say.marked(markings.join(' · '))}</strong>
      </p>
      {isSealed ? <p>{say.sealedDone}</p> : null}
      {problem === undefined ? null : (
        <p className="handover-wrong" role="alert">
          {problem}
        </p>
      )}
      <p>{say.kept}</p>
      <LeftOut all={leftOut} />
    </div>
  )
}
