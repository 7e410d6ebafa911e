import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The first of several places, relative to this file, that exists.
 *
 * Code runs from its sources and from a bundle, where this module may stand in the entry or in a chunk one folder down;
 * files that travel with the code (SQL, workers) are therefore looked for rather than assumed.
 */
export function beside(...places: readonly string[]): string {
  const found = places.map((place) => join(import.meta.dirname, place)).find((place) => existsSync(place))
  if (found === undefined) throw new Error(`None of ${places.join(', ')} stands beside ${import.meta.dirname}`)
  return found
}
