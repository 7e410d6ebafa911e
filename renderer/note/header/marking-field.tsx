import { useId, useState } from 'react'
import { inLanguage } from '../../../shared/note/empty-body.ts'
import { markingWords, textOf } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { HeaderField, Template } from '../../../shared/template/template.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'

const say = words.note.header

export interface MarkingFieldProps {
  readonly field: HeaderField
  readonly note: Note
  readonly template: Template
  readonly onChange: (value: string) => void
}

/** The marking, where the scheme prints it. Markings the app must not hold are named, not offered, and it says why. */
export function MarkingField({ field, note, template, onChange }: MarkingFieldProps) {
  const why = useId()
  const [isExplained, setExplained] = useState(false)
  const { values, allowed, position } = template.markingScheme
  const write = (value: string) => markingWords(value, template, note.language)
  const value = textOf(note.header[field.id]) || template.markingScheme.default
  return (
    <div className="note-marking" data-position={position[0] ?? 'top-right'}>
      <div className="note-marking-line">
        <select
          aria-label={inLanguage(field.label, note.language)}
          aria-describedby={isExplained ? why : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {values.map((one) => (
            <option key={one} value={one} disabled={!allowed.includes(one)}>
              {write(one)}
            </option>
          ))}
        </select>
        {allowed.length < values.length ? (
          <IconButton name={say.markingAbout} aria-expanded={isExplained} onPress={() => setExplained(!isExplained)}>
            <Icon name="help" size={12} />
          </IconButton>
        ) : null}
      </div>
      {isExplained ? (
        <p id={why} className="note-marking-why">
          {say.markingWhy(allowed.map(write).join(', '))}
        </p>
      ) : null}
    </div>
  )
}
