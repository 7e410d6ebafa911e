import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { aLetterhead } from '../build/a-letterhead.ts'
import { type MadeDossier, makeDossier, pickExcerpt, section } from './a-dossier.ts'
import { makeProtectedNote } from './a-protected-note.ts'
import { test as base, expect, expectAccessible } from './app.ts'

/** The app on a library that holds a dossier before it starts. */
const test = base.extend<{ made: MadeDossier }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => use(await makeDossier(library)),
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

/** The app on the sample, protected but for its paragraphs. */
const protectedTest = base.extend<{ made: undefined }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => {
    await makeProtectedNote(library)
    await use(undefined)
  },
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

async function openExport(app: Page): Promise<Locator> {
  await app.keyboard.press('Control+E')
  const dialog = app.getByRole('dialog', { name: 'Export the note' })
  await expect(dialog.getByRole('radiogroup', { name: 'Copy' })).toBeVisible()
  return dialog
}

async function choose(dialog: Locator, label: string, option: string): Promise<void> {
  await dialog.getByRole('button', { name: label }).click()
  await dialog.page().getByRole('listbox', { name: label }).getByRole('option', { name: option, exact: true }).click()
}

/** Writes what was chosen, and gives the bytes that are handed over. */
async function written(dialog: Locator, button = 'Write the file'): Promise<{ name: string; bytes: Uint8Array }> {
  await dialog.getByRole('button', { name: button }).click()
  await expect(dialog).toContainText('was written')
  const delivered = dialog.page().waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save a copy…', exact: true }).click()
  const file = await delivered
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

async function citeOnce(app: Page): Promise<void> {
  await section(app, 'issue').click()
  await app.keyboard.type('Officers will be exchanged')
  await pickExcerpt(app, 'liaison', 'cite')
}

test('what holds a clean copy back is listed, and a working copy is written all the same', async ({ app, shell }) => {
  await citeOnce(app)
  const dialog = await openExport(app)
  await expect(dialog.getByRole('region', { name: /hold this copy back$/ })).toContainText('is required')
  await expect(dialog).toContainText('Liaison officers what was agreed.docx')
  await expect(dialog).toContainText('4 words in 1 section, 1 source note')
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Write a working copy' }).click()
  await expect(dialog).toContainText('was written')
  await expectAccessible(app)
  if (shell === 'browser') {
    const delivered = app.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save a copy…', exact: true }).click()
    const name = (await delivered).suggestedFilename()
    expect(name).toMatch(/^\d{4}-\d\d-\d\d Liaison officers what was agreed \(working copy\)\.docx$/)
  }
  await app.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openExport(app)
  await expect(dialog.getByRole('region', { name: 'Exported before' })).toContainText('Working copy · Word')
})

test('a clean copy that is held back goes out with a reason, which is kept', async ({ app }) => {
  await citeOnce(app)
  const dialog = await openExport(app)
  await dialog.getByRole('button', { name: 'Write this copy all the same…' }).click()
  await expect(dialog.getByRole('button', { name: 'Write with this reason' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Why it goes out as it is' }).fill('The minister waits.')
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Write with this reason' }).click()
  await expect(dialog).toContainText('agreed.docx was written')
})

test('the pages that will be written are shown, change with the choices, and turn by key', async ({ app }) => {
  await citeOnce(app)
  const dialog = await openExport(app)
  const preview = dialog.getByRole('region', { name: 'Preview of the pages', exact: true })
  const first = preview.getByRole('group', { name: /^Page 1 of \d+$/ })
  await expect(first).toContainText('Officers will be exchanged')
  await expect(first).toContainText('each country would set up liaison officers')
  await expect(preview).toContainText('laid out by Aide-Mémoire')
  await expectAccessible(app)
  await dialog.getByRole('radio', { name: /^Working copy/ }).click({ force: true })
  await expect(first).toContainText('Draft, revision')
  await preview.getByRole('region', { name: /Page up and page down/ }).focus()
  await app.keyboard.press('PageDown')
  await expect(preview.getByRole('status')).toHaveText(/^Page 2 of \d+$/)
  await app.keyboard.press('PageUp')
  await expect(preview.getByRole('status')).toHaveText(/^Page 1 of \d+$/)
  await choose(dialog, 'Format', 'Web page (HTML)')
  await expect(dialog).toContainText('A web page has no pages')
})

test('a file that went out is compared with the note now, and recognised by its bytes', async ({ app, shell }) => {
  test.skip(shell === 'electron', 'Electron opens files through a dialog of the system')
  await citeOnce(app)
  const dialog = await openExport(app)
  const { name, bytes } = await written(dialog, 'Write a working copy')
  await app.keyboard.press('Escape')
  await section(app, 'issue').click()
  await app.keyboard.press('End')
  await app.keyboard.type(' soon')
  await app.keyboard.press('Control+K')
  await app.keyboard.type('Files that went out')
  await app
    .getByRole('option', { name: /Files that went out/ })
    .first()
    .click()
  const all = app.getByRole('dialog', { name: 'Files that went out' })
  await all.getByRole('button', { name: /^Compare with the note/ }).click()
  await expect(all.getByRole('insertion')).toContainText('soon')
  await expectAccessible(app)
  const isTheFile = async (given: string, buffer: Buffer) => {
    const choosing = app.waitForEvent('filechooser')
    await all.getByRole('button', { name: 'Is this the file that went out?…' }).click()
    await (await choosing).setFiles({ name: given, mimeType: '', buffer })
  }
  await isTheFile('renamed.docx', Buffer.from(bytes))
  await expect(all.getByRole('status').first()).toHaveText(/^Yes: “renamed\.docx” is /)
  await isTheFile(name, Buffer.from('other bytes'))
  await expect(all.getByRole('status').first()).toHaveText(/^No: a file called /)
})

test('the notes of a dossier are written in one go; one that is held back says why and stops no other', async ({
  app,
  shell,
}) => {
  test.skip(shell === 'electron', 'Electron saves through a dialog of the system')
  await app.keyboard.press('Control+K')
  await app.keyboard.type('Export the notes of this')
  await app
    .getByRole('option', { name: /Export the notes of this dossier/ })
    .first()
    .click()
  const dialog = app.getByRole('dialog', { name: 'Export the notes of this dossier' })
  await dialog.getByRole('button', { name: 'Write one file' }).click()
  await expect(dialog.getByRole('list', { name: 'Notes to export' })).toContainText('hold this copy back')
  await expect(dialog).toContainText('0 of 1 were written')
  await expectAccessible(app)
  await choose(dialog, 'Copy', 'Working copy')
  await dialog.getByRole('button', { name: 'Write one file' }).click()
  await expect(dialog).toContainText('All is written')
  const delivered = app.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save a copy…' }).click()
  const zip = unzipSync(new Uint8Array(readFileSync(await (await delivered).path())))
  expect(Object.keys(zip).join()).toMatch(/ \(working copy\)\.docx$/)
})

test('a fact-check copy shows the exact words behind every sentence, and is chosen again next time', async ({
  app,
  shell,
}) => {
  test.skip(shell === 'electron', 'Electron saves through a dialog of the system')
  await citeOnce(app)
  const dialog = await openExport(app)
  await dialog.getByRole('radio', { name: /^Fact-check copy/ }).click({ force: true })
  await expect(dialog).toContainText('Required in the header and still empty')
  const { bytes } = await written(dialog)
  expect(text(unzipSync(bytes)['word/comments.xml'])).toContain('each country would set up liaison officers')
  await app.keyboard.press('Escape')
  await openExport(app)
  await expect(dialog.getByRole('radio', { name: /^Fact-check copy/ })).toBeChecked()
})

test('sources stand in endnotes, in a style of their own, where that was chosen', async ({ app, shell }) => {
  test.skip(shell === 'electron', 'Electron saves through a dialog of the system')
  await citeOnce(app)
  const dialog = await openExport(app)
  await choose(dialog, 'Notes', 'Endnotes')
  await choose(dialog, 'Citations', 'McGill')
  await expect(dialog).toContainText('Sources stand together after the text.')
  const parts = unzipSync((await written(dialog, 'Write a working copy')).bytes)
  expect(text(parts['word/endnotes.xml'])).toContain('Joint announcement')
})

test('a web page is written as one file, without choices that only paper has', async ({ app, shell }) => {
  test.skip(shell === 'electron', 'Electron saves through a dialog of the system')
  await citeOnce(app)
  const dialog = await openExport(app)
  await choose(dialog, 'Format', 'Web page (HTML)')
  await expect(dialog.getByRole('button', { name: 'Look' })).toHaveCount(0)
  const { name, bytes } = await written(dialog, 'Write a working copy')
  expect(name).toMatch(/ \(working copy\)\.html$/)
  expect(text(bytes)).toMatch(/^<!DOCTYPE html>[\s\S]*Officers will be exchanged/)
})

test('the organisation’s own Word file is chosen once; what of it did not fit is said', async ({ app, shell }) => {
  test.skip(shell === 'electron', 'Electron opens files through a dialog of the system')
  await citeOnce(app)
  const dialog = await openExport(app)
  const choosing = app.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Use our own Word file…' }).click()
  const buffer = Buffer.from(await aLetterhead())
  await (await choosing).setFiles({ name: 'Ministry.docx', mimeType: '', buffer })
  await expect(dialog.getByRole('button', { name: 'Look' })).toContainText('Ministry.docx')
  await expect(dialog.getByRole('region', { name: /this file do(es)? not go along$/ })).toContainText('{{note}}')
  await dialog.getByText('Styles of the note in this file').click()
  await expect(dialog.getByRole('button', { name: 'Captions' })).toContainText('Caption')
  await expect(dialog.getByRole('button', { name: 'Quotations' })).toContainText('Ours')
  await choose(dialog, 'Quotations', 'Ministry Body')
  await expect(dialog.getByRole('button', { name: 'Quotations' })).toContainText('Ministry Body')
  // Pages of before are dimmed until the new ones are there.
  await expect(dialog.getByText(/^Page \d+ of \d+$/)).toBeVisible()
  await expectAccessible(app)
  const parts = unzipSync((await written(dialog, 'Write a working copy')).bytes)
  const headers = Object.entries(parts).filter(([name]) => name.startsWith('word/header'))
  expect(headers.map(([, bytes]) => text(bytes)).join()).toContain('Ministry of Examples')
  await expect(dialog.getByRole('region', { name: /did not fit as asked$/ })).toContainText(
    'The house style has no style for',
  )
  await dialog.getByRole('button', { name: 'Export another…' }).click()
  await expect(dialog.getByRole('button', { name: 'Look' })).toContainText('Ministry.docx')
})

protectedTest(
  'a sentence that rests on a protected source alone is not released, and one gets there',
  async ({ app }) => {
    await app.locator('.note-body').getByText('Nothing is asked of you.').click()
    const dialog = await openExport(app)
    await dialog.getByRole('radio', { name: /^Releasable copy/ }).click({ force: true })
    await expect(dialog.getByRole('button', { name: 'Highest marking shown' })).toContainText('UNCLASSIFIED')
    await dialog.getByRole('button', { name: 'Write the file' }).click()
    const refusal = dialog.getByRole('alert')
    await expect(refusal).toContainText('rests only on a protected source')
    await expectAccessible(app)
    await refusal
      .getByRole('button', { name: /^Go to: “/ })
      .first()
      .click()
    await expect(dialog).toBeHidden()
    await expect.poll(() => app.evaluate(() => document.getSelection()?.toString() ?? '')).not.toBe('')

    await openExport(app)
    await choose(dialog, 'Highest marking shown', 'PROTECTED A')
    await dialog.getByRole('button', { name: 'Write the file' }).click()
    await expect(dialog).toContainText('(releasable copy).docx was written')
  },
)

protectedTest(
  'releasable copies of several notes share a ceiling, or take the lowest of each template',
  async ({ app }) => {
    await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeVisible()
    await app.keyboard.press('Control+K')
    await app.keyboard.type('Export the notes of this')
    await app
      .getByRole('option', { name: /Export the notes of this dossier/ })
      .first()
      .click()
    const dialog = app.getByRole('dialog', { name: 'Export the notes of this dossier' })
    await choose(dialog, 'Copy', 'Releasable copy')
    await expectAccessible(app)
    await dialog.getByRole('button', { name: 'Write one file' }).click()
    await expect(dialog).toContainText('0 of 1 were written')
    await choose(dialog, 'Highest marking shown', 'PROTECTED A')
    await dialog.getByRole('button', { name: 'Write one file' }).click()
    await expect(dialog).toContainText('All is written')
  },
)
