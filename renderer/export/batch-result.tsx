import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import type { NoteResult } from './use-batch.ts'

const say = words.exporting

/** What became of a note, in a sentence. */
export function BatchResult({ result }: { readonly result: NoteResult | undefined }) {
  switch (result?.kind) {
    case 'writing':
      return <span className="export-batch-result">{say.writing}</span>
    case 'waiting':
      return <span className="export-batch-result">{say.batchWaiting}</span>
    case 'stopped':
      return <span className="export-batch-result">{say.stopped}</span>
    case 'written':
      return (
        <span className="export-batch-result" data-kind="written">
          <Icon name="check" /> {say.done(result.fileName, say.size(result.size))}
        </span>
      )
    case 'refused':
      return (
        <span className="export-batch-result" data-kind="refused">
          <Icon name="warning" /> {result.why}
        </span>
      )
    default:
      return null
  }
}
