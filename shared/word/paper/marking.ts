import type { NoteNode } from '../../note/note.ts'
import type { MarkingScheme } from '../../template/template.ts'
import type { NoteForExport } from '../note-for-export.ts'

/** Place of a marking in its scheme, lowest 0; a marking the scheme does not know ranks above all it knows. */
export function rankOf(marking: string, scheme: MarkingScheme): number {
  const rank = scheme.values.indexOf(marking)
  return rank === -1 ? scheme.values.length : rank
}

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
  let banner = typeof chosen === 'string' && chosen !== '' ? chosen : scheme.default
  const visit = (node: NoteNode): void => {
    const own = node.attrs?.marking
    if (typeof own === 'string' && own !== '' && rankOf(own, scheme) > rankOf(banner, scheme)) banner = own
    for (const child of node.content ?? []) visit(child)
  }
  visit(note.body)
  return banner
}
