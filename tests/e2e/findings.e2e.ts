import { expect, expectAccessible, test } from './app.ts'

test('a stronger verb than the source has is found while one writes, shown in the text, and let stand with a reason', async ({
  app,
}) => {
  await app.getByText('Skip the tour').click()
  const findings = app.getByRole('region', { name: /findings?$/ })
  await expect(findings.getByText('Every check passes.', { exact: false })).toBeVisible()

  const note = app.getByRole('textbox', { name: /text of the note/i }).or(app.locator('.note-body'))
  await note.first().getByText('Nothing is asked of you.').click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' Canada will post 40 officers to Mumbai in 2027.')
  const row = findings.getByRole('listitem').filter({ hasText: 'No passage' })
  await expect(row).toBeVisible()
  await expect(app.locator('.note-finding').first()).toBeVisible()
  await expectAccessible(app)

  await row.getByRole('button', { name: 'Let it stand…' }).click()
  await app.getByRole('textbox', { name: 'Reason' }).fill('Our own planning figure.')
  await expectAccessible(app)
  await app.getByRole('dialog').getByRole('button', { name: 'Let it stand' }).click()
  await expect(row).toHaveCount(0)
  await findings.getByRole('button', { name: '1 let stand' }).click()
  await expect(findings.getByText(/^Let stand by .+ on .+: Our own planning figure\.$/)).toBeVisible()
})

test('going to a finding selects its words in the note', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const note = app.locator('.note-body')
  await note.getByText('Nothing is asked of you.').click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' It cost 77 million dollars.')
  const findings = app.getByRole('region', { name: /findings?$/ })
  await findings.getByRole('button', { name: 'Go there' }).first().click()
  const selected = await app.evaluate(() => document.getSelection()?.toString() ?? '')
  expect('It cost 77 million dollars.').toContain(selected.trim())
  expect(selected.trim()).not.toBe('')
})

test('a hundred findings are gone through by arrow keys, and only those in view are drawn', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  await app.locator('.note-body').getByText('Nothing is asked of you.').click()
  await app.keyboard.press('Control+End')
  for (let from = 0; from < 100; from += 25) {
    const said = Array.from({ length: 25 }, (_, at) => ` It cost ${7_001 + from + at} dollars.`)
    await app.keyboard.insertText(said.join(''))
  }
  const findings = app.getByRole('region', { name: /findings?$/ })
  await expect(findings.getByRole('heading')).toHaveText(/^1\d\d findings$/)
  const rows = findings.getByRole('listitem')
  expect(await rows.count()).toBeLessThan(40)
  await rows.first().focus()
  await app.keyboard.press('End')
  const last = findings.locator('li:focus')
  await expect(last).toHaveAttribute('aria-posinset', (await last.getAttribute('aria-setsize')) ?? '')
  await expectAccessible(app)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
})

test('findings are gone through by key from anywhere, and one key makes the mend', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const quotation = app.locator('.note-body').getByText('committed to').first()
  await quotation.dblclick()
  await app.keyboard.type('bound')
  const row = app
    .getByRole('region', { name: /findings?$/ })
    .getByRole('listitem')
    .filter({ hasText: 'Quotation' })
  await expect(row).toBeVisible()
  await app.locator('.page').focus()
  await app.keyboard.press('F8')
  await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await app.keyboard.press('F7')
  await expect(row).toHaveCount(0)
  await expect(app.locator('.note-body').getByText('committed to').first()).toBeVisible()
})
