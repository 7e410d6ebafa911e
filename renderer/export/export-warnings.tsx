import { unreachable } from '../../shared/unreachable.ts'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import type { Warning } from './readiness.ts'

const say = words.exporting

export interface ExportWarningsProps {
  readonly warnings: readonly Warning[]
  /** Whether nothing else stands in the way either. */
  readonly isReady: boolean
}

/** What is missing or too long, in plain words. The file can be written all the same. */
export function ExportWarnings({ warnings, isReady }: ExportWarningsProps) {
  if (warnings.length === 0) {
    return !isReady ? null : (
      <p className="export-ready">
        <Icon name="check" /> {say.ready}
      </p>
    )
  }
  return (
    <section className="export-warnings" aria-label={say.warnings(warnings.length)}>
      <h3>
        <Icon name="warning" /> {say.warnings(warnings.length)}
      </h3>
      <ul>
        {warnings.map((warning) => (
          <li key={sentenceOf(warning)}>{sentenceOf(warning)}</li>
        ))}
      </ul>
    </section>
  )
}

function sentenceOf(warning: Warning): string {
  switch (warning.kind) {
    case 'missing':
      return say.missing(warning.fields)
    case 'empty':
      return say.emptySections(warning.sections)
    case 'over':
      return say.over(warning.section, warning.words, warning.limit)
    case 'gone':
      return say.gone(warning.count)
    default:
      return unreachable(warning)
  }
}
