import { execFileSync } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createExporter } from '../../electron/core/exporting/exporter.ts'
import { longNote } from './export/long-note.ts'
import { hasPandoc, pandocDocx } from './export/pandoc.ts'
import { type Line, ms, type Options } from './report.ts'

/**
 * Exports notes of growing length, side by side with the docx package alone and, where it is installed, pandoc.
 *
 * “docx alone” writes the same document: same runs, styles, notes and tables, composed beforehand, nothing settled
 * after. “Bare text” is the same words without styles, quotation marks, header block or annexes, and “docx/html” our HTML export through the converter of that package. A page has 500 words,
 * ten footnotes and a table. Every round is a process of its own, in turn, so that none pays for another's garbage.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const times = new Map<number, number>()
  const sizes = isLarge ? [10, 50, 200, 800] : [10, 50, 200]
  for (const pages of sizes) {
    const { own, same, bare, html, work, median, workRatio } = inTurn(isLarge && pages > 200 ? 3 : 5, pages)
    times.set(pages, work)
    const pandoc = hasPandoc() ? await timed(() => pandocDocx(longNote(pages))) : undefined
    const peer =
      pandoc === undefined ? 'pandoc not installed' : `pandoc ${(pandoc / own).toFixed(1)} x own (${ms(pandoc)})`
    const clock = `${median.toFixed(2)} x docx alone (middle of the rounds; fastest ${ms(own)} to ${ms(same)})`
    const beside = `${clock}, ${workRatio.toFixed(2)} x its work of the processor`
    const ratios = `${beside}; ${(own / bare).toFixed(2)} x bare text; docx/html ${(html / own).toFixed(1)} x own (${ms(html)})`
    yield { what: `${pages} pages`, figures: `${ratios}; ${peer}` }
  }
  const [small, large] = [times.get(sizes.at(-2) ?? 0), times.get(sizes.at(-1) ?? 0)]
  if (small && large) {
    const what = `${sizes.at(-2)} to ${sizes.at(-1)} pages, 4 times the text`
    yield { what, figures: `${(large / small).toFixed(2)} times the work of the processor` }
  }
  yield { what: '200 pages in the export thread', figures: `longest stall of the calling thread ${ms(await stall())}` }
}

const CONTENDERS = ['own', 'same', 'bare', 'html'] as const
type Times = Readonly<Record<(typeof CONTENDERS)[number] | 'work' | 'median' | 'workRatio', number>>

/**
 * Fastest round of each contender in milliseconds: on a busy machine the one least disturbed says most. `work` is what
 * our own cost the processor, which what else runs does not change. `median` is the middle of the rounds' ratios, each of
 * two processes that ran one after the other; `workRatio` the same of their work.
 */
function inTurn(rounds: number, pages: number): Times {
  const script = new URL('./export/once.ts', import.meta.url).pathname
  const run = (contender: string) =>
    execFileSync(process.execPath, ['--expose-gc', script, contender, String(pages)], { encoding: 'utf8' })
      .split(' ')
      .map(Number) as [number, number]
  const none = Number.POSITIVE_INFINITY
  const best = { own: none, same: none, bare: none, html: none, work: none }
  const ratios: number[] = []
  const workRatios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const times = { own: none, same: none, bare: none, html: none }
    const works = { ...times }
    for (const contender of CONTENDERS) {
      const [time, work] = run(contender)
      times[contender] = time
      works[contender] = work
      best[contender] = Math.min(best[contender], time)
      if (contender === 'own') best.work = Math.min(best.work, work)
    }
    ratios.push(times.own / times.same)
    workRatios.push(works.own / works.same)
  }
  return { ...best, median: middle(ratios), workRatio: middle(workRatios) }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await run()
  return performance.now() - from
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
