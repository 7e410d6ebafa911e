import { section } from './a-dossier.ts'
import { expect, expectAccessible, test } from './app.ts'

test('the history says who changed what, goes back to before a change, and what was undone can be made again', async ({
  app,
}) => {
  await app.getByText('Skip the tour').click()
  await section(app, 'issue').click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' One more thing.')
  await expect(app.getByText('● Saved')).toBeVisible()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('History: who')
  await app
    .getByRole('option', { name: /^History/ })
    .first()
    .click()
  const dialog = app.getByRole('dialog', { name: 'History of this library' })
  const newest = dialog.getByRole('list', { name: 'Changes' }).getByRole('listitem').first()
  await expect(newest).toContainText('Edit note')
  await expectAccessible(app)
  await newest.getByRole('button', { name: /^Go back to before this: Edit note/ }).click()
  await expect(newest).toContainText('undone')
  await app.keyboard.press('Escape')
  await expect(app.locator('.note-body')).not.toContainText('One more thing.')
  await app.keyboard.press('Control+Shift+z')
  await expect(app.locator('.note-body')).toContainText('One more thing.')
})
