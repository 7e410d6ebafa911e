import { noteLimit } from '../../shared/note/budget.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import type { NoteFit } from '../../shared/word/fit/note-fit.ts'

/** By how many words a note is too long, and for which of its two limits. */
export interface OverLimit {
  readonly limit: 'pages' | 'words'
  /** 0 where the note keeps it. */
  readonly words: number
}

/**
 * Holds a note to its pages where these could be laid out, and to its words in any case.
 *
 * A note far beyond its limit is not laid out, and its pages are only estimated: that must not read as if it fitted.
 */
export function overLimit(
  fit: NoteFit | undefined,
  count: number,
  { pageVariant, language }: Pick<Note, 'pageVariant' | 'language'>,
  template: Template,
): OverLimit {
  const left = fit?.wordsLeft
  if (left !== undefined && left < 0) return { limit: 'pages', words: -left }
  const most = noteLimit(template, pageVariant, language)
  const over = most === 0 ? 0 : Math.max(0, count - most)
  return { limit: over > 0 || left === undefined ? 'words' : 'pages', words: over }
}
