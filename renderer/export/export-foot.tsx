import { Button } from '../ui/button.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import type { ExportWork } from './use-export.ts'

const say = words.exporting

export interface ExportFootProps {
  readonly work: ExportWork
  /** Writes what was chosen; undefined until it is known whether it may be. */
  readonly write: (() => void) | undefined
  /** Writes a working copy instead, where the chosen copy is held back. */
  readonly writeWorkingCopy: (() => void) | undefined
}

/** What can be done now: write, stop, try again, or save a copy. */
export function ExportFoot({ work, write, writeWorkingCopy }: ExportFootProps) {
  const { state } = work
  if (state.kind === 'writing') return <Button onPress={work.stop}>{say.stop}</Button>
  if (state.kind === 'done') {
    return (
      <>
        <Button look="quiet" onPress={work.again}>
          {say.again}
        </Button>
        <Button onPress={closeDialog}>{say.close}</Button>
        <Button look="main" autoFocus onPress={() => void work.deliver(state.exported.id)}>
          {say.saveCopy}
        </Button>
      </>
    )
  }
  return (
    <>
      <Button onPress={closeDialog}>{say.cancel}</Button>
      {writeWorkingCopy !== undefined ? (
        <Button look="main" autoFocus onPress={writeWorkingCopy}>
          {say.writeWorking}
        </Button>
      ) : write === undefined ? null : (
        <Button look="main" autoFocus onPress={write}>
          {state.kind === 'ready' ? say.write : say.tryAgain}
        </Button>
      )}
    </>
  )
}
