import type { Excerpt } from '../excerpt/excerpt.ts'
import type { Evidence, Overview } from './overview.ts'
import { attributeText, beside, withCodes } from './wording.ts'

const TAKES_A_POSITION = ['COMMIT', 'DECIDE', 'CONT', 'ACK', 'COND'] as const

/**
 * Issue by source or by party: what each says on the same point, in its own words.
 *
 * An issue is a subject area marked in the same paragraph, else the object of the passage. A cell is the quotation with
 * its pinpoint, so that a difference in wording is seen at once.
 */
export function positions(evidence: Evidence, by: 'source' | 'party' = 'source'): Overview {
  const taken = withCodes(evidence, ...TAKES_A_POSITION)
  const sides = by === 'source' ? sourceSides(evidence) : partySides(taken)
  const issues = [...new Set(taken.flatMap((excerpt) => issuesOf(evidence, excerpt)))]
  return {
    name: 'positions',
    title: { en: 'Positions', fr: 'Positions', hi: 'रुख' },
    columns: [
      { id: 'issue', label: { en: 'Issue', fr: 'Question', hi: 'मुद्दा' } },
      ...sides.map(({ id, name }) => ({ id, label: { en: name } })),
    ],
    rows: issues.map((issue) => {
      const here = taken.filter((excerpt) => issuesOf(evidence, excerpt).includes(issue))
      return {
        id: issue,
        excerptIds: here.map((excerpt) => excerpt.id),
        cells: [{ text: issue }, ...sides.map(({ holds }) => cellOf(evidence, here.filter(holds)))],
      }
    }),
  }
}

function issuesOf(evidence: Evidence, excerpt: Excerpt): readonly string[] {
  const areas = beside(evidence, excerpt, 'AREA').map((each) => each.attributes.area ?? each.selector.exact)
  if (areas.length > 0) return [...new Set(areas)]
  const own = excerpt.attributes.object ?? excerpt.attributes.subject ?? excerpt.attributes.about
  return own === undefined ? [] : [own]
}

interface Side {
  readonly id: string
  readonly name: string
  readonly holds: (excerpt: Excerpt) => boolean
}

function sourceSides(evidence: Evidence): readonly Side[] {
  return evidence.sources.map((source) => ({
    id: source.id,
    name: source.shortTitle ?? source.title,
    holds: (excerpt) => excerpt.sourceId === source.id,
  }))
}

function partySides(taken: readonly Excerpt[]): readonly Side[] {
  const actorOf = (excerpt: Excerpt) => excerpt.attributes.actor ?? excerpt.attributes.by
  const actors = [...new Set(taken.map(actorOf).filter((actor) => actor !== undefined))]
  return actors.map((actor) => ({ id: actor, name: actor, holds: (excerpt) => actorOf(excerpt) === actor }))
}

function cellOf(evidence: Evidence, excerpts: readonly Excerpt[]) {
  const [first] = excerpts
  if (first === undefined) return { text: '' }
  const text = excerpts
    .map((excerpt) => {
      const strength = attributeText(evidence, excerpt, 'strength')
      return `“${excerpt.selector.exact}” (${excerpt.address}${strength === '' ? '' : `, ${strength}`})`
    })
    .join(' ')
  return { text, excerptId: first.id }
}
