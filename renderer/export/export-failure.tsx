import type { NoteId } from '../../shared/id.ts'
import type { NoteNode } from '../../shared/note/note.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { goToWords } from './go-to-words.ts'
import { reasonsOf } from './refused-sentences.ts'

const say = words.exporting

export interface ExportFailureProps {
  readonly noteId: NoteId
  readonly body: NoteNode
  readonly why: string
}

/** Why no file was written, where it was asked for, with the way to every sentence that is in the way. */
export function ExportFailure({ noteId, body, why }: ExportFailureProps) {
  return (
    <section className="export-warnings" data-level="block" role="alert">
      <h3>
        <Icon name="warning" /> {say.failed}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <ul className="export-reasons" tabIndex={0} aria-label={say.failed}>
        {reasonsOf(why, body).map(({ words: reason, at }) => (
          <li key={reason} className="export-reason">
            <span>{reason}</span>
            {at === undefined ? null : (
              <Button look="quiet" aria-label={say.goTo(reason)} onPress={() => goToWords(noteId, at)}>
                {words.findings.goTo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
