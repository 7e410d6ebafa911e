import type { CodeFamily } from '../codebook/codebook.ts'
import { FAMILIES } from '../exchange/refi/code-elements.ts'
import type { NoteNode } from '../note/note.ts'
import type { SourceBlock } from '../source/block.ts'
import type { Source } from '../source/source.ts'
import { coverageOf } from './coverage.ts'
import type { Evidence } from './overview.ts'
import { overviewTable } from './overview-table.ts'
import { timeline } from './timeline.ts'
import { attributeText, beside, withCodes } from './wording.ts'

/** Tables of the note with a picture above them, each from one view. */
export const FIGURE_NAMES = ['timeline', 'strength', 'coverage'] as const
export type FigureName = (typeof FIGURE_NAMES)[number]

const WORDS = {
  en: {
    timeline: 'Timeline',
    strength: 'Commitments by area and strength',
    coverage: 'Sentences of each source by what they were read as',
    area: 'Area',
    noArea: 'No area marked',
    noStrength: 'Strength not judged',
    source: 'Source',
    uncoded: 'Not coded',
  },
  fr: {
    timeline: 'Chronologie',
    strength: 'Engagements par domaine et par force',
    coverage: 'Phrases de chaque source selon leur codage',
    area: 'Domaine',
    noArea: 'Sans domaine',
    noStrength: 'Force non évaluée',
    source: 'Source',
    uncoded: 'Non codées',
  },
} as const

const FAMILY_FR: Readonly<Record<CodeFamily, string>> = {
  who: 'Acteurs',
  what: 'Contenu',
  evidence: 'Preuves',
  quality: 'Qualité',
  work: 'Travail',
}

/**
 * A view as a table of a note with its picture: what the picture shows stands in the table, word for word.
 *
 * @param blocksOf the text of a source's newest version, for coverage
 */
export function figureTable(
  name: FigureName,
  evidence: Evidence,
  blocksOf: (source: Source) => readonly SourceBlock[],
  newId: () => string,
): NoteNode {
  const say = WORDS[evidence.language]
  if (name === 'timeline') {
    const table = overviewTable(timeline(evidence), evidence.language, newId)
    return { ...table, attrs: { ...table.attrs, view: 'figure:timeline', picture: 'timeline' } }
  }
  const { header, rows } = name === 'strength' ? strengths(evidence) : covered(evidence, blocksOf)
  const used = header.map((_, at) => at === 0 || rows.some((row) => row[at] !== 0))
  const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, at) => used[at])
  return {
    type: 'table',
    attrs: { id: newId(), caption: say[name], view: `figure:${name}`, picture: 'bars' },
    content: [
      row('tableHeader', kept(header), newId),
      ...rows.map((cells) => row('tableCell', kept(cells).map(String), newId)),
    ],
  }
}

interface Numbers {
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Commitments in each subject area, strongest first; an area with more of them stands first. */
function strengths(evidence: Evidence): Numbers {
  const say = WORDS[evidence.language]
  const all = withCodes(evidence, 'COMMIT', 'DECIDE', 'CONT')
  const values = [...new Set(all.map(({ attributes }) => attributes.strength ?? ''))].toSorted(
    (a, b) => Number(b) - Number(a),
  )
  const names = values.map((value) => {
    const one = all.find(({ attributes }) => (attributes.strength ?? '') === value)
    return value === '' || one === undefined ? say.noStrength : attributeText(evidence, one, 'strength')
  })
  const areas = Map.groupBy(all, (excerpt) => {
    const [area] = beside(evidence, excerpt, 'AREA')
    return area?.attributes.area ?? area?.selector.exact ?? say.noArea
  })
  return {
    header: [say.area, ...names],
    rows: [...areas]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([area, excerpts]) => [
        area,
        ...values.map((value) => excerpts.filter(({ attributes }) => (attributes.strength ?? '') === value).length),
      ]),
  }
}

/** Sentences of each source by the family of their first code. */
function covered(evidence: Evidence, blocksOf: (source: Source) => readonly SourceBlock[]): Numbers {
  const say = WORDS[evidence.language]
  const families = Object.keys(FAMILIES) as CodeFamily[]
  const familyOf = new Map(evidence.codebook.codes.map(({ id, family }) => [id, family]))
  return {
    header: [
      say.source,
      ...families.map((family) => (evidence.language === 'fr' ? FAMILY_FR[family] : FAMILIES[family].name)),
      say.uncoded,
    ],
    rows: evidence.sources.map((source) => {
      const here = evidence.excerpts.filter(({ versionId }) => versionId === source.currentVersionId)
      const sentences = coverageOf(blocksOf(source), here).map(({ codes }) => familyOf.get(codes[0] ?? ''))
      return [
        source.shortTitle ?? source.title,
        ...families.map((family) => sentences.filter((each) => each === family).length),
        sentences.filter((each) => each === undefined).length,
      ]
    }),
  }
}

function row(type: 'tableHeader' | 'tableCell', cells: readonly (string | number)[], newId: () => string): NoteNode {
  return {
    type: 'tableRow',
    content: cells.map((words) => ({
      type,
      content: [{ type: 'paragraph', attrs: { id: newId() }, content: [{ type: 'text', text: String(words) }] }],
    })),
  }
}
