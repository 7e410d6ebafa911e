import { expect, test } from './app.ts'

test('the pages of the Word file follow what is written, in every page variant', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const meter = app.locator('.foot-meters').getByRole('meter').first()
  await expect(meter).toHaveAttribute('aria-valuetext', /laid out as Word prints it/)
  const before = await meter.getAttribute('aria-valuetext')

  await app.getByRole('button', { name: /^Page: / }).click()
  await expect(app.getByRole('menuitem', { name: /Compact/ })).toContainText(/line [\d.]+: [\d.]+ of \d pages/)
  await app.keyboard.press('Escape')

  await app.getByRole('textbox', { name: /note/i }).getByText('Nothing is asked of you.').click()
  await app.keyboard.press('End')
  await app.keyboard.insertText(' More was said than was asked for.'.repeat(60))
  await expect(meter).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(meter).toHaveAttribute('aria-valuetext', /too many/)
})
