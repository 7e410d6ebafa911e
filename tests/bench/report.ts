/** One line of a benchmark: what was measured, and the figures in words, ratios first. */
export interface Line {
  readonly what: string
  readonly figures: string
}

export interface Options {
  /** The full size named in the goals, not the one that finishes in seconds. */
  readonly isLarge: boolean
}

export type Bench = (options: Options) => AsyncIterable<Line> | Iterable<Line>

/** Median time of `runs` runs, in milliseconds, after one that warms up. */
export function time(runs: number, run: () => unknown): number {
  run()
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] as number
}

/**
 * Fastest time of each of several things over `rounds` rounds, in milliseconds, after two that warm up.
 *
 * They take turns, so that what else the machine does meanwhile slows all alike, and the fastest round is the one that
 * was disturbed least.
 */
export function fastestByTurns<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(things) as Name[]
  const fastest = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>
  for (let round = -2; round < rounds; round++)
    for (const name of names) {
      const from = performance.now()
      things[name]()
      if (round >= 0) fastest[name] = Math.min(fastest[name], performance.now() - from)
    }
  return fastest
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0)).concat(' ms')
export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`
