import { useMemo, useState } from 'react'
import type { Template } from '../../shared/template/template.ts'
import { remember } from '../api/acts.ts'
import { usePreferences } from '../api/queries.ts'
import { type Choices, readChoices } from './choices.ts'

/** Under which preference the last choices stand. */
const REMEMBERED = 'export'

export type Choose = (changed: Partial<Choices>) => void

/** The choices of an export: those of last time, and what is changed now, which is remembered in turn. */
export function useChoices(template: Template | undefined): readonly [Choices | undefined, Choose] {
  const { preferences, isReady } = usePreferences()
  const [changed, setChanged] = useState<Partial<Choices>>({})
  const stored = preferences[REMEMBERED]
  const choices = useMemo(
    () => (template === undefined || !isReady ? undefined : { ...readChoices(stored, template), ...changed }),
    [template, isReady, stored, changed],
  )
  const choose: Choose = (more) => {
    if (choices === undefined) return
    setChanged({ ...changed, ...more })
    remember(REMEMBERED, { ...choices, ...more })
  }
  return [choices, choose]
}
