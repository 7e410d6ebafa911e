import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { Evidence } from '../../shared/overview/overview.ts'
import { withCodes } from '../../shared/overview/wording.ts'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { goToExcerpt } from '../workspace/moves.ts'

/**
 * The dates of the sources along a line, one stop a date, stops evenly apart so that each can be read.
 *
 * A picture of the table below it: distances say the order, not the length of time.
 */
export function TimelinePicture({ evidence }: { readonly evidence: Evidence }) {
  const dated = withCodes(evidence, 'DATE').filter((excerpt) => excerpt.attributes.iso !== undefined)
  const stops = [...Map.groupBy(dated, (excerpt) => excerpt.attributes.iso ?? '')].toSorted(([a], [b]) =>
    a.localeCompare(b),
  )
  if (stops.length < 2) return null
  return (
    <figure className="timeline-picture" aria-label={words.overview.timelinePicture}>
      <ol>
        {stops.map(([date, excerpts]) => (
          <TimelineStop key={date} date={date} excerpts={excerpts} />
        ))}
      </ol>
    </figure>
  )
}

function TimelineStop({ date, excerpts }: { readonly date: string; readonly excerpts: readonly Excerpt[] }) {
  const [first] = excerpts
  if (first === undefined) return null
  const events = [...new Set(excerpts.map((excerpt) => excerpt.attributes.event ?? excerpt.selector.exact))]
  const kind = first.attributes.date_kind ?? 'past'
  return (
    <li data-kind={kind}>
      <button type="button" title={events.join('\n')} onClick={() => goToExcerpt(first.id)}>
        <b>{inWords(date)}</b>
        <span>{events[0]}</span>
        {events.length > 1 ? <small>{words.overview.moreEvents(events.length - 1)}</small> : null}
      </button>
    </li>
  )
}
