import { displayOf, textOf } from '../../../shared/note/header.ts'
import type { HeaderInputProps } from './header-row.tsx'

/** A date: written as the country writes it, and edited with the system's own date control while it has focus. */
export function DateInput({ field, note, template, id, takesFocus, onChange }: HeaderInputProps) {
  const value = textOf(note.header[field.id])
  return (
    <span className="note-date" data-empty={value === '' ? '' : undefined}>
      <input
        id={id}
        type={field.type === 'datetime' ? 'datetime-local' : 'date'}
        className="note-header-input"
        aria-required={field.required}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this line.
        autoFocus={takesFocus}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="note-date-written" aria-hidden="true">
        {displayOf(field, note.header, template, note.language)}
      </span>
    </span>
  )
}
