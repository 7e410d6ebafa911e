import type { Localised } from '../codebook/codebook.ts'
import type { Evidence, Overview, OverviewName } from './overview.ts'
import { attributeCell, attributeColumn, PASSAGE, PLACE, pinpoint, withCodes } from './wording.ts'

/** Where sources differ on the same point, with the wording of each. */
export function readouts(evidence: Evidence): Overview {
  return listOf(
    evidence,
    'readouts',
    { en: 'Readouts compared', fr: 'Comptes rendus comparés', hi: 'विवरणों की तुलना' },
    ['CONFLICT'],
    ['source_a', 'source_b', 'difference', 'preferred'],
  )
}

/** Questions the texts raise, with the person who could answer; the most pressing first. */
export function questions(evidence: Evidence): Overview {
  const list = listOf(
    evidence,
    'questions',
    { en: 'Questions', fr: 'Questions', hi: 'प्रश्न' },
    ['QUEST'],
    ['priority', 'to', 'linked'],
  )
  const urgency = new Map(['must', 'should', 'could'].map((priority, index) => [priority, index]))
  const priorityOf = (id: string) =>
    urgency.get(evidence.excerpts.find((each) => each.id === id)?.attributes.priority ?? '') ?? urgency.size
  return { ...list, rows: list.rows.toSorted((a, b) => priorityOf(a.id) - priorityOf(b.id)) }
}

function listOf(
  evidence: Evidence,
  name: OverviewName,
  title: Localised,
  codes: readonly string[],
  attributes: readonly string[],
): Overview {
  return {
    name,
    title,
    columns: [
      PASSAGE,
      { id: 'comment', label: { en: 'Comment', fr: 'Commentaire', hi: 'टिप्पणी' } },
      ...attributes.map((attribute) => attributeColumn(evidence.codebook, attribute)),
      PLACE,
    ],
    rows: withCodes(evidence, ...codes).map((excerpt) => ({
      id: excerpt.id,
      excerptIds: [excerpt.id],
      cells: [
        { text: excerpt.selector.exact },
        { text: excerpt.comment },
        ...attributes.map((attribute) => attributeCell(evidence, excerpt, attribute)),
        { text: pinpoint(evidence.sources, excerpt), order: excerpt.selector.start },
      ],
    })),
  }
}
