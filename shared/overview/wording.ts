import type { Codebook, Localised } from '../codebook/codebook.ts'
import type { Excerpt } from '../excerpt/excerpt.ts'
import type { Source } from '../source/source.ts'
import type { Evidence, OverviewCell, OverviewColumn } from './overview.ts'

/** Text in the wanted language, English where there is none. */
export function inLanguage(text: Localised, language: 'en' | 'fr'): string {
  return text[language] ?? text.en
}

/** A column whose heading, and whose cells when edited, are an attribute's of the codebook. */
export function attributeColumn(codebook: Codebook, attribute: string, id = attribute): OverviewColumn {
  const known = codebook.attributes.find((each) => each.id === attribute)
  return { id, label: known?.label ?? { en: attribute }, attribute }
}

/** The value of an attribute as people read it: the label of a choice, "yes" and "no" for a flag, a text as it stands. */
export function attributeText(evidence: Evidence, excerpt: Excerpt, attribute: string): string {
  const value = excerpt.attributes[attribute]
  if (value === undefined) return ''
  const input = evidence.codebook.attributes.find((each) => each.id === attribute)?.input
  if (input?.kind === 'flag') {
    const words = evidence.language === 'fr' ? (['oui', 'non'] as const) : (['yes', 'no'] as const)
    return value === 'true' || value === 'yes' ? words[0] : words[1]
  }
  if (input?.kind !== 'choice') return value
  const option = input.options.find((each) => each.value === value)
  return option === undefined ? value : inLanguage(option.label, evidence.language)
}

export function attributeCell(evidence: Evidence, excerpt: Excerpt, attribute: string): OverviewCell {
  const text = attributeText(evidence, excerpt, attribute)
  const value = excerpt.attributes[attribute]
  return { text, excerptId: excerpt.id, ...(value !== undefined && /^\d+$/.test(value) && { order: Number(value) }) }
}

/** "Announcement, para 3": where a passage stands, short enough for a cell. */
export function pinpoint(sources: readonly Source[], excerpt: Excerpt): string {
  const source = sources.find((each) => each.id === excerpt.sourceId)
  return `${source?.shortTitle ?? source?.title ?? ''}, ${excerpt.address}`.replace(/^, /, '')
}

/** Excerpts with one of the codes, by source date and then reading order. */
export function withCodes(evidence: Evidence, ...codes: readonly string[]): readonly Excerpt[] {
  const order = new Map(evidence.sources.map((source, index) => [source.id, index]))
  return evidence.excerpts
    .filter((excerpt) => codes.includes(excerpt.code))
    .toSorted(
      (a, b) => (order.get(a.sourceId) ?? 0) - (order.get(b.sourceId) ?? 0) || a.selector.start - b.selector.start,
    )
}

/** Excerpts with one of the codes in the same block of the same version: what a passage is about, when and by whom. */
export function beside(evidence: Evidence, excerpt: Excerpt, ...codes: readonly string[]): readonly Excerpt[] {
  const here = byPlace(evidence.excerpts).get(placeKey(excerpt)) ?? []
  return withCodes({ ...evidence, excerpts: here }, ...codes).filter((each) => each.id !== excerpt.id)
}

const placeKey = ({ versionId, address }: Excerpt) => `${versionId} ${address}`

const known = new WeakMap<readonly Excerpt[], ReadonlyMap<string, readonly Excerpt[]>>()

/** Excerpts by version and address. Kept while the list lives: ten thousand excerpts ask for it ten thousand times. */
function byPlace(excerpts: readonly Excerpt[]): ReadonlyMap<string, readonly Excerpt[]> {
  const before = known.get(excerpts)
  if (before !== undefined) return before
  const groups = Map.groupBy(excerpts, placeKey)
  known.set(excerpts, groups)
  return groups
}

export const PASSAGE: OverviewColumn = {
  id: 'words',
  label: { en: 'Words of the source', fr: 'Texte de la source', hi: 'स्रोत के शब्द' },
}
export const PLACE: OverviewColumn = { id: 'place', label: { en: 'Source', fr: 'Source', hi: 'स्रोत' } }
export const USED: OverviewColumn = { id: 'used', label: { en: 'In notes', fr: 'Dans les notes', hi: 'नोटों में' } }

/** How many sentences of notes rest on an excerpt. */
export function usedCell(evidence: Evidence, excerpt: Excerpt): OverviewCell {
  const sentences = new Set(
    evidence.citations
      .filter((each) => each.excerptId === excerpt.id)
      .map((each) => `${each.noteId} ${each.blockId} ${each.sentence}`),
  ).size
  const none = evidence.language === 'fr' ? 'non utilisé' : 'not used'
  const some =
    evidence.language === 'fr'
      ? `${sentences} phrase${sentences > 1 ? 's' : ''}`
      : `${sentences} sentence${sentences > 1 ? 's' : ''}`
  return { text: sentences === 0 ? none : some, order: sentences }
}
