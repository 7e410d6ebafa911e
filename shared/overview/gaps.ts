import type { Excerpt } from '../excerpt/excerpt.ts'
import type { Evidence, Overview, OverviewRow } from './overview.ts'
import { attributeCell, attributeColumn, attributeText, PLACE, pinpoint, withCodes } from './wording.ts'

const READINGS = ['reading_a', 'reading_b', 'consequence'] as const

/**
 * The agreement checklist against what was found missing or unclear.
 *
 * Every item of the checklist has a row, also where nobody has looked yet: a checklist that shows only what was coded
 * would hide the very thing it is for. Gaps and ambiguities outside the checklist follow.
 */
export function gaps(evidence: Evidence): Overview {
  const { codebook } = evidence
  const found = withCodes(evidence, 'GAP')
  const unclear = withCodes(evidence, 'AMBIG')
  const onItem = (item: string) => found.filter((excerpt) => excerpt.attributes.checklist_item === item)
  const elsewhere = found.filter(
    (excerpt) => !codebook.agreementChecklist.includes(excerpt.attributes.checklist_item ?? ''),
  )
  return {
    name: 'gaps',
    title: { en: 'Gaps and ambiguities', fr: 'Lacunes et ambiguïtés', hi: 'कमियाँ और अस्पष्टताएँ' },
    columns: [
      { id: 'item', label: { en: 'Point', fr: 'Point', hi: 'बिंदु' } },
      { id: 'state', label: { en: 'State', fr: 'État', hi: 'स्थिति' } },
      attributeColumn(codebook, 'why_it_matters'),
      ...READINGS.map((attribute) => attributeColumn(codebook, attribute)),
      { id: 'resolver', label: { en: 'Who can resolve it', fr: 'Qui peut trancher', hi: 'कौन सुलझा सकता है' } },
      PLACE,
    ],
    rows: [
      ...codebook.agreementChecklist.flatMap((item) => {
        const here = onItem(item)
        const name = checklistName(evidence, item)
        return here.length === 0 ? [notLookedAt(evidence, item, name)] : here.map((each) => rowOf(evidence, each, name))
      }),
      ...elsewhere.map((each) => rowOf(evidence, each, each.selector.exact)),
      ...unclear.map((each) => rowOf(evidence, each, each.selector.exact)),
    ],
  }
}

function checklistName(evidence: Evidence, item: string): string {
  const input = evidence.codebook.attributes.find((each) => each.id === 'checklist_item')?.input
  const option = input?.kind === 'choice' ? input.options.find((each) => each.value === item) : undefined
  return (evidence.language === 'fr' ? option?.label.fr : option?.label.en) ?? item
}

function notLookedAt(evidence: Evidence, item: string, name: string): OverviewRow {
  const state = evidence.language === 'fr' ? 'Aucune lacune relevée' : 'No gap marked'
  const rest = [1, 2, 3, 4, 5, 6].map(() => ({ text: '' }))
  return { id: item, excerptIds: [], cells: [{ text: name }, { text: state, order: 2 }, ...rest] }
}

function rowOf(evidence: Evidence, excerpt: Excerpt, name: string): OverviewRow {
  const isGap = excerpt.code === 'GAP'
  const french = evidence.language === 'fr'
  const state = isGap ? (french ? 'Absent' : 'Missing') : french ? 'Ambigu' : 'Unclear'
  return {
    id: excerpt.id,
    excerptIds: [excerpt.id],
    cells: [
      { text: name },
      { text: state, order: isGap ? 0 : 1 },
      attributeCell(evidence, excerpt, 'why_it_matters'),
      ...READINGS.map((attribute) => attributeCell(evidence, excerpt, attribute)),
      {
        text: attributeText(evidence, excerpt, isGap ? 'owner' : 'resolver'),
        excerptId: excerpt.id,
      },
      { text: pinpoint(evidence.sources, excerpt), order: excerpt.selector.start },
    ],
  }
}
