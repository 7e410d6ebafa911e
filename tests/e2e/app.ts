import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { chromium } from 'playwright-core'
import { hasDisplay } from '../../electron/start/display.ts'
import { electronProgram } from '../../electron/start/find-electron.ts'
import { chromiumLaunch } from './chromium.ts'
import { type RunningApp, runInBrowser, runInElectron } from './running-app.ts'

/*
 * `app` is a page of the running app, on a library of this test's own:
 *
 *   import { expect, test } from './app.ts'
 *   test.use({ startsWith: 'nothing' })   // the default is 'sample', as on a user's first start
 *   test('a note is saved while it is written', async ({ app }) => { await app.getByRole('button') … })
 *
 * Every spec runs twice: in the browser shell in Chromium, and in Electron where its program is on this machine.
 */
interface Options {
  /** Which of the two shells; set by the project. */
  readonly shell: 'browser' | 'electron'
  /** What the library holds when the app starts. */
  readonly startsWith: 'sample' | 'nothing'
}

interface Fixtures {
  /** The folder of this test's library. Not there yet when the app starts. */
  readonly library: string
  readonly running: RunningApp
  /** Opens one more window (or tab) on the same library. */
  readonly openWindow: () => Promise<Page>
  /** Ends the app as a user does, and starts it anew on the same library. */
  readonly restart: () => Promise<Page>
  readonly app: Page
  /** Errors of the pages, refusals by the content security policy among them. Must be empty at the end of a test. */
  readonly problems: string[]
}

interface WorkerFixtures {
  /** Launches Chromium when it is first needed. */
  readonly launched: () => Promise<Browser>
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  shell: ['browser', { option: true }],
  startsWith: ['sample', { option: true }],

  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
    async ({}, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => {
        browser ??= chromium.launch(chromiumLaunch())
        return browser
      })
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  library: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-e2e-'))
    await use(join(folder, 'library'))
    rmSync(folder, { recursive: true, force: true })
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  problems: async ({}, use) => {
    const problems: string[] = []
    await use(problems)
    expect(problems, 'errors of the page').toEqual([])
  },

  running: async ({ shell, startsWith, library, launched, viewport, colorScheme, locale }, use) => {
    const start = ['--library', library, ...(startsWith === 'nothing' ? ['--no-sample'] : [])]
    const program = hasDisplay() ? electronProgram() : undefined
    test.skip(shell === 'electron' && program === undefined, "Electron's program or a display is not on this machine")
    const options = { viewport, colorScheme: colorScheme ?? 'light', locale: locale ?? 'en-CA' }
    const running =
      shell === 'electron'
        ? await runInElectron(program ?? '', start)
        : await runInBrowser(await launched(), start, options)
    await use(running)
    await running.close()
  },

  openWindow: async ({ running, problems }, use) => {
    await use(async () => watch(await running.openWindow(), problems))
  },

  restart: async ({ running, problems }, use) => {
    await use(async () => watch(await running.restart(), problems))
  },

  app: async ({ openWindow }, use) => {
    await use(await openWindow())
  },
})

function watch(page: Page, problems: string[]): Page {
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return page
}

/** No violation of WCAG 2.2 A and AA, as far as axe can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Without it axe opens a second, empty page, which Electron does not let it.
    .setLegacyMode()
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }))
  expect(found).toEqual([])
}

export { expect }
