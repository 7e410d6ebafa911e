import { expect, expectAccessible, test } from './app.ts'

test('a slip is underlined, mended by key, and a term of one’s own is learned', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const note = app.getByRole('textbox', { name: /note/i })
  await note.getByText('Nothing is asked of you.').click()
  await app.keyboard.press('Home')
  await app.keyboard.insertText('They recieve a zimbolo. ')
  const wrong = note.locator('.note-misspelt')
  await expect(wrong.filter({ hasText: 'recieve' })).toBeVisible()
  await expect(wrong.filter({ hasText: 'zimbolo' })).toBeVisible()

  const dialog = app.getByRole('dialog', { name: '“recieve” is in no dictionary' })
  // Findings that arrive meanwhile move the text under the pointer.
  await expect(async () => {
    await wrong.filter({ hasText: 'recieve' }).click()
    await app.keyboard.press('Control+.')
    await expect(dialog).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'receive', exact: true }).click()
  await expect(note.getByText('They receive a zimbolo.')).toBeVisible()

  await wrong.filter({ hasText: 'zimbolo' }).click({ button: 'right' })
  await app.getByRole('button', { name: 'Add to your own dictionary' }).click()
  await expect(wrong.filter({ hasText: 'zimbolo' })).toHaveCount(0)
})
