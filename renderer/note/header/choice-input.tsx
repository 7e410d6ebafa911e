import { choiceWords, languageWords, textOf } from '../../../shared/note/header.ts'
import { words } from '../../words/words.ts'
import type { HeaderInputProps } from './header-row.tsx'

const say = words.note.header

/** One of the values the template lists. */
export function ChoiceInput({ field, note, id, takesFocus, onChange }: HeaderInputProps) {
  const options = field.type === 'language' ? (field.options ?? ['en', 'fr', 'both']) : (field.options ?? [])
  const value = textOf(note.header[field.id]) || (field.type === 'language' ? note.language : '')
  return (
    <select
      id={id}
      className="note-header-input"
      aria-required={field.required}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked for this line.
      autoFocus={takesFocus}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {value === '' || !options.includes(value) ? <option value={value}>{value || say.choose}</option> : null}
      {options.map((option) => (
        <option key={option} value={option}>
          {field.type === 'language' ? languageWords(option, note.language) : choiceWords(field, option, note.language)}
        </option>
      ))}
    </select>
  )
}
