import { type MadeDossier, makeDossier, pickExcerpt, section } from './a-dossier.ts'
import { test as base, expect, expectAccessible } from './app.ts'

/** The app on a library that holds a dossier before it starts. */
const test = base.extend<{ made: MadeDossier }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => use(await makeDossier(library)),
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

test('what is missing is said first, then the file is written and a copy is handed over', async ({ app, shell }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('Officers will be exchanged')
  await pickExcerpt(app, 'liaison', 'cite')
  await app.keyboard.press('Control+E')
  const dialog = app.getByRole('dialog', { name: 'Export to Word' })
  await expect(dialog).toContainText('Required in the header and still empty: Tracking no., To, From, Action required.')
  await expect(dialog).toContainText('Liaison officers what was agreed.docx')
  await expect(dialog).toContainText('4 words in 1 section, 1 footnote')
  await expectAccessible(app)

  await dialog.getByRole('button', { name: 'Write the file' }).click()
  await expect(dialog).toContainText('was written')
  await expectAccessible(app)
  if (shell === 'browser') {
    const delivered = app.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save a copy…' }).last().click()
    expect((await delivered).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d Liaison officers what was agreed\.docx$/)
  }
  await app.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await app.keyboard.press('Control+E')
  await expect(dialog.getByRole('region', { name: 'Exported before' })).toContainText('Liaison officers')
})
