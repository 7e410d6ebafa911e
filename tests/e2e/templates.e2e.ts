import { readFileSync } from 'node:fs'
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
  const sections = app.getByRole('list', { name: 'Sections' })
  await sections.getByRole('button', { name: /^Summary/ }).click()
  await app.getByRole('textbox', { name: 'Heading in English' }).fill('In short')
  await sections.getByRole('button', { name: 'Move down: In short' }).click()
  await sections.getByRole('button', { name: /^In short/ }).click()
  await sections.getByRole('button', { name: /^Background/ }).focus()
  await app.keyboard.press('Alt+Shift+ArrowUp')
  await expect(app.getByText('Background: now 2 of 7')).toBeAttached()
  await sections.getByRole('listitem').nth(1).dragTo(sections.getByRole('listitem').nth(2))
  await app.getByRole('textbox', { name: 'Pages at most' }).fill('none')
  await expect(app.getByText('A whole number.')).toBeVisible()
  await app.getByRole('textbox', { name: 'Pages at most' }).fill('3')
  await app.getByRole('button', { name: 'Add a section' }).click()
  await app.getByRole('main').getByRole('button', { name: 'Add a field' }).click()
  await app.getByRole('menuitem', { name: 'A field of your own' }).click()
  await app.getByRole('textbox', { name: 'Label in English' }).fill('Desk')
  await app.getByRole('textbox', { name: 'Responses beside recommendations, in English' }).fill('Agree\nDisagree')
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
  await expect(headings.nth(0)).toHaveText('Issue')
  await expect(headings.nth(1)).toHaveText('In short')
  await expect(headings.nth(2)).toHaveText('Background')
  await expect(headings.last()).toHaveText('New section')
})

test('a file that is no template is refused with a reason, one that is comes in', async ({ app }) => {
  await showTemplates(app)
  const downloading = app.waitForEvent('download')
  await app.getByRole('list', { name: 'Of the app' }).getByRole('button', { name: 'Save as a file…' }).first().click()
  const file = await (await downloading).path()
  const text = readFileSync(file, 'utf8')
  await app.getByRole('button', { name: 'Import…' }).click()
  const chosen = app.getByLabel('Template file (JSON)')
  const json = (content: string) => ({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await chosen.setInputFiles(json('{"schema": "template/9"}'))
  await expect(app.getByText(/made by a newer version of the app/)).toBeVisible()
  await chosen.setInputFiles(json(text.replace(/"id": "[^"]+"/, '"id": "ministry.brief"')))
  await expect(app.getByRole('list', { name: 'Of this library' }).getByRole('listitem')).toHaveCount(1)
  await app.getByRole('list', { name: 'Of this library' }).getByRole('button', { name: 'Remove' }).click()
  await expect(app.getByText('None yet. Copy one of the app’s')).toBeVisible()
})

test('a note moves to the newer version of its template, keeps what it says, and comes back by undo', async ({
  app,
}) => {
  await showTemplates(app)
  const bundled = app.getByRole('list', { name: 'Of the app' })
  await bundled.getByRole('listitem', { name: 'Question Period note' }).getByRole('button', { name: 'Copy' }).click()
  await app.getByRole('textbox', { name: 'Name in English' }).fill('Our card')
  await app.getByRole('button', { name: 'Save as a new version' }).click()
  await app.getByRole('button', { name: 'New note' }).first().click()
  await app.getByRole('dialog').getByText('Our card').click()
  await app.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('From our own')
  await app.getByRole('button', { name: 'Make the note' }).click()
  await app.locator('[data-section="response"] .note-section-content').click()
  await app.keyboard.type('We said so.')
  await expect(app.getByRole('contentinfo')).toContainText(/Saved/)

  const sections = app.getByRole('list', { name: 'Sections' })
  await sections
    .getByRole('button', { name: /^Take out: Suggested response|^Take out: Response/ })
    .first()
    .click()
  await app.getByRole('button', { name: 'Save as a new version' }).click()
  await app.getByRole('button', { name: 'See what would change…' }).click()
  await expect(app.getByText(/its text stays, at the end, under that heading/)).toBeVisible()
  await expectAccessible(app)
  const before = await app.locator('.note-section h2').allTextContents()
  await app.getByRole('button', { name: 'Move the note' }).click()
  await expect(app.locator('.note-section').last()).toContainText('We said so.')
  await expect(app.getByRole('button', { name: 'See what would change…' })).toBeHidden()
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(app.locator('.note-section h2')).toHaveText(before)
  await expect(app.getByRole('button', { name: 'See what would change…' })).toBeVisible()
})
