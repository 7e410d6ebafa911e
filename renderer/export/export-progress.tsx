import { Meter } from '../ui/meter.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import type { ExportWork } from './use-export.ts'

const say = words.exporting

/** How far the export has come, or how it ended, with all that did not fit as asked. */
export function ExportProgress({ work: { state } }: { readonly work: ExportWork }) {
  return (
    <div className="export-progress" aria-live="polite">
      {state.kind === 'writing' ? (
        <>
          <p>{state.doing ? <CoreWords says={state.doing} /> : say.writing}</p>
          <Meter label={say.writing} share={state.share} />
        </>
      ) : null}
      {state.kind === 'stopped' ? <p>{say.stopped}</p> : null}
      {state.kind === 'done' ? (
        <div className="export-done">
          <p>
            <strong>{say.done(state.exported.fileName, say.size(state.exported.size))}</strong>
          </p>
          <p>{state.delivered ?? say.kept}</p>
          {state.messages.length === 0 ? null : (
            <section className="export-warnings" aria-label={say.messages(state.messages.length)}>
              <h3>{say.messages(state.messages.length)}</h3>
              <ul>
                {state.messages.map((message) => (
                  <li key={message}>
                    <CoreWords says={message} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      ) : null}
    </div>
  )
}
