import { useId } from 'react'
import { inLanguage } from '../../../shared/note/empty-body.ts'
import { textOf } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { HeaderField } from '../../../shared/template/template.ts'
import { words } from '../../words/words.ts'

const say = words.note.header

export interface TitleFieldProps {
  readonly field: HeaderField
  readonly note: Note
  readonly onChange: (value: string) => void
}

/** The title, as large as it is printed. A line break makes no sense in it and is not taken. */
export function TitleField({ field, note, onChange }: TitleFieldProps) {
  const hint = useId()
  const value = textOf(note.header[field.id])
  const isTooLong = field.maxChars !== undefined && value.length > field.maxChars
  return (
    <div className="note-title">
      <textarea
        rows={1}
        className="note-title-text"
        aria-label={inLanguage(field.label, note.language)}
        aria-describedby={hint}
        aria-required={field.required}
        aria-invalid={isTooLong}
        placeholder={say.titlePlaceholder}
        value={typeof note.header[field.id] === 'string' ? String(note.header[field.id]) : value}
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <p id={hint} className={isTooLong ? 'note-header-wrong' : 'note-title-hint'}>
        {isTooLong ? say.tooLong(field.maxChars ?? 0, value.length) : say.release}
      </p>
    </div>
  )
}
