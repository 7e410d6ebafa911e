import type { HandedStanding } from '../../../../shared/contract/handover.ts'

/** What tells who changed an item: what it says there and here, and which of its states each side has had before. */
export interface Compared {
  /** What it says in the file, as the file has it, and with the names it gets here. */
  readonly there: readonly string[]
  readonly here: string
  /** States that this library handed over or received. */
  readonly knownHere: readonly string[]
  /** States that the library of the file handed over or received. */
  readonly knownThere: readonly string[]
}

/**
 * How an item of the file stands to the one here.
 *
 * What this library has had before is older than what it has now: it was changed here. What they have had is older than
 * what the file says: it was changed there. Where neither is known, both count as changed, and both are kept.
 */
export function standingOf({ there, here, knownHere, knownThere }: Compared): HandedStanding {
  if (there.includes(here)) return 'same'
  if (there.some((state) => knownHere.includes(state))) return 'changed-here'
  return knownThere.includes(here) ? 'changed-there' : 'both'
}
