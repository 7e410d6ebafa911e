import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { _electron } from 'playwright-core'
import { type RunningShell, startShell } from './a-shell.ts'

/** The app on one library, in either shell. */
export interface RunningApp {
  /** The browser shell's server, for as long as it runs; undefined in Electron. */
  readonly server: () => RunningShell | undefined
  /** Opens one more window (or tab). */
  readonly openWindow: () => Promise<Page>
  /** Ends the app as a user does, and starts it anew on the same library. */
  readonly restart: () => Promise<Page>
  readonly close: () => Promise<void>
}

export async function runInBrowser(
  browser: Browser,
  start: readonly string[],
  options: BrowserContextOptions,
): Promise<RunningApp> {
  let server = await startShell(start)
  let context = await browser.newContext(options)
  const openWindow = async () => {
    const page = await context.newPage()
    await page.goto(server.address)
    // The page is there before the app is: which words it loads is asked of the library.
    await page.locator('#root > *, body:not(:has(#root))').first().waitFor({ state: 'attached' })
    return page
  }
  return {
    server: () => server,
    openWindow,
    async restart() {
      // A page whose server has gone tries again and again, and the browser reports each try.
      for (const page of context.pages()) page.removeAllListeners('console')
      await server.stop()
      await context.close()
      server = await startShell(start)
      context = await browser.newContext(options)
      return openWindow()
    },
    async close() {
      await context.close()
      await server.stop()
    },
  }
}

/** @param program Electron's */
export async function runInElectron(program: string, start: readonly string[]): Promise<RunningApp> {
  const user = mkdtempSync(join(tmpdir(), 'aide-memoire-user-'))
  const launch = () => _electron.launch({ executablePath: program, args: ['.', `--user-data-dir=${user}`, ...start] })
  let electron = await launch()
  let opened = 0
  return {
    server: () => undefined,
    async openWindow() {
      opened += 1
      if (opened === 1) return electron.firstWindow()
      const opening = electron.waitForEvent('window')
      await electron.evaluate(({ Menu }) => {
        const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File')
        file?.submenu?.items.find(({ label }) => label === 'New window')?.click()
      })
      return opening
    },
    async restart() {
      await electron.close()
      electron = await launch()
      opened = 1
      return electron.firstWindow()
    },
    async close() {
      await electron.close()
      rmSync(user, { recursive: true, force: true })
    },
  }
}
