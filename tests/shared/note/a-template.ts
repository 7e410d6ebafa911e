import type { SectionKind, Template, TemplateSection } from '../../../shared/template/template.ts'

/** A small template of one section per given kind; named `section-KIND`, 100 words each. */
export function aTemplate(...kinds: readonly SectionKind[]): Template {
  const sections = kinds.map(
    (kind): TemplateSection => ({
      id: `section-${kind}`,
      heading: { en: `Heading of ${kind}`, fr: `Titre de ${kind}` },
      kind,
      required: true,
      maxWords: 100,
      limitBasis: 'proposal',
      guidance: { en: `Guidance for ${kind}`, fr: `Conseil pour ${kind}` },
      fedBy: [],
    }),
  )
  const variant = { sizePt: 12, line: 1.15 }
  return {
    id: 'test.memo',
    version: 1,
    jurisdiction: 'CA',
    name: { en: 'Memorandum', fr: 'Note' },
    purpose: { en: 'To test.', fr: 'Pour essayer.' },
    limits: { pages: 2, words: 520, basis: 'proposal', fits: { compact: 600, standard: 480, accessible: 320 } },
    markingScheme: {
      id: 'CA',
      values: ['UNCLASSIFIED', 'PROTECTED A', 'SECRET'],
      french: ['NON CLASSIFIÉ', 'PROTÉGÉ A', 'SECRET'],
      default: 'UNCLASSIFIED',
      allowed: ['UNCLASSIFIED', 'PROTECTED A'],
      position: ['top-right'],
      hasPortionMarks: false,
    },
    pagePreset: {
      id: 'CA',
      paper: 'Letter',
      marginsCm: [2.54, 2.54, 2.54, 2.54],
      font: 'Arial',
      languages: ['en-CA', 'fr-CA'],
      dateStyle: 'day-month-year',
      numbersParagraphs: false,
      variants: { compact: variant, standard: variant, accessible: variant },
    },
    header: [
      { id: 'marking', label: { en: 'Classification' }, type: 'marking', required: true },
      { id: 'to', label: { en: 'To' }, type: 'person', required: true },
      { id: 'date', label: { en: 'Date' }, type: 'date', required: true },
      { id: 'title', label: { en: 'Title' }, type: 'text', required: true, maxChars: 120 },
      { id: 'cc', label: { en: 'Copies' }, type: 'people', required: false },
    ],
    sections,
    signOff: { type: 'decision_block', responses: ['Agree', 'Disagree', 'Discuss'] },
    annexes: [],
    citations: 'short',
  }
}

/** Ids in order: `id-1`, `id-2` and so on. */
export function countingIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `id-${count}`
  }
}
