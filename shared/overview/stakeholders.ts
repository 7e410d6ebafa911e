import type { Excerpt } from '../excerpt/excerpt.ts'
import type { Evidence, Overview } from './overview.ts'
import { attributeCell, attributeColumn, inLanguage, PLACE, pinpoint, withCodes } from './wording.ts'

const ATTRIBUTES = ['role', 'interest', 'influence', 'stance'] as const

/** Parties and other stakeholders, one row each however often the sources name them. */
export function stakeholders(evidence: Evidence): Overview {
  const { codebook, language, sources } = evidence
  const named = Map.groupBy(withCodes(evidence, 'PARTY', 'STAKE'), nameOf)
  return {
    name: 'stakeholders',
    title: { en: 'Parties and bodies', fr: 'Parties et organismes', hi: 'पक्ष और निकाय' },
    columns: [
      { ...attributeColumn(codebook, 'entity'), label: { en: 'Name', fr: 'Nom', hi: 'नाम' } },
      { id: 'kind', label: { en: 'Kind', fr: 'Nature', hi: 'प्रकार' } },
      ...ATTRIBUTES.map((attribute) => attributeColumn(codebook, attribute)),
      { id: 'mentions', label: { en: 'Mentions', fr: 'Mentions', hi: 'उल्लेख' } },
      PLACE,
    ],
    rows: [...named].map(([name, mentions]) => {
      const [first] = mentions
      const code = codebook.codes.find((each) => each.id === first?.code)
      return {
        id: name,
        excerptIds: mentions.map((each) => each.id),
        cells: [
          { text: name, ...(first && { excerptId: first.id }) },
          { text: code === undefined ? '' : inLanguage(code.label, language) },
          ...ATTRIBUTES.map((attribute) => {
            const speaking = mentions.find((each) => each.attributes[attribute] !== undefined) ?? first
            return speaking === undefined ? { text: '' } : attributeCell(evidence, speaking, attribute)
          }),
          { text: String(mentions.length), order: mentions.length },
          { text: mentions.map((each) => pinpoint(sources, each)).join('; ') },
        ],
      }
    }),
  }
}

function nameOf(excerpt: Excerpt): string {
  return excerpt.attributes.entity ?? excerpt.selector.exact
}
