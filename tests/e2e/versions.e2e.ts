import type { Page } from '@playwright/test'
import { type MadeDossier, makeDossier, pickExcerpt, section } from './a-dossier.ts'
import { test as base, expect, expectAccessible } from './app.ts'

/** The app on a library that holds a dossier before it starts. */
const test = base.extend<{ made: MadeDossier }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => use(await makeDossier(library)),
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

/** The next draft of the source that `makeDossier` makes: one passage reworded, one gone, one paragraph new. */
const NEXT = [
  'The two advisers met over three days in the capital.',
  'It was agreed that each country will set up liaison officers.',
  'A work plan will follow by the end of the year.',
  'Both committed to put cooperation on cybersecurity policy on a formal footing.',
].join('\n\n')

async function addVersion(app: Page, words = NEXT): Promise<void> {
  await app.getByRole('button', { name: 'More about this source' }).click()
  await app.getByRole('menuitem', { name: 'New version of this source…' }).click()
  await app.getByRole('textbox', { name: 'New text' }).fill(words)
  await app.getByRole('button', { name: 'Add as the next version' }).click()
}

test('a new version says how the excerpts fared, and what waits is decided by one key each', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('Officers will be set up ')
  await pickExcerpt(app, 'set up', 'cite')
  await expect(app.getByRole('button', { name: /Undo “Edit note/ })).toBeVisible()

  await addVersion(app)
  const dialog = app.getByRole('dialog', { name: 'Version 2 was added' })
  await expect(dialog).toContainText('2 excerpts were carried over')
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Decide the 2 that wait' }).click()

  // What waits is marked wherever it shows: left, in the note.
  const left = app.getByRole('navigation', { name: 'Dossier contents' })
  await expect(left.getByText('2 wait')).toBeVisible()
  await expect(left.getByText('1 stale')).toBeVisible()
  await expect(app.locator('cite.citation')).toHaveAttribute('data-standing', 'waits')

  const queue = app.getByRole('main')
  await expect(queue.getByText('1 of 2')).toBeVisible()
  await expect(queue.locator('del').first()).toContainText('would')
  await expect(queue.locator('ins').first()).toContainText('will')
  await expect(queue.getByText('One sentence relies on it:')).toBeVisible()
  await expectAccessible(app)
  await app.keyboard.press('a')
  await expect(queue.getByText('2 of 2')).toBeVisible()
  await expect(left.getByText('1 waits')).toBeVisible()
  await expect(left.getByText('1 stale')).toBeHidden()
  await app.keyboard.press('g')
  await expect(queue.getByRole('heading', { name: 'Every passage is settled' })).toBeVisible()
  await expectAccessible(app)

  // Each decision is one act: undo asks again, once for each.
  await app.keyboard.press('u')
  await expect(queue.getByText('2 of 2')).toBeVisible()
  await app.keyboard.press('u')
  await expect(queue.getByText('1 of 2')).toBeVisible()
})

test('two versions are compared clause by clause, in one text and side by side', async ({ app }) => {
  await addVersion(app)
  await app.getByRole('dialog').getByRole('button', { name: 'See what changed' }).click()
  const clauses = app.getByRole('region', { name: 'Clauses' })
  await expect(app.getByText('3 changes')).toBeVisible()
  await clauses.focus()
  await app.keyboard.press('n')
  await expect(app.getByText('Change 1 of 3')).toBeVisible()
  await expect(clauses.locator('li:focus')).toContainText('three')
  await app.keyboard.press('n')
  await app.keyboard.press('n')
  await expect(clauses.locator('li:focus')).toContainText('A work plan will follow')
  await expect(clauses.locator('li:focus')).toContainText('new')
  await expectAccessible(app)
  await app.getByRole('button', { name: /How it is shown/ }).click()
  await app.getByRole('option', { name: 'Side by side' }).click()
  await expect(clauses.locator('[data-change="1"] .clause-sides > *')).toHaveCount(2)
  await expectAccessible(app)
})

test('the same text again is no version, and says so', async ({ app }) => {
  await addVersion(app)
  await app.getByRole('dialog', { name: 'Version 2 was added' }).getByRole('button', { name: 'Close' }).last().click()
  await addVersion(app)
  await expect(app.getByRole('alert')).toContainText('says the same as version 2')
})
