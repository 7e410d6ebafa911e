import type { HeaderField, PagePreset, Template } from '../template/template.ts'
import type { NoteHeader } from './note.ts'

type Language = 'en' | 'fr'

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
}

/** What a note is called: its title, else its subject, else the empty text. */
export function noteTitle(header: NoteHeader): string {
  return textOf(header.title) || textOf(header.subject)
}

/** The header field for the title in the other official language, where a template's titles are published in both. */
export const OTHER_TITLE = 'title_other'

/** A header value as one text; several people are parted by semicolons, as their titles contain commas. */
export function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value.trim() : (value ?? []).filter(Boolean).join('; ')
}

/**
 * Writes an ISO 8601 date as the country's readers do; a month or a year stays one, a time follows the day.
 * @param iso `2026-02-07`, `2026-02`, `2026` or `2026-02-07T14:00`; anything else is given back unchanged
 */
export function formatDate(iso: string, style: PagePreset['dateStyle'], language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/.exec(iso)
  const [, year, month, day, time] = match ?? []
  if (year === undefined) return iso
  if (month === undefined) return year
  const name = MONTHS[language][Number(month) - 1]
  if (name === undefined) return iso
  if (day === undefined) return `${name} ${year}`
  const date = dayOf(year, month, name, Number(day), style, language)
  return time === undefined ? date : `${date}, ${language === 'fr' ? time.replace(':', ' h ') : time}`
}

function dayOf(year: string, month: string, name: string, day: number, style: string, language: Language): string {
  if (style === 'dotted') return `${String(day).padStart(2, '0')}.${month}.${year}`
  if (language === 'fr') return `${day === 1 ? '1er' : day} ${name} ${year}`
  return style === 'month-day-year' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`
}

/** Looks up what a header value only names: the short title of a source by its id. */
export type SourceNames = (sourceId: string) => string | undefined

/** A header value as the page prints it; the empty text where there is none. */
export function displayOf(
  field: HeaderField,
  header: NoteHeader,
  template: Template,
  language: Language,
  sourceName: SourceNames = () => undefined,
): string {
  const value = header[field.id]
  switch (field.type) {
    case 'date':
    case 'datetime':
      return formatDate(textOf(value), template.pagePreset.dateStyle, language)
    case 'marking':
      return markingWords(textOf(value) || template.markingScheme.default, template, language)
    case 'fixed':
      return textOf(value) || (language === 'fr' ? (template.name.fr ?? template.name.en) : template.name.en)
    case 'language':
      return languageWords(textOf(value) || language, language)
    case 'choice':
      return choiceWords(field, textOf(value), language)
    case 'sources':
      return textOf((typeof value === 'string' ? [value] : (value ?? [])).map((id) => sourceName(id) ?? id))
    default:
      return textOf(value)
  }
}

/** A chosen option in the note's language; options are stored in English, the template's first language. */
export function choiceWords(field: HeaderField, option: string, language: Language): string {
  const words = (language === 'fr' ? field.frenchOptions?.[field.options?.indexOf(option) ?? -1] : undefined) ?? option
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const LANGUAGE_NAMES: Record<Language, Record<string, string>> = {
  en: { en: 'English', fr: 'French', both: 'English and French' },
  fr: { en: 'Anglais', fr: 'Français', both: 'Anglais et français' },
}

/** A value of a field that names the note's language, in that language. */
export const languageWords = (value: string, language: Language): string => LANGUAGE_NAMES[language][value] ?? value

/** A marking in the note's language; markings are stored in English, the scheme's first language. */
export function markingWords(marking: string, template: Template, language: Language): string {
  const { values, french } = template.markingScheme
  return (language === 'fr' ? french?.[values.indexOf(marking)] : undefined) ?? marking
}

/** Required fields with nothing in them, apart from those that fill themselves. */
export function missingFields(template: Template, header: NoteHeader): readonly HeaderField[] {
  const selfFilling: readonly string[] = ['fixed', 'marking', 'language']
  return template.header.filter(
    (field) => field.required && !selfFilling.includes(field.type) && textOf(header[field.id]) === '',
  )
}
