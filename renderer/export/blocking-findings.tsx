import type { Finding } from '../../shared/checks/finding.ts'
import type { NoteId } from '../../shared/id.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import { DespiteForm } from './despite-form.tsx'
import { goToWords } from './go-to-words.ts'

const say = words.exporting

export interface BlockingFindingsProps {
  readonly noteId: NoteId
  readonly findings: readonly Finding[]
  /** Writes this copy all the same, with a reason. */
  readonly writeDespite: (reason: string) => void
}

/** What holds this copy back, each with the way to its place; a working copy can be written all the same. */
export function BlockingFindings({ noteId, findings, writeDespite }: BlockingFindingsProps) {
  return (
    <section className="export-warnings" data-level="block" aria-label={say.blocked(findings.length)}>
      <h3>
        <Icon name="warning" /> {say.blocked(findings.length)}
      </h3>
      <p className="export-aside">{say.blockedHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <ul className="export-reasons" tabIndex={0} aria-label={say.blocked(findings.length)}>
        {findings.map(({ check, blockId, where, range, reason }) => (
          <li key={`${check} ${blockId} ${range?.start ?? ''} ${where}`} className="export-reason">
            <span>
              <CoreWords says={reason} /> <small>{words.findings.checks[check]}</small>
            </span>
            {blockId === '' ? null : (
              <Button
                look="quiet"
                aria-label={say.goTo(where)}
                onPress={() => goToWords(noteId, { blockId, ...(range && { range }) })}
              >
                {words.findings.goTo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <DespiteForm write={writeDespite} />
    </section>
  )
}
