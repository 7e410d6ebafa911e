import type { Excerpt } from '../excerpt/excerpt.ts'
import type { Evidence, Overview } from './overview.ts'
import { attributeCell, attributeColumn, beside, PASSAGE, PLACE, pinpoint, withCodes } from './wording.ts'

/** Dated events in order of their date; what has no ISO date stands at the end, as the text words it. */
export function timeline(evidence: Evidence): Overview {
  const { codebook, sources } = evidence
  const dated = withCodes(evidence, 'DATE').toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))
  return {
    name: 'timeline',
    title: { en: 'Timeline', fr: 'Chronologie', hi: 'समयरेखा' },
    columns: [
      attributeColumn(codebook, 'iso'),
      attributeColumn(codebook, 'date_precision'),
      attributeColumn(codebook, 'event'),
      attributeColumn(codebook, 'date_kind'),
      { id: 'actors', label: { en: 'Actors', fr: 'Acteurs', hi: 'कर्ता' } },
      PASSAGE,
      PLACE,
    ],
    rows: dated.map((excerpt) => ({
      id: excerpt.id,
      excerptIds: [excerpt.id],
      cells: [
        { ...attributeCell(evidence, excerpt, 'iso'), order: sortKey(excerpt) },
        attributeCell(evidence, excerpt, 'date_precision'),
        attributeCell(evidence, excerpt, 'event'),
        attributeCell(evidence, excerpt, 'date_kind'),
        { text: actorsOf(evidence, excerpt) },
        { text: excerpt.selector.exact },
        { text: pinpoint(sources, excerpt), order: excerpt.selector.start },
      ],
    })),
  }
}

/** Sorts "2026-02" before every day of that month and what has no date after everything. */
function sortKey(excerpt: Excerpt): string {
  return excerpt.attributes.iso ?? '9999'
}

function actorsOf(evidence: Evidence, excerpt: Excerpt): string {
  const names = beside(evidence, excerpt, 'PARTY').map((each) => each.attributes.entity ?? each.selector.exact)
  return [...new Set(names)].join('; ')
}
