import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createExporter } from '../../electron/core/exporting/exporter.ts'
import { writeNote } from '../../shared/word/write/write-note.ts'
import { bareDocx } from './export/bare-docx.ts'
import { longNote } from './export/long-note.ts'
import { hasPandoc, pandocDocx } from './export/pandoc.ts'
import { type Line, ms, type Options } from './report.ts'

/**
 * Exports notes of growing length, side by side with the docx package alone and, where it is installed, pandoc.
 *
 * A page has 500 words, ten footnotes and a table. The three take turns, so that a busy machine slows all of them.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const times = new Map<number, number>()
  const sizes = isLarge ? [10, 50, 200, 800] : [10, 50, 200]
  for (const pages of sizes) {
    const note = longNote(pages)
    const [own, bare, pandoc] = await inTurn(pages > 200 ? 3 : 5, [
      () => writeNote(note),
      () => bareDocx(note),
      ...(hasPandoc() ? [() => pandocDocx(note)] : []),
    ])
    if (own === undefined || bare === undefined) continue
    times.set(pages, own)
    const peer =
      pandoc === undefined ? 'pandoc not installed' : `pandoc ${(pandoc / own).toFixed(1)} x own (${ms(pandoc)})`
    yield {
      what: `${pages} pages`,
      figures: `${(own / bare).toFixed(2)} x docx alone (${ms(own)} to ${ms(bare)}); ${peer}`,
    }
  }
  const [small, large] = [times.get(sizes.at(-2) ?? 0), times.get(sizes.at(-1) ?? 0)]
  if (small && large) {
    yield {
      what: `${sizes.at(-2)} to ${sizes.at(-1)} pages, 4 times the text`,
      figures: `${(large / small).toFixed(2)} times the time`,
    }
  }
  yield { what: '200 pages in the export thread', figures: `longest stall of the calling thread ${ms(await stall())}` }
}

/** Median of each contender in milliseconds, after one round that warms up. */
async function inTurn(rounds: number, contenders: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, run] of contenders.entries()) {
      const from = performance.now()
      await run()
      if (round > 0) times[at]?.push(performance.now() - from)
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN)
}

async function stall(): Promise<number> {
  const exporter = createExporter({ worker: new URL('../../electron/core/workers/export-worker.ts', import.meta.url) })
  const note = longNote(200)
  await exporter.writeNote(note)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await exporter.writeNote(note)
  delay.disable()
  await exporter.close()
  return delay.max / 1e6
}
