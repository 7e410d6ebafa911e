import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, test } from './app.ts'

const PASSPHRASE = 'four words of no kin'

async function fromDossierMenu(app: Page, entry: string) {
  await app.locator('.top-bar-dossier').click()
  await app.getByRole('menuitem', { name: entry }).click()
}

/** Hands the dossier that is open over by the dialog. @returns the file that was saved */
async function handOver(app: Page, fill: (app: Page) => Promise<void> = async () => undefined) {
  await fromDossierMenu(app, 'Hand over this dossier…')
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByText(/^It holds 3 sources/)).toBeVisible()
  await expect(dialog.getByText(/The highest marking in it is/)).toBeVisible()
  await fill(app)
  const saving = app.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Hand over…' }).click()
  const file = await (await saving).path()
  await expect(dialog.getByText(/was written\.$/)).toBeVisible()
  return file
}

test('a sealed dossier is handed over, its passphrase mistyped, and received where it is not', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const dialog = app.getByRole('dialog')
  const file = await handOver(app, async () => {
    await dialog.getByText('Seal it with a passphrase').click()
    await dialog.getByLabel('Passphrase', { exact: true }).fill('too short')
    await expect(dialog.getByRole('button', { name: 'Hand over…' })).toBeDisabled()
    await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await dialog.getByLabel('The same passphrase again').fill(PASSPHRASE)
    await expectAccessible(app)
  })
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  expect(readFileSync(file).subarray(0, 12).toString()).toBe('AIDE-DOSSIER')

  await fromDossierMenu(app, 'Remove this dossier')
  await expect(app.getByText(/was removed\./)).toBeVisible()
  await app.keyboard.press('Control+k')
  await dialog.getByRole('combobox').or(dialog.getByRole('searchbox')).first().fill('Receive a dossier')
  await app.getByRole('option', { name: /Receive a dossier/ }).click()
  await expectAccessible(app)
  const choosing = app.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose a file…' }).click()
  await (await choosing).setFiles({ name: 'a.dossier.sealed', mimeType: '', buffer: readFileSync(file) })
  await dialog.getByLabel('Passphrase').fill('something else')
  await dialog.getByLabel('Passphrase').press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('not the passphrase')
  await dialog.getByLabel('Passphrase').fill(PASSPHRASE)
  await dialog.getByRole('button', { name: 'Open the file' }).click()
  await expect(dialog.getByText(/comes as a new dossier/)).toBeVisible()
  await expect(dialog.getByRole('row', { name: /^Sources 3/ })).toBeVisible()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Receive', exact: true }).click()
  await expect(dialog.getByText('The dossier was received.')).toBeVisible()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Open the dossier' }).click()
  await expect(app.locator('.top-bar-dossier')).toContainText(/India/)
})

test('a file dropped on the window is shown before anything is added, and one that is here already adds nothing', async ({
  app,
}) => {
  await app.getByText('Skip the tour').click()
  const file = readFileSync(await handOver(app))
  expect(file.subarray(0, 2).toString()).toBe('PK')
  await app.keyboard.press('Escape')
  await app.evaluate(
    ({ base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const files = new DataTransfer()
      files.items.add(new File([bytes], 'Matter.dossier.zip'))
      for (const type of ['dragenter', 'dragover', 'drop']) {
        window.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }))
      }
    },
    { base64: file.toString('base64') },
  )
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Read “Matter.dossier.zip”' }).click()
  await expect(dialog.getByText('There is nothing to receive.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Receive', exact: true })).toBeDisabled()
  await expectAccessible(app)
})

test('the page of a hand-over reads without the app: no script, no violation, marked passages that lead to their code', async ({
  app,
  launched,
}, info) => {
  await app.getByText('Skip the tour').click()
  const parts = unzipSync(readFileSync(await handOver(app)))
  const file = info.outputPath('index.html')
  writeFileSync(file, strFromU8(parts['index.html'] ?? new Uint8Array()))
  const page = await (await launched()).newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('India')
  expect(await page.locator('script').count()).toBe(0)
  const link = page.locator('mark + a.code').first()
  await expect(link).toBeVisible()
  const target = await link.getAttribute('href')
  await expect(page.locator(`li${target}`)).toHaveCount(1)
  expect(asked).toEqual([pathToFileURL(file).href])
  await expectAccessible(page)
  await page.close()
})
