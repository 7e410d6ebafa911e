import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { Evidence } from '../../shared/overview/overview.ts'
import { withCodes } from '../../shared/overview/wording.ts'
import { words } from '../words/words.ts'
import { goToExcerpt } from '../workspace/moves.ts'

const DAY = 86_400_000

/** Dated events along a line, evenly readable where several fall close together. A picture of the table below it. */
export function TimelinePicture({ evidence }: { readonly evidence: Evidence }) {
  const events = withCodes(evidence, 'DATE').flatMap((excerpt) => {
    const at = Date.parse(excerpt.attributes.iso ?? '')
    return Number.isNaN(at) ? [] : [{ excerpt, at }]
  })
  const [first] = events.toSorted((a, b) => a.at - b.at)
  const last = events.toSorted((a, b) => b.at - a.at)[0]
  if (first === undefined || last === undefined || first.at === last.at) return null
  const span = Math.max(last.at - first.at, DAY)
  const places = events
    .toSorted((a, b) => a.at - b.at)
    .map(({ excerpt, at }) => ({ excerpt, share: (at - first.at) / span }))
  return (
    <figure className="timeline-picture" aria-label={words.overview.timelinePicture}>
      <div className="timeline-line" />
      {spread(places.map((place) => place.share)).map((share, index) => {
        const excerpt = places[index]?.excerpt
        return excerpt === undefined ? null : (
          <button
            key={excerpt.id}
            type="button"
            className={`timeline-event timeline-${excerpt.attributes.date_kind ?? 'past'}`}
            style={{ left: `${share * 100}%`, top: `${(index % 3) * 2.1}rem` }}
            onClick={() => goToExcerpt(excerpt.id)}
          >
            <b>{excerpt.attributes.iso}</b> {eventOf(excerpt)}
          </button>
        )
      })}
    </figure>
  )
}

/** Pushes neighbours apart so that labels on the same of three rows do not run into each other. */
function spread(shares: readonly number[]): readonly number[] {
  const least = 0.22
  const placed: number[] = []
  for (const [index, share] of shares.entries()) {
    const before = placed[index - 3]
    placed.push(before === undefined ? share * (1 - least) : Math.max(share * (1 - least), before + least))
  }
  const most = Math.max(...placed, 1 - least)
  return placed.map((share) => (share / most) * (1 - least))
}

function eventOf(excerpt: Excerpt): string {
  return excerpt.attributes.event ?? excerpt.selector.exact
}
