import { useState } from 'react'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly onChange: (value: number) => void
}

/** A whole number. What cannot be read as one stays in the field and is said to be wrong; the last good one holds. */
export function NumberField({ label, value, least, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value))
  const number = Number(typed)
  const isGood = /^\d{1,6}$/.test(typed.trim()) && number >= least
  return (
    <TextField
      label={label}
      value={typed}
      wrong={isGood ? undefined : words.templates.numberWrong}
      onChange={(next) => {
        setTyped(next)
        if (/^\d{1,6}$/.test(next.trim()) && Number(next) >= least) onChange(Number(next))
      }}
    />
  )
}
