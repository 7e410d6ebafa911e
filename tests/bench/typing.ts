import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { NoteNode } from '../../shared/note/note.ts'
import { makeDossier } from '../e2e/a-dossier.ts'
import { startShell } from '../e2e/a-shell.ts'
import { chromiumLaunch, unpackChromium } from '../e2e/chromium.ts'
import { type Line, ms, type Options } from './report.ts'
import { saveLongNote } from './typing/long-note.ts'

const KEYS = 120

/**
 * From a key press to the next painted frame, in the whole app with a long note open, beside the same number of words
 * in a bare `contenteditable` of the same page: what the browser itself needs.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-typing-'))
  await unpackChromium()
  const browser = await chromium.launch(chromiumLaunch())
  try {
    for (const words of isLarge ? [5_000, 50_000, 250_000] : [5_000, 50_000]) {
      const library = join(folder, String(words))
      const { noteId, commitment } = await makeDossier(library)
      const citations = Math.round(words / 25)
      const body = await saveLongNote(library, noteId, commitment, words, citations)
      const shell = await startShell(['--library', library, '--no-sample'])
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.goto(shell.address)
      await page.locator('.note-body').waitFor()
      await page.locator('[data-section="background"] .note-section-content p').first().click()
      const own = await typed(page)
      await bare(page, body)
      const floor = await typed(page)
      yield {
        what: `Key to paint, ${words.toLocaleString('en')} words, ${citations.toLocaleString('en')} citations`,
        figures: `${(own.p95 / floor.p95).toFixed(2)} x a bare contenteditable at p95 (${said(own)}; bare ${said(floor)}); window at work ${ms(own.work)} a key, bare ${ms(floor.work)}`,
      }
      await page.close()
      await shell.stop()
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In milliseconds. */
interface Spread {
  readonly p50: number
  readonly p95: number
  /** What the window's thread works for a key, waiting for the next frame left out. */
  readonly work: number
}

const said = ({ p50, p95 }: Spread) => `p50 ${ms(p50)}, p95 ${ms(p95)}`

/** Types one key at a time where the cursor is; each is timed from its event to the frame after its change. */
async function typed(page: Page): Promise<Spread> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    window.addEventListener(
      'keydown',
      (event) => {
        const from = event.timeStamp
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          // A message sent from a frame's callback arrives after that frame was painted.
          channel.port1.onmessage = () => times.push(performance.now() - from)
          channel.port2.postMessage(0)
        })
      },
      true,
    )
  })
  const worked = await workOf(page)
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('abcdefgh '[key % 9] ?? 'a')
    await page.waitForTimeout(40)
  }
  const work = await worked()
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  const sorted = times.slice(5).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), work: work / KEYS }
}

/** Reads how many milliseconds the thread of a page has worked since this was called. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const from = await read()
  return async () => (await read()) - from
}

/** Puts the same text into a plain editable box that covers the app. */
async function bare(page: Page, body: NoteNode): Promise<void> {
  const blocks = (body.content ?? []).flatMap((section) => section.content ?? []).map(textOf)
  await page.evaluate((texts) => {
    const box = document.createElement('div')
    box.contentEditable = 'true'
    for (const text of texts) box.append(Object.assign(document.createElement('p'), { textContent: text }))
    document.body.replaceChildren(box)
    document.body.style.overflow = 'auto'
    box.focus()
  }, blocks)
}

const textOf = (node: NoteNode): string => node.text ?? (node.content ?? []).map(textOf).join('')
