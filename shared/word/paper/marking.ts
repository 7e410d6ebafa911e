import { highestPortion, markingRank } from '../../note/markings.ts'
import type { MarkingScheme } from '../../template/template.ts'
import type { NoteForExport } from '../note-for-export.ts'

/** The marking as printed in the note's language. */
export function markingText(marking: string, scheme: MarkingScheme, language: 'en' | 'fr'): string {
  return language === 'fr' ? (scheme.french?.[scheme.values.indexOf(marking)] ?? marking) : marking
}

/**
 * The marking of the whole note: never below that of its highest block.
 *
 * A banner lower than a portion would release the portion, so the higher one wins even where the header says less.
 */
export function bannerOf({ note, template }: NoteForExport): string {
  const scheme = template.markingScheme
  const chosen = note.header.marking
  const banner = typeof chosen === 'string' && chosen !== '' ? chosen : scheme.default
  const portion = highestPortion(note.body, scheme)
  return portion !== undefined && markingRank(portion, scheme) > markingRank(banner, scheme) ? portion : banner
}
