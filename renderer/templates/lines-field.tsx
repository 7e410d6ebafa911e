import { useState } from 'react'
import { TextField } from '../ui/field.tsx'

export interface LinesFieldProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly hint?: string
  readonly wrong?: string | undefined
  readonly onChange: (lines: readonly string[]) => void
}

/** A list of texts, one to a line. Empty lines stay while one types and are no entries. */
export function LinesField({ label, lines, hint, wrong, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines.join('\n'))
  return (
    <TextField
      label={label}
      lines={Math.min(8, Math.max(2, lines.length + 1))}
      value={typed}
      {...(hint !== undefined && { hint })}
      wrong={wrong}
      maxLength={4000}
      onChange={(text) => {
        setTyped(text)
        onChange(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }}
    />
  )
}
