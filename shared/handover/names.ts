import type { Source } from '../source/source.ts'
import { safeText } from '../word/paper/safe-text.ts'
import { escapeAttribute, escapeText } from '../word/write/package/xml-text.ts'

/** Text between tags, its line ends kept; and in attributes of the page. What HTML cannot carry goes. */
export const words = (text: string): string => escapeText(text.split(/\r?\n/).map(safeText).join('\n'))
export const value = (text: string): string => escapeAttribute(safeText(text))

export const nameOfSource = ({ shortTitle, title }: Source): string => shortTitle?.trim() || title

/** Names of places in the page. An excerpt has a place in its text and one in the list by code. */
export const passageName = (excerptId: string): string => `passage-${excerptId}`
export const excerptName = (excerptId: string): string => `excerpt-${excerptId}`
export const textName = (versionId: string): string => `text-${versionId}`
export const noteName = (noteId: string): string => `note-${noteId}`

/** “2026-02-07 09:30”: an instant as the file names it, in UTC, so that it reads the same everywhere. */
export const instant = (iso: string): string => words(iso.slice(0, 16).replace('T', ' '))
