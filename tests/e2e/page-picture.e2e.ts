import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { aPdf, lines } from '../core/reading/a-pdf.ts'
import { aDossier, text } from './a-source.ts'
import { expect, expectAccessible, test } from './app.ts'

test.use({ startsWith: 'nothing' })

const article = (number: number) => [
  { text: `Article ${number}`, y: 90, size: 15 },
  ...lines(
    [
      `The Parties to chapter ${number} shall establish a regular bilateral dialogue on security,`,
      'and they shall share what they know of organised crime with each other.',
    ],
    { y: 120 },
  ),
  ...lines([`Officers named under article ${number} shall report every month.`], { y: 180 }),
  ...Array.from({ length: 8 }, (_, n) =>
    lines(
      [
        `(${String.fromCharCode(97 + n)}) A further point of chapter ${number} stands here and takes some room on the page,`,
        'so that the text has to be scrolled before the next page of it comes into view.',
      ],
      { y: 220 + n * 50 },
    ),
  ).flat(),
]

/** Twelve pages, an article on each. */
const AGREEMENT = aPdf(Array.from({ length: 12 }, (_, n) => article(n + 1)))

async function open(app: Page, library: string, bytes = AGREEMENT): Promise<void> {
  const file = join(dirname(library), 'Agreement.pdf')
  writeFileSync(file, bytes)
  await aDossier(app)
  await app.getByRole('button', { name: 'Add a source' }).first().click()
  const choosing = app.waitForEvent('filechooser')
  await app.getByRole('menuitem', { name: 'From files…' }).click()
  await (await choosing).setFiles([file])
  await expect(text(app)).toBeVisible()
}

const shown = (app: Page, page: number, of = 12) =>
  app.getByRole('img', { name: `Page ${page} of ${of}, picture of the page; its text stands beside` })

test('the page stands beside its text, follows what is read, and the text follows the page', async ({
  app,
  library,
}) => {
  await open(app, library)
  await app.getByRole('button', { name: 'Page', exact: true }).click()
  await expect(shown(app, 1)).toBeVisible()
  // Drawn, not only framed.
  await expect.poll(() => shown(app, 1).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)

  await text(app).getByText('Officers named under article 7').click()
  await expect(shown(app, 7)).toBeVisible()
  await expect(app.locator('.picture-box')).toHaveCount(1)

  await app.getByRole('button', { name: 'Next page' }).click()
  await expect(shown(app, 8)).toBeVisible()
  await expect(text(app).getByRole('heading', { name: 'Article 8' })).toBeInViewport()
  await expectAccessible(app)
})

test('pages are turned and enlarged by keys, and Escape leads back to the text', async ({ app, library }) => {
  await open(app, library)
  await text(app).focus()
  await app.keyboard.press('Control+Shift+P')
  await expect(shown(app, 1)).toBeVisible()
  await app.keyboard.press('F6')
  await expect(app.getByRole('region', { name: /^Page of the original/ })).toBeFocused()
  await app.keyboard.press('PageDown')
  await expect(shown(app, 2)).toBeVisible()
  await app.keyboard.press('End')
  await expect(shown(app, 12)).toBeVisible()
  await expect(text(app).getByRole('heading', { name: 'Article 12' })).toBeInViewport()
  await expect(app.getByText('Page 12 of 12').first()).toBeVisible()
  await app.keyboard.press('+')
  await expect(app.getByText('125\u202f%')).toBeVisible()
  await app.keyboard.press('0')
  await expect(app.getByText('100\u202f%')).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(text(app)).toBeFocused()
  await app.keyboard.press('Control+Shift+P')
  await expect(app.getByRole('img', { name: /picture of the page/ })).toBeHidden()
})

test('a click on the page leads to the words that stand there', async ({ app, library }) => {
  await open(app, library)
  await app.getByRole('button', { name: 'Page', exact: true }).click()
  await app.getByRole('region', { name: /^Page of the original/ }).press('End')
  await expect(shown(app, 12)).toBeVisible()
  const box = await shown(app, 12).boundingBox()
  if (box === null) throw new Error('The picture has no place on the screen.')
  await shown(app, 12).click({ position: { x: box.width * 0.3, y: (box.height * 520) / 842 } })
  await expect(text(app).getByText('(g) A further point of chapter 12')).toBeInViewport()
})

test('a source without pages offers none', async ({ app, library }) => {
  await open(app, library)
  await expect(app.getByRole('button', { name: 'Page', exact: true })).toBeVisible()
  await app.getByRole('button', { name: 'Add a source' }).first().click()
  await app.getByRole('menuitem', { name: 'By pasting text…' }).click()
  await app.getByRole('textbox', { name: 'Text', exact: true }).fill('A statement without pages.')
  await app.getByRole('button', { name: 'Add source', exact: true }).click()
  await expect(text(app).getByText('A statement without pages.')).toBeVisible()
  await expect(app.getByRole('button', { name: 'Page', exact: true })).toBeHidden()
})

test('a page that cannot be drawn ends in a sentence, and the text stays', async ({ app, library }) => {
  await open(app, library)
  rmSync(join(library, 'files'), { recursive: true })
  await app.getByRole('button', { name: 'Page', exact: true }).click()
  await expect(app.getByRole('alert')).toContainText('The original file is not in the library')
  await expect(app.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(text(app).getByText('Officers named under article 1 shall')).toBeVisible()
  await expectAccessible(app)
})
