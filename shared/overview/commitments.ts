import type { Evidence, Overview } from './overview.ts'
import {
  attributeCell,
  attributeColumn,
  beside,
  PASSAGE,
  PLACE,
  pinpoint,
  USED,
  usedCell,
  withCodes,
} from './wording.ts'

/** Attributes a commitments matrix prints, in the order of briefing practice: who, what, how firmly, by when. */
const ATTRIBUTES = [
  'actor',
  'counterpart',
  'action',
  'object',
  'strength',
  'strength_trigger',
  'precision',
  'deadline',
  'mechanism',
  'condition',
  'reciprocity',
  'novelty',
  'measure',
] as const

/** One row for each commitment, recorded decision and promise of further talks, with its exact words. */
export function commitments(evidence: Evidence): Overview {
  const { codebook, sources } = evidence
  return {
    name: 'commitments',
    title: { en: 'Commitments', fr: 'Engagements', hi: 'प्रतिबद्धताएँ' },
    columns: [
      PASSAGE,
      ...ATTRIBUTES.map((attribute) => attributeColumn(codebook, attribute)),
      { id: 'area', label: { en: 'Area', fr: 'Domaine', hi: 'क्षेत्र' } },
      PLACE,
      USED,
    ],
    rows: withCodes(evidence, 'COMMIT', 'DECIDE', 'CONT').map((excerpt) => ({
      id: excerpt.id,
      excerptIds: [excerpt.id],
      cells: [
        { text: excerpt.selector.exact },
        ...ATTRIBUTES.map((attribute) => attributeCell(evidence, excerpt, attribute)),
        { text: areasOf(evidence, excerpt) },
        { text: pinpoint(sources, excerpt), order: excerpt.selector.start },
        usedCell(evidence, excerpt),
      ],
    })),
  }
}

function areasOf(evidence: Evidence, excerpt: Evidence['excerpts'][number]): string {
  const areas = beside(evidence, excerpt, 'AREA').map((each) => each.attributes.area ?? each.selector.exact)
  return [...new Set(areas)].join('; ')
}
