import type { NoteId } from '../../shared/id.ts'
import { attempt } from '../api/acts.ts'
import { useNotes } from '../api/queries.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { showMiddle } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { saveResponses, useResponses } from './review-queries.ts'
import { asHtml } from './table-text.ts'
import './responses.css'
import './review.css'

const say = words.review.log

/** Who said what, where, what was decided and what was replied: the record of the round. */
export function ResponseTable({ noteId }: { readonly noteId: NoteId }) {
  const entries = useResponses(noteId)
  const { notes } = useNotes(usePlace((at) => at.dossierId))
  if (entries === undefined) return null
  const rows = entries.map(({ author, date, what, where, decision, reply, state, fileName }) => [
    author,
    date === undefined ? '' : inWords(date.slice(0, 10)),
    what,
    where.replaceAll('\uFFFC', ''),
    words.review.states[decision],
    reply,
    state === undefined ? '' : say.states[state],
    fileName,
  ])
  const table = [[...say.columns], ...rows]
  const title = notes.find(({ id }) => id === noteId)?.title ?? ''
  const copy = async () => {
    const copied = navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([asHtml(table)], { type: 'text/html' }),
        'text/plain': new Blob([table.map((row) => row.join('\t')).join('\n')], { type: 'text/plain' }),
      }),
    ])
    if ((await attempt(copied.then(() => true))) === true) showToast(say.copied)
  }
  return (
    <div className="responses">
      <header className="review-head">
        <h1>{say.title}</h1>
        <p className="responses-note">{title}</p>
        <Button isDisabled={rows.length === 0} onPress={() => void copy()}>
          {say.copy}
        </Button>
        <Button isDisabled={rows.length === 0} onPress={() => void saveResponses(noteId)}>
          {say.word}
        </Button>
        <Button onPress={() => showMiddle({ kind: 'review', noteId })}>{say.back}</Button>
      </header>
      <p className="responses-text">{rows.length === 0 ? say.none : say.text}</p>
      {rows.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keys.
        <section className="responses-scroll" tabIndex={0} aria-label={say.title} data-pane-focus="">
          <table>
            <thead>
              <tr>
                {say.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state
                <tr key={at} data-decision={entries[at]?.decision}>
                  {row.map((cell, column) => (
                    <td key={say.columns[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
