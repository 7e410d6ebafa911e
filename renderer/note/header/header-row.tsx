import { useId } from 'react'
import { inLanguage } from '../../../shared/note/empty-body.ts'
import { displayOf, textOf } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { HeaderField, Template } from '../../../shared/template/template.ts'
import { words } from '../../words/words.ts'
import { ChoiceInput } from './choice-input.tsx'
import { DateInput } from './date-input.tsx'
import { NamesInput } from './names-input.tsx'
import { SourcesInput } from './sources-input.tsx'

const say = words.note.header

export interface HeaderRowProps {
  readonly field: HeaderField
  readonly note: Note
  readonly template: Template
  readonly takesFocus: boolean
  readonly onChange: (value: string | readonly string[]) => void
}

/** What every control of a header line is given. */
export interface HeaderInputProps extends HeaderRowProps {
  readonly id: string
  readonly label: string
}

/** One line of the header: label and value, as printed. */
export function HeaderRow(props: HeaderRowProps) {
  const { field, note, template } = props
  const id = useId()
  const label = inLanguage(field.label, note.language)
  const fillsItself = field.type === 'fixed' || field.type === 'language' || field.type === 'marking'
  const isMissing = field.required && !fillsItself && textOf(note.header[field.id]) === ''
  const value = textOf(note.header[field.id])
  const isTooLong = field.maxChars !== undefined && value.length > field.maxChars
  return (
    <div className="note-header-line" data-missing={isMissing ? '' : undefined}>
      <dt>
        <label htmlFor={id}>{label}</label>
      </dt>
      <dd>
        {field.type === 'fixed' ? (
          <output id={id}>{displayOf(field, note.header, template, note.language)}</output>
        ) : (
          <HeaderInput {...props} id={id} label={label} />
        )}
        {isMissing ? <span className="note-header-missing">{say.required}</span> : null}
        {isTooLong ? <p className="note-header-wrong">{say.tooLong(field.maxChars ?? 0, value.length)}</p> : null}
      </dd>
    </div>
  )
}

function HeaderInput(props: HeaderInputProps) {
  const { field, note, id, takesFocus, onChange } = props
  switch (field.type) {
    case 'date':
    case 'datetime':
      return <DateInput {...props} />
    case 'people':
      return <NamesInput {...props} />
    case 'choice':
    case 'language':
      return <ChoiceInput {...props} />
    case 'sources':
      return <SourcesInput {...props} />
    default:
      return (
        <textarea
          id={id}
          rows={1}
          className="note-header-input"
          aria-required={field.required}
          placeholder={field.hint === undefined ? '' : inLanguage(field.hint, note.language)}
          // biome-ignore lint/a11y/noAutofocus: the user has just asked for this line.
          autoFocus={takesFocus}
          value={String(note.header[field.id] ?? '')}
          onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      )
  }
}
