import type { Handlers, Output } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { listPreferences, setPreference } from '../database/preference.ts'
import type { Context } from './context.ts'

/** In characters of JSON. A setting is a choice, not a document. */
const LARGEST_PREFERENCE = 100_000

type Preferences = Output<'preference.list'>['preferences']

export function preferenceHandlers(context: Context) {
  return {
    'preference.list': () => {
      const stored = Object.entries(listPreferences(context.db))
      return { preferences: Object.fromEntries(stored.map(([name, json]) => [name, JSON.parse(json)])) as Preferences }
    },

    'preference.set': ({ name, value }) => {
      const json = JSON.stringify(value)
      if (json.length > LARGEST_PREFERENCE) throw new Refusal('too-large', 'That setting is too long to be kept.')
      setPreference(context.db, name, json)
      context.announce({ kind: 'changed', what: 'preferences' })
      return { done: true }
    },
  } satisfies Partial<Handlers>
}
