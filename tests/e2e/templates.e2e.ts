import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './app.ts'

async function showTemplates(app: Page) {
  await app.getByText('Skip the tour').click()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('Templates')
  await app
    .getByRole('option', { name: /Templates/ })
    .first()
    .click()
}

test('a template is copied and changed, and a note is made from it', async ({ app }) => {
  await showTemplates(app)
  await expectAccessible(app)
  const bundled = app.getByRole('list', { name: 'Of the app' })
  await bundled
    .getByRole('listitem', { name: 'Memorandum for information' })
    .getByRole('button', { name: 'Copy' })
    .click()
  await app.getByRole('textbox', { name: 'Name in English' }).fill('Our memorandum')
  await app.getByRole('textbox', { name: 'Heading in English' }).first().fill('In short')
  await app.getByRole('button', { name: 'Move down: In short' }).click()
  await app.getByRole('textbox', { name: 'Pages at most' }).fill('none')
  await expect(app.getByText('A whole number.')).toBeVisible()
  await app.getByRole('textbox', { name: 'Pages at most' }).fill('3')
  await app.getByRole('button', { name: 'Add a section' }).click()
  await expectAccessible(app)
  await app.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(app.getByText('Saved as version 2.')).toBeVisible()
  await app.getByRole('button', { name: 'All templates' }).click()
  await expect(
    app.getByRole('list', { name: 'Of this library' }).getByRole('listitem', { name: 'Our memorandum' }),
  ).toBeVisible()

  await app.getByRole('button', { name: 'New note' }).first().click()
  await app.getByText('Our memorandum').last().click()
  await app.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('From our own')
  await app.getByRole('button', { name: 'Make the note' }).click()
  const headings = app.locator('.note-section h2')
  await expect(headings.nth(1)).toHaveText('In short')
  await expect(headings.last()).toHaveText('New section')
})

test('a file that is no template is refused with a reason, one that is comes in', async ({ app }) => {
  await showTemplates(app)
  await app.getByRole('list', { name: 'Of the app' }).getByRole('button', { name: 'Export…' }).first().click()
  const text = await app.getByRole('dialog').getByRole('textbox').inputValue()
  await app.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Import…' }).click()
  const field = app.getByRole('textbox', { name: 'Text of the template file' })
  const take = app.getByRole('dialog').getByRole('button', { name: 'Import' })
  await field.fill('{"schema": "template/9"}')
  await take.click()
  await expect(app.getByText(/made by a newer version of the app/)).toBeVisible()
  await field.fill(text.replace(/"id": "[^"]+"/, '"id": "ministry.brief"'))
  await take.click()
  await expect(app.getByRole('list', { name: 'Of this library' }).getByRole('listitem')).toHaveCount(1)
  await app.getByRole('list', { name: 'Of this library' }).getByRole('button', { name: 'Remove' }).click()
  await expect(app.getByText('None yet. Copy one of the app’s')).toBeVisible()
})
