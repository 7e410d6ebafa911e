import { expect, expectAccessible, test } from './app.ts'

test('a paragraph marked higher takes the note with it, and the way down asks for a reason', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const note = app.getByRole('textbox', { name: /note/i })
  const banner = app.getByRole('combobox', { name: /Marking|Classification/i })
  await note.getByText('Nothing is asked of you.').click()
  await app.getByRole('button', { name: 'Marking', exact: true }).click()
  await app.getByRole('menuitem', { name: 'PROTECTED A' }).click()
  await expect(app.getByText('The note is marked PROTECTED A now, because a paragraph is.')).toBeVisible()
  await expect(banner).toHaveValue('PROTECTED A')
  await expect(note.locator('[data-marking="PROTECTED A"]')).toHaveCount(1)

  await banner.selectOption('UNCLASSIFIED')
  await expect(app.getByText(/A paragraph is marked PROTECTED A, so the note cannot be marked lower/)).toBeVisible()
  await expect(banner).toHaveValue('PROTECTED A')

  await note.getByText('Nothing is asked of you.').click()
  await app.getByRole('button', { name: 'Marking: PROTECTED A' }).click()
  await app.getByRole('menuitem', { name: /^As the note/ }).click()
  const dialog = app.getByRole('dialog', { name: 'Lower the marking' })
  await expect(dialog.getByRole('button', { name: 'Lower the marking' })).toBeDisabled()
  await expectAccessible(app)
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The sentence was published.')
  await dialog.getByRole('button', { name: 'Lower the marking' }).click()
  await expect(note.locator('[data-marking]')).toHaveCount(0)

  await banner.selectOption('UNCLASSIFIED')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('All of it is public.')
  await dialog.getByRole('button', { name: 'Lower the marking' }).click()
  await expect(banner).toHaveValue('UNCLASSIFIED')
  await app.getByRole('button', { name: 'Why no higher marking?' }).click()
  const reasons = app.getByRole('list', { name: 'Why markings were lowered' }).getByRole('listitem')
  await expect(reasons).toHaveText([
    /The sentence was published\./,
    /PROTECTED A → UNCLASSIFIED\. All of it is public\./,
  ])
})
