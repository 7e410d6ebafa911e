import { useState } from 'react'
import { NAME_PATTERN, type NameParts } from '../../shared/note/export-name.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import type { Choose } from './use-choices.ts'

const say = words.exporting

export interface NameChoiceProps {
  readonly name: string
  readonly pattern: string
  readonly parts: NameParts
  readonly choose: Choose
}

/** The name of the file, and the pattern it is made by, which is remembered for the next one. */
export function NameChoice({ name, pattern, parts, choose }: NameChoiceProps) {
  const [isOpen, setOpen] = useState(false)
  const places = Object.keys(parts).map((place) => `{${place}}`)
  return (
    <div className="export-name-choice">
      <p className="export-name">{name}</p>
      <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {say.namePattern}
      </Button>
      {isOpen ? (
        <>
          <TextField
            label={say.namePatternLabel}
            hint={say.namePatternHint(places.join(' '))}
            value={pattern}
            onChange={(namePattern) => choose({ namePattern })}
            maxLength={200}
            autoFocus
          />
          {pattern === NAME_PATTERN ? null : (
            <Button look="quiet" onPress={() => choose({ namePattern: NAME_PATTERN })}>
              {say.namePatternReset}
            </Button>
          )}
        </>
      ) : null}
    </div>
  )
}
