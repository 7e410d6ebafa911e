import type { Output } from '../../shared/contract/contract.ts'
import { Button } from '../ui/button.tsx'
import { words } from '../words/words.ts'
import { closeDialog, showMiddle } from '../workspace/moves.ts'

const say = words.versions

type Added = Output<'source.addVersion'>

const OUTCOMES = ['same', 'moved', 'changed', 'ambiguous', 'gone'] as const

/** How the excerpts fared: one line for each kind of outcome. */
export function AddedSummary({ added }: { readonly added: Added }) {
  const count = (outcome: (typeof OUTCOMES)[number]) => added.excerpts.filter((one) => one.outcome === outcome).length
  return (
    <div className="version-summary">
      <p>{say.add.counted(added.excerpts.length)}</p>
      {added.excerpts.length === 0 ? null : (
        <dl>
          {OUTCOMES.map((outcome) => (
            <div key={outcome} data-outcome={outcome} data-none={count(outcome) === 0 ? '' : undefined}>
              <dt>{say.outcomes[outcome][0]}</dt>
              <dd>
                <b>{count(outcome)}</b> <span>{say.outcomes[outcome][1]}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

/** Where to go from here: to what waits, to what changed, or on. */
export function AddedActs({ added }: { readonly added: Added }) {
  const sourceId = added.source.id
  const waiting = added.excerpts.filter((one) => one.decision === 'pending').length
  const go = (kind: 'queue' | 'compare') => {
    closeDialog()
    showMiddle({ kind, sourceId })
  }
  return (
    <>
      <Button onPress={closeDialog}>{say.add.close}</Button>
      <Button look={waiting === 0 ? 'main' : 'plain'} autoFocus={waiting === 0} onPress={() => go('compare')}>
        {say.add.compare}
      </Button>
      {waiting === 0 ? null : (
        <Button look="main" autoFocus onPress={() => go('queue')}>
          {say.add.toDecide(waiting)}
        </Button>
      )}
    </>
  )
}
