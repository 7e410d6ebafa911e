import type { DossierId } from '../../../../shared/id.ts'
import { handedStates, listReceived } from '../../database/received.ts'
import type { Context } from '../context.ts'

/** What an item said in hand-overs that this library made or received, by its id. */
export type KnownStates = (id: string) => readonly string[]

export function knownStates(context: Context, dossierId: DossierId): KnownStates {
  const known = new Map<string, Set<string>>()
  const received = listReceived(context.db, dossierId).map(({ states }) => states)
  for (const states of [...handedStates(context.db, dossierId), ...received]) {
    for (const [id, state] of Object.entries(states)) {
      const all = known.get(id) ?? new Set()
      known.set(id, all.add(state))
    }
  }
  return (id) => [...(known.get(id) ?? [])].sort()
}
