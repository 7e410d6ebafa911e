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

export const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0)).concat(' ms')
export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`
