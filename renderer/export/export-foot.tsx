import { Button } from '../ui/button.tsx'
import { words } from '../words/words.ts'
import { closeDialog } from '../workspace/moves.ts'
import type { ExportWork } from './use-export.ts'

const say = words.exporting

/** What can be done now: write, stop, try again, or save a copy. */
export function ExportFoot({ work }: { readonly work: ExportWork }) {
  const { state } = work
  if (state.kind === 'writing') return <Button onPress={work.stop}>{say.stop}</Button>
  if (state.kind === 'done') {
    return (
      <>
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
      <Button look="main" autoFocus onPress={work.write}>
        {state.kind === 'ready' ? say.write : say.tryAgain}
      </Button>
    </>
  )
}
