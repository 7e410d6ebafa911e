import { useMemo, useState } from 'react'
import type { NoteId } from '../../shared/id.ts'
import type { Template } from '../../shared/template/template.ts'
import { remember } from '../api/acts.ts'
import { usePreferences } from '../api/queries.ts'
import { type Choices, readChoices } from './choices.ts'

/** Under which preference the last choices stand. */
const REMEMBERED = 'export'

/** How one note cites is remembered for that note alone: a law journal's notes are no other memo's. */
const citationsOf = (noteId: NoteId) => `citations:${noteId}`

export type Choose = (changed: Partial<Choices>) => void

/** The choices of an export: those of last time, and what is changed now, which is remembered in turn. */
export function useChoices(noteId: NoteId, template: Template | undefined): readonly [Choices | undefined, Choose] {
  const { preferences, isReady } = usePreferences()
  const [changed, setChanged] = useState<Partial<Choices>>({})
  const stored = preferences[REMEMBERED]
  const cited = preferences[citationsOf(noteId)]
  const choices = useMemo(
    () => (template === undefined || !isReady ? undefined : { ...readChoices(stored, cited, template), ...changed }),
    [template, isReady, stored, cited, changed],
  )
  const choose: Choose = (more) => {
    if (choices === undefined) return
    setChanged({ ...changed, ...more })
    const { citationStyle, notes, ...others } = { ...choices, ...more }
    if ('citationStyle' in more || 'notes' in more) remember(citationsOf(noteId), { citationStyle, notes })
    remember(REMEMBERED, others)
  }
  return [choices, choose]
}
