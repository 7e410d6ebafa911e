import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './app.ts'

async function run(app: Page, command: string) {
  await expect(app.getByRole('main')).toBeVisible()
  await app.keyboard.press('Control+k')
  await app.keyboard.type(command)
  await app
    .getByRole('option', { name: new RegExp(command) })
    .first()
    .click()
}

test('a passage leads to the sentences that rest on it, and from there into the note', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  await run(app, 'Show the list of excerpts')
  await app.getByRole('button', { name: /Used or not/ }).click()
  await app.getByRole('option', { name: 'Used in a note' }).click()
  await app
    .getByRole('button', { name: /^used in \d+ sentences?: show where/ })
    .first()
    .click()
  const dialog = app.getByRole('dialog', { name: 'Where this passage is used' })
  await expect(dialog.getByText(/^\d+ sentences? in 1 note$/)).toBeVisible()
  await expectAccessible(app)
  const sentence = (await dialog.locator('.sentence-row p').first().textContent()) ?? ''
  await dialog.getByRole('button', { name: 'Go to it' }).first().click()
  await expect(dialog).toHaveCount(0)
  await expect
    .poll(() => app.evaluate(() => document.getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? ''))
    .toContain(sentence.slice(0, 12))
})

test('what to cut begins with the sentence that has least behind it', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const note = app.getByRole('textbox', { name: /note/i })
  await note.getByText('Nothing is asked of you.').click()
  await app.keyboard.press('Home')
  await app.keyboard.insertText('A sentence that nobody asked for and that rests on nothing at all. ')
  await run(app, 'What to cut')
  const rows = app.getByRole('list', { name: 'Sentences by the weight of their evidence' }).getByRole('listitem')
  await expect(rows.first()).toContainText('A sentence that nobody asked for')
  await expect(rows.first()).toContainText('rests on no passage')
  await expect(rows.last()).toContainText(/passage/)
  await expectAccessible(app)
  await rows.filter({ hasText: 'nobody asked for' }).getByRole('button', { name: 'Go to it' }).click()
  await expect
    .poll(() => app.evaluate(() => document.getSelection()?.toString()))
    .toBe('A sentence that nobody asked for and that rests on nothing at all.')
})

test('a sentence is marked as own analysis by key, and as a judgement on one scale', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const note = app.getByRole('textbox', { name: /note/i })
  await note.getByText('Nothing is asked of you.').click()
  await app.keyboard.press('Home')
  await app.keyboard.insertText('The arrangement will be reviewed within the year. ')
  // Home would go to the start of the line on the screen, which may be another sentence.
  await note.getByText('The arrangement will be reviewed').click({ position: { x: 8, y: 8 } })
  // The editor has heard of the cursor once the toolbar says that this sentence is not marked yet.
  await expect(app.getByRole('button', { name: 'Own words', exact: true })).toBeVisible()
  await app.keyboard.press('Control+Alt+a')
  await expect(app.getByRole('button', { name: 'Own words: this sentence is marked: Own analysis' })).toBeVisible()
  await app.keyboard.press('Control+Alt+j')
  const dialog = app.getByRole('dialog', { name: 'A judgement' })
  await dialog.getByRole('button', { name: /How likely/ }).click()
  await app.getByRole('option', { name: /^highly likely/ }).click()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Mark the sentence' }).click()
  await expect(app.getByRole('button', { name: 'Own words: this sentence is marked: Judgement' })).toBeVisible()
  await app.keyboard.press('Control+Alt+j')
  await expect(dialog.getByText(/so it stays/)).toBeVisible()
})

test('every citation of the note is listed, with the way to its passage', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  await run(app, 'Citations of this note')
  const rows = app.getByRole('list', { name: 'Citations in the order of the text' }).getByRole('listitem')
  expect(await rows.count()).toBeGreaterThan(2)
  await expectAccessible(app)
  await rows.nth(1).getByRole('button', { name: 'Show the passage' }).click()
  await expect(app.locator('.card[data-active]')).toBeVisible()
})

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 900, height: 600 } })
  test('what to cut and the citations are there while the source stands in front of the note', async ({ app }) => {
    await app.getByText('Skip the tour').click()
    await app.getByRole('button', { name: 'Source', exact: true }).click()
    await app.reload()
    await run(app, 'What to cut')
    const dialog = app.getByRole('dialog')
    await expect(dialog.getByRole('listitem').first()).toBeVisible()
    await dialog.getByRole('button', { name: 'Go to it' }).first().click()
    await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  })
})
