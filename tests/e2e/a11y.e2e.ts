import type { Page } from '@playwright/test'
import { text } from './a-source.ts'
import { expect, expectAccessible, test } from './app.ts'

/** Every screen of this area, by the way one gets there from the sample with its tour closed. */
const SCREENS: readonly (readonly [string, (app: Page) => Promise<void>])[] = [
  ['the workspace', async () => undefined],
  [
    'an excerpt that is chosen',
    async (app) => {
      await text(app).focus()
      await app.keyboard.press('n')
    },
  ],
  [
    'a card that is open',
    async (app) => {
      await text(app).focus()
      await app.keyboard.press('n')
      await app.keyboard.press('e')
    },
  ],
  [
    'the palette of codes',
    async (app) => {
      await text(app).focus()
      await app.keyboard.press('Alt+ArrowRight')
    },
  ],
  ['the list of excerpts', async (app) => app.keyboard.press('Control+Shift+e')],
  ['the commitments', async (app) => app.keyboard.press('Control+Shift+l')],
  [
    'the search',
    async (app) => {
      await app.keyboard.press('Control+k')
      await app.keyboard.type('officers')
      await expect(app.getByRole('listbox', { name: 'Search and commands' }).getByRole('option').first()).toBeVisible()
    },
  ],
  [
    'the paste dialog',
    async (app) => {
      await app.getByRole('button', { name: 'Add a source' }).click()
      await app.getByRole('menuitem', { name: 'By pasting text…' }).click()
    },
  ],
  [
    'the details of a source',
    async (app) => {
      await app.getByRole('button', { name: 'More about this source' }).click()
      await app.getByRole('menuitem', { name: 'Details of the source…' }).click()
    },
  ],
  ['the keys', async (app) => app.keyboard.press('?')],
  ['the preferences', async (app) => app.keyboard.press('Control+,')],
  ['the menu of dossiers', async (app) => app.getByRole('button', { name: /sample\)/ }).click()],
]

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })
    test(`axe finds nothing wrong with any screen, ${theme}`, async ({ app }) => {
      test.slow()
      await app.getByRole('button', { name: 'Skip the tour' }).first().click()
      for (const [name, open] of SCREENS) {
        await test.step(name, async () => {
          await expect(text(app)).toBeVisible()
          await open(app)
          await expectAccessible(app)
        })
        // The same start for each: nothing open, nothing chosen.
        await app.reload()
      }
    })
  })
}

test('axe finds nothing wrong at 900 by 600, nor with the tour', async ({ app }) => {
  await expect(text(app)).toBeVisible()
  await expectAccessible(app)
  await app.setViewportSize({ width: 900, height: 600 })
  await expectAccessible(app)
})

test.describe('an empty library', () => {
  test.use({ startsWith: 'nothing' })
  test('axe finds nothing wrong with its first screen', async ({ app }) => {
    await expect(app.getByRole('heading', { name: 'Start a dossier' })).toBeVisible()
    await expectAccessible(app)
  })
})

test('in forced colours a passage keeps its letter and its underline', async ({ app }) => {
  await app.emulateMedia({ forcedColors: 'active' })
  const look = await text(app)
    .locator('mark[data-letter]')
    .first()
    .evaluate((element) => ({
      line: getComputedStyle(element).textDecorationLine,
      letter: getComputedStyle(element, '::before').content,
    }))
  expect(look.line).toBe('underline')
  expect(look.letter).not.toBe('none')
})
