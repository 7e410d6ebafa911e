import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './app.ts'

async function run(app: Page, command: string) {
  await app.keyboard.press('Control+k')
  await app
    .getByRole('dialog')
    .getByRole('combobox')
    .or(app.getByRole('dialog').getByRole('searchbox'))
    .first()
    .fill(command)
  await app
    .getByRole('option', { name: new RegExp(command, 'i') })
    .first()
    .click()
}

async function give(app: Page, button: string, name: string, content: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, content)
    const choosing = app.waitForEvent('filechooser')
    await app.getByRole('dialog').getByRole('button', { name: button }).click()
    await (await choosing).setFiles(file)
    await expect(app.getByRole('dialog').getByRole('button', { name: 'Choose another file…' })).toBeVisible()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const anno = (exact: string, value: string) => ({
  type: 'Annotation',
  body: { type: 'TextualBody', purpose: 'commenting', value },
  target: { source: 'u', selector: { type: 'TextQuoteSelector', exact } },
})

test('annotations of another program are found, placed by hand where doubt is left, added and undone', async ({
  app,
}) => {
  await app.getByText('Skip the tour').click()
  await app.getByRole('button', { name: 'More about this source' }).click()
  await app.getByRole('menuitem', { name: 'Bring in annotations…' }).click()
  const file = [anno('India and Canada', 'who'), anno('no such words stand here', 'lost')]
  await give(app, 'Choose a file…', 'annotations.json', JSON.stringify(file))
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByRole('status').first()).toContainText('1 not found')
  await expectAccessible(app)
  const choices = dialog.getByRole('button', { name: /Place of “India and Canada”/ })
  if ((await choices.count()) > 0) {
    await choices.click()
    await app.getByRole('option').nth(1).click()
  }
  await dialog.getByRole('button', { name: 'Add one excerpt' }).click()
  await expect(app.getByText('One annotation was added.')).toBeVisible()
  await app.getByRole('button', { name: /^Undo/ }).first().click()
})

test('a dossier goes out as a project and comes back as a dossier of its own', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const handed = app.waitForEvent('download')
  await run(app, 'Save this dossier as a project')
  const bytes = readFileSync(await (await handed).path())
  await run(app, 'Import a project of another program')
  await give(app, 'Choose a file…', 'dossier.qdpx', bytes)
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name of the dossier' }).fill('Come back')
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(app.getByText(/were imported\./)).toBeVisible()
  await expect(app.getByRole('banner').getByRole('button', { name: 'Come back', exact: true })).toBeVisible()
})

test('a code of one’s own is added, renamed, merged away and brought back', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const left = app.getByRole('navigation', { name: 'Dossier contents' })
  await left.getByRole('button', { name: 'Codebook' }).click()
  await expectAccessible(app)
  await app.getByRole('button', { name: 'Add a code' }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Trust')
  await dialog.getByRole('textbox', { name: 'Definition' }).fill('Good faith.')
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await app.getByRole('button', { name: 'Change Trust' }).click()
  await dialog.getByRole('button', { name: /Merge into/ }).click()
  await app.getByRole('option', { name: 'Gap' }).click()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await app.getByRole('button', { name: 'Bring back Trust' }).click()
  await expect(app.getByRole('button', { name: 'Change Trust' })).toBeVisible()
})
