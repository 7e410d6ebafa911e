import { useState } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'
import type { HeaderInputProps } from './header-row.tsx'

const say = words.note.header

/** Several people or titles. Enter or a semicolon adds one; Backspace in the empty field takes the last out. */
export function NamesInput({ field, note, id, takesFocus, onChange }: HeaderInputProps) {
  const [typed, setTyped] = useState('')
  const names = namesOf(note.header[field.id])
  const add = (text: string) => {
    const made = text.split(/[;\n]/).flatMap((name) => name.trim() || [])
    if (made.length > 0) onChange([...names, ...made])
    setTyped('')
  }
  const remove = (at: number) => onChange(names.filter((_, index) => index !== at))
  return (
    <div className="note-names">
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same title.
        <span key={index} className="note-name">
          {name}
          <IconButton name={say.removePerson(name)} onPress={() => remove(index)}>
            <Icon name="close" size={10} />
          </IconButton>
        </span>
      ))}
      <input
        id={id}
        type="text"
        className="note-header-input"
        aria-required={field.required}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this line.
        autoFocus={takesFocus}
        value={typed}
        onChange={(event) =>
          /[;\n]/.test(event.target.value) ? add(event.target.value) : setTyped(event.target.value)
        }
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add(typed)
          else if (event.key === 'Backspace' && typed === '' && names.length > 0) remove(names.length - 1)
        }}
      />
    </div>
  )
}

export function namesOf(value: string | readonly string[] | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return value ?? []
}
