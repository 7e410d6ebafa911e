import { mkdtempSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { startShell } from './e2e/a-shell.ts'
import { chromiumLaunch, unpackChromium } from './e2e/chromium.ts'
const out = process.argv[2] ?? '/tmp/shots'; mkdirSync(out, { recursive: true })
const scheme = (process.argv[3] ?? 'light') as 'light' | 'dark'
const [w, h] = (process.argv[4] ?? '1280x800').split('x').map(Number)
const only = process.argv[5]
await unpackChromium()
const browser = await chromium.launch(chromiumLaunch())
const library = join(mkdtempSync(join(tmpdir(), 'shots-')), 'lib')
const shell = await startShell(['--library', library])
const context = await browser.newContext({ viewport: { width: w!, height: h! }, colorScheme: scheme, locale: process.env.LOC ?? 'en-CA' })
const palette = async (p: Page, text: string) => { await p.keyboard.press('Control+k'); await p.waitForTimeout(200); await p.keyboard.type(text); await p.waitForTimeout(700); await p.keyboard.press('Enter'); await p.waitForTimeout(900) }
const nav = (name: string) => async (p: Page) => { await p.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) }).first().click(); await p.waitForTimeout(900) }
const screens: Record<string, (p: Page) => Promise<void>> = {
  workspace: async () => undefined,
  excerpts: nav('Excerpts'), commitments: nav('Commitments'), positions: nav('Positions'), timeline: nav('Timeline'), parties: nav('Parties'), gaps: nav('Gaps'), readouts: nav('Readouts'), questions: nav('Questions'), coverage: nav('Coverage'), codebook: nav('Codebook'),
  outline: async (p) => { await p.getByRole('button', { name: 'Outline' }).click() },
  templates: (p) => palette(p, 'templates'), ledger: (p) => palette(p, 'citations'), cut: (p) => palette(p, 'what to cut'), snapshots: (p) => palette(p, 'snapshots'), keys: async (p) => { await p.keyboard.press('?') }, prefs: async (p) => { await p.keyboard.press('Control+,') }, exporting: async (p) => { await p.keyboard.press('Control+e'); await p.waitForTimeout(2500) }, languages: (p) => palette(p, 'language'), newnote: async (p) => { await p.getByRole('button', { name: 'New note' }).first().click() }, batch: (p) => palette(p, 'export all'), exports: (p) => palette(p, 'what went out'), palette: async (p) => { await p.keyboard.press('Control+k') },
}
for (const [name, go] of Object.entries(screens)) {
  if (only && !only.split(',').includes(name)) continue
  const p = await context.newPage()
  p.on('pageerror', (e) => console.log(name, 'ERR', e.message))
  try {
    await p.goto(shell.address); await p.locator('.workspace').waitFor()
    const skip = p.getByText('Skip the tour'); if (await skip.isVisible({ timeout: 100 }).catch(() => false)) await skip.click()
    await p.waitForTimeout(700)
    await go(p); await p.waitForTimeout(600)
    await p.screenshot({ path: join(out, `${name}.png`) })
  } catch (e) { console.log(name, String(e).slice(0, 200)); await p.screenshot({ path: join(out, `${name}-err.png`) }) }
  await p.close()
}
await browser.close(); await shell.stop(); process.exit(0)
