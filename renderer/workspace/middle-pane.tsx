import { words } from '../words/words.ts'

/** What the middle shows: a source, or an overview. */
export function MiddlePane() {
  return <main className="middle-pane" aria-label={words.frame.regions.source} data-pane="source" tabIndex={-1} />
}
