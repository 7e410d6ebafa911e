import { setImmediate } from 'node:timers/promises'

/** How long something took over many runs, in milliseconds. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly longest: number
}

export async function spreadOf(runs: number, run: (index: number) => unknown): Promise<Spread> {
  const { only } = await spreadOfEach(runs, { only: run })
  return only
}

/** Seconds after which slow things have been timed often enough, once there are as many rounds as a median needs. */
const PATIENCE = 20
const ENOUGH_ROUNDS = 9

/**
 * Times several things by turns, so that what else the machine does meanwhile slows all of them alike and ratios stand.
 */
export async function spreadOfEach<Name extends string>(
  runs: number,
  things: Readonly<Record<Name, (index: number) => unknown>>,
): Promise<Readonly<Record<Name, Spread>>> {
  const names = Object.keys(things) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  const began = performance.now()
  for (let index = -3; index < runs; index++) {
    if (index >= ENOUGH_ROUNDS && performance.now() - began > PATIENCE * 1000) break
    // The other way round every other time: whoever comes second finds in memory what the first had to fetch.
    for (const name of index % 2 === 0 ? names : names.toReversed()) {
      // As in the app, where each is an event of its own and timers run in between.
      await setImmediate()
      const from = performance.now()
      await things[name](index)
      if (index >= 0) times.get(name)?.push(performance.now() - from)
    }
  }
  return Object.fromEntries(names.map((name) => [name, spread(times.get(name) ?? [])])) as Record<Name, Spread>
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), longest: at(1) }
}
