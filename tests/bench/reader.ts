import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { makeDossier } from '../e2e/a-dossier.ts'
import { startShell } from '../e2e/a-shell.ts'
import { chromiumLaunch, unpackChromium } from '../e2e/chromium.ts'
import { clickWords, drawFloor, type Moves, move, openByClick } from './reader/in-page.ts'
import { addLongSource, LONG_TITLE, makeUp } from './reader/long-source.ts'
import { type Line, ms, type Options } from './report.ts'

/**
 * A long source with thousands of excerpts in the whole app, margin cards and addresses on, beside a page with the same
 * text, the same marks and nothing else.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const [words, excerpts] = isLarge ? [1_000_000, 10_000] : [100_000, 1000]
  const folder = mkdtempSync(join(tmpdir(), 'bench-reader-'))
  await unpackChromium()
  const browser = await chromium.launch(chromiumLaunch())
  try {
    const library = join(folder, 'library')
    const { dossierId } = await makeDossier(library)
    const source = makeUp(words, excerpts)
    addLongSource(library, dossierId, source)
    const shell = await startShell(['--library', library, '--no-sample'])
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(shell.address)
    await page.getByRole('document', { name: /^Text of/ }).waitFor()
    const size = `${words.toLocaleString('en')} words, ${excerpts.toLocaleString('en')} excerpts`
    const cold = await openByClick(page, LONG_TITLE)
    await page.waitForTimeout(isLarge ? 8000 : 2000)
    const own = await move(page, '.source-scroller')
    await clickWords(page, 'Announcement')
    await page.waitForTimeout(500)
    const warm = await openByClick(page, LONG_TITLE)
    const floor = await drawFloor(page, source)
    const bare = await move(page, '#floor')
    const ratio = (one: number, other: number) => `${(one / other).toFixed(2)} x the floor`
    yield {
      what: `Open ${size}`,
      figures: `${ratio(warm, floor)} (click to paint ${ms(warm)}, first time with reading the library ${ms(cold)}; floor ${ms(floor)})`,
    }
    yield { what: 'Frame while scrolling, p95', figures: told(own, bare, 'frames') }
    yield { what: 'Far jump to paint, p95', figures: told(own, bare, 'jumps') }
    await page.close()
    await shell.stop()
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function told(own: Moves, bare: Moves, what: keyof Moves): string {
  const of = (times: readonly number[]) => {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
    return { p50: at(0.5), p95: at(0.95), longest: at(1) }
  }
  const said = ({ p50, p95, longest }: ReturnType<typeof of>) =>
    `p50 ${ms(p50)}, p95 ${ms(p95)}, longest ${ms(longest)}`
  const [ours, floor] = [of(own[what]), of(bare[what])]
  return `${(ours.p95 / floor.p95).toFixed(2)} x the floor (${said(ours)}; floor ${said(floor)})`
}
