import { markingRank } from '../../note/markings.ts'
import type { Note } from '../../note/note.ts'
import type { Template } from '../../template/template.ts'

/** Header fields that name no person, file or unit: all that stays when the note itself is marked above the ceiling. */
const HARMLESS_FIELDS = ['title', 'doc_type', 'date', 'language', 'marking']

/** Whether the note itself, and with it all that has no marking of its own, is marked no higher than `ceiling`. */
export function isNoteOpen({ header }: Pick<Note, 'header'>, scheme: Template['markingScheme'], ceiling: string) {
  const marking = typeof header.marking === 'string' ? header.marking : scheme.default
  return marking === '' || markingRank(marking, scheme) <= markingRank(ceiling, scheme)
}

/** The header fields that a releasable copy shows, in the file and in its name. */
export function openHeader(note: Pick<Note, 'header'>, scheme: Template['markingScheme'], ceiling: string) {
  if (!isNoteOpen(note, scheme, ceiling)) {
    const harmless = Object.entries(note.header).filter(([field]) => HARMLESS_FIELDS.includes(field))
    return { ...Object.fromEntries(harmless), marking: ceiling }
  }
  const { marking } = note.header
  return { ...note.header, marking: (typeof marking === 'string' && marking) || scheme.default }
}
