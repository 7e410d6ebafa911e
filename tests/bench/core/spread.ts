/** How long something took over many runs, in milliseconds. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly longest: number
}

export async function spreadOf(runs: number, run: (index: number) => unknown): Promise<Spread> {
  for (let index = 0; index < 3; index++) await run(index)
  const times: number[] = []
  for (let index = 0; index < runs; index++) {
    const from = performance.now()
    await run(index)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), longest: at(1) }
}
