import { expect, expectAccessible, test } from './app.ts'

test.use({ locale: 'hi-IN' })

test('a computer that speaks Hindi gets the interface, the codes and the dates in Hindi, and can change to English', async ({
  app,
}) => {
  await expect(app.locator('html')).toHaveAttribute('lang', 'hi')
  await expect(app.getByRole('button', { name: 'निर्यात…' })).toBeVisible()
  await app.getByRole('button', { name: 'परिचय छोड़ें' }).first().click()
  await expect(app.getByText('7 फ़र॰ 2026').first()).toBeVisible()
  await expectAccessible(app)

  await app.keyboard.press('Control+k')
  await app.keyboard.type('>कोड-पुस्तिका')
  await app.keyboard.press('Enter')
  await expect(app.getByText('प्रतिबद्धता', { exact: true }).first()).toBeVisible()

  await app.keyboard.press('Control+k')
  await app.keyboard.type('>English')
  await app.keyboard.press('Enter')
  await expect(app.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.getByRole('button', { name: 'Export…' })).toBeVisible()
})
