import { highestPortion, markingRank } from '../../../../shared/note/markings.ts'
import type { Note } from '../../../../shared/note/note.ts'
import type { Source } from '../../../../shared/source/source.ts'
import type { MarkingScheme, Template } from '../../../../shared/template/template.ts'

/** A note with the template whose scheme its markings belong to. */
export interface MarkedNote {
  readonly note: Note
  readonly template: Template
}

/** What a note is marked: its own marking, or a higher one of a paragraph. */
function markingOf({ note, template: { markingScheme } }: MarkedNote): string {
  const own = typeof note.header.marking === 'string' ? note.header.marking : markingScheme.default
  const portion = highestPortion(note.body, markingScheme)
  return portion !== undefined && markingRank(portion, markingScheme) > markingRank(own, markingScheme) ? portion : own
}

/**
 * The highest marking among notes and sources, one for each scheme: there is no order between the markings of two
 * ministries. A marking that no scheme knows stands for itself.
 */
export function highestMarkings(
  notes: readonly MarkedNote[],
  sources: readonly Source[],
  all: readonly MarkingScheme[],
): readonly string[] {
  const highest = new Map<string, string>()
  const add = (marking: string, schemes: readonly MarkingScheme[]) => {
    if (marking === '') return
    const scheme = schemes.find(({ values }) => values.includes(marking))
    const key = scheme === undefined ? marking : keyOf(scheme)
    const known = highest.get(key)
    const isHigher =
      known === undefined || (scheme && markingRank(marking, scheme) > markingRank(known, scheme)) === true
    if (isHigher) highest.set(key, marking)
  }
  for (const each of notes) add(markingOf(each), [each.template.markingScheme])
  for (const { marking } of sources) add(marking ?? '', [...schemesOf(notes), ...all])
  return [...highest.values()]
}

const keyOf = ({ values }: MarkingScheme) => values.join(' < ')

/** Every scheme of these notes once, by its markings. */
export function schemesOf(notes: readonly MarkedNote[]): readonly MarkingScheme[] {
  const schemes = new Map(notes.map(({ template: { markingScheme } }) => [keyOf(markingScheme), markingScheme]))
  return [...schemes.values()]
}

/**
 * Whether a source may be shown under a ceiling: unmarked, or at most at the ceiling in every scheme that has both. A
 * marking that cannot be compared is taken for a higher one.
 */
export function isOpenSource({ marking }: Source, ceiling: string, schemes: readonly MarkingScheme[]): boolean {
  if (marking === undefined || marking === '') return true
  const knowing = schemes.filter(({ values }) => values.includes(ceiling) && values.includes(marking))
  return knowing.length > 0 && knowing.every((scheme) => markingRank(marking, scheme) <= markingRank(ceiling, scheme))
}
