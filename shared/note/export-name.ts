import type { Template } from '../template/template.ts'
import { displayOf, noteTitle } from './header.ts'
import type { Note } from './note.ts'

/** How files are named where nothing else is set: the number first, so that a registry finds them. */
export const NAME_PATTERN = '{tracking} {date} {title} {copy}'

/** What stands for each place of a pattern. */
export type NameParts = Readonly<Record<string, string>>

/** Header fields that number a note, whatever a template calls them. */
const NUMBERS = /track|reference|ref_?no|docket|file_?n/i

/** Names that Windows keeps for its devices, with whatever ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** The longest name without its ending, in UTF-16 units: well under the 255 of every file system, room for a folder. */
const LONGEST = 150

/**
 * What a pattern can name of a note: `{tracking}`, `{date}` of the export, `{title}`, `{copy}`, `{template}`,
 * `{language}`, and every field of its header by its id.
 *
 * @param day of the export, ISO 8601, so that copies sort by date
 * @param copy which copy it is; empty for the plain one
 */
export function namePartsOf(note: Note, template: Template, day: string, copy: string): NameParts {
  const own = template.header.map(
    (field) => [field.id, displayOf(field, note.header, template, note.language)] as const,
  )
  const number = own.find(([id]) => NUMBERS.test(id))?.[1] ?? ''
  return {
    ...Object.fromEntries(own),
    tracking: number,
    date: day,
    title: noteTitle(note.header),
    copy,
    language: note.language,
    template: template.name[note.language] ?? template.name.en,
  }
}

/**
 * The name of an exported file, one that Windows, macOS and Linux all accept: no reserved signs or names, no dot at an
 * end, not too long. A place that is empty leaves no gap; a copy that is not the plain one always says so, because a
 * working copy must not pass for what goes up.
 */
export function exportName(pattern: string, parts: NameParts, format = 'docx'): string {
  const { copy = '', title = '' } = parts
  const marked = pattern.includes('{copy}') || copy === '' ? pattern : `${pattern} {copy}`
  const filled = marked.replace(/\{([^{}]*)\}/g, (_, place: string) => {
    const value = (parts[place] ?? '').trim()
    return place === 'copy' && value !== '' ? `(${value})` : safeName(value).slice(0, 100)
  })
  const name = safeName(filled)
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '')
  const isNameless = safeName(title) === '' && pattern.includes('{title}')
  const whole = isNameless ? withTitle(marked, parts) : name
  return `${DEVICES.test(whole.split('.')[0] ?? '') || whole === '' ? `Note ${whole}`.trim() : whole}.${format}`
}

/** A note without a title is called what it is. */
const withTitle = (pattern: string, parts: NameParts): string =>
  exportName(pattern, { ...parts, title: 'Note' }, '').slice(0, -1)

/** One that no file of these names bears yet: `Brief.docx`, then `Brief (2).docx`. Letters count the same in any case. */
export function uniqueName(name: string, taken: ReadonlySet<string>): string {
  const known = new Set([...taken].map((each) => each.toLowerCase()))
  if (!known.has(name.toLowerCase())) return name
  const dot = name.lastIndexOf('.')
  for (let count = 2; ; count += 1) {
    const other = `${name.slice(0, dot)} (${count})${name.slice(dot)}`
    if (!known.has(other.toLowerCase())) return other
  }
}

/** A text as part of a name: without the signs that a system reserves, and no dot or space at its ends. */
export const safeName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
