import { text } from './a-source.ts'
import { expect, test } from './app.ts'

test('one box finds passages and goes to them', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('liaison officers')
  const hits = app.getByRole('listbox').getByRole('option')
  await expect(hits.first()).toContainText(/liaison officers/i)
  const address = await hits.filter({ hasText: 'para' }).first().locator('small').textContent()
  await hits.filter({ hasText: 'para' }).first().click()
  await expect(app.getByRole('dialog')).toBeHidden()
  await expect(text(app)).toBeFocused()
  await expect(
    text(app)
      .locator('.row-address', { hasText: address ?? '?' })
      .first(),
  ).toBeInViewport()
})

test('an excerpt found is the one that is outlined', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('liaison')
  await expect(app.getByText('Excerpts', { exact: true }).last()).toBeVisible()
  const entries = app.getByRole('listbox').locator('> div')
  const first = entries.filter({ has: app.locator('.ui-menu-heading', { hasText: 'Excerpts' }) }).getByRole('option')
  await first.click()
  await expect(text(app).locator('mark[data-on]').first()).toBeInViewport()
})

test('commands are in the same box, and nothing found is said', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('>prefer')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog', { name: 'Preferences' })).toBeVisible()
  await app.keyboard.press('Escape')
  await app.keyboard.press('Control+k')
  await app.keyboard.type('zebra"(*')
  await expect(app.getByText(/^Nothing found for/)).toBeVisible()
})

test('hits are narrowed to a code by keys alone', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('liaison officers')
  const hits = app.getByRole('listbox').getByRole('option')
  await expect(hits.first()).toBeVisible()
  const all = await hits.count()
  const chip = app.getByRole('button', { name: 'Code', exact: true })
  await chip.focus()
  await app.keyboard.press('Enter')
  await app.keyboard.type('Commitm')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Commitment', exact: true })).toBeVisible()
  await expect.poll(() => hits.count()).toBeLessThan(all)
  await expect(hits.first()).toContainText(/liaison/i)
})

test('a part of a word is found and said to be one', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('iaiso')
  await expect(app.getByRole('listbox').getByRole('option').first()).toContainText(/liaison/i)
  await expect(app.getByText('Found inside words.')).toBeVisible()
})

test('what a key of the note does is run by name while a source stands in front', async ({ app }) => {
  await app.setViewportSize({ width: 900, height: 600 })
  await app.getByText('Skip the tour').click()
  await app.keyboard.press('Control+k')
  await app.getByRole('combobox').fill('replace in the note')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeVisible()
  await expect(app.locator('.note-find').getByRole('textbox').first()).toBeFocused()
})
