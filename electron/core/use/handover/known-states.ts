import type { DossierId } from '../../../../shared/id.ts'
import { handedStates, type ItemStates, listReceived } from '../../database/received.ts'
import type { HandoverContent } from '../../handover/handover-file.ts'
import { stateOfExcerpt, stateOfNote, stateOfSource } from '../../handover/item-state.ts'
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

/** What the items of a hand-over say. */
export const statesOf = ({ sources, excerpts, notes }: HandoverContent): ItemStates =>
  Object.fromEntries([
    ...sources.map((source) => [source.id, stateOfSource(source)]),
    ...excerpts.map(({ excerpt }) => [excerpt.id, stateOfExcerpt(excerpt)]),
    ...notes.map(({ note }) => [note.id, stateOfNote(note)]),
  ])
