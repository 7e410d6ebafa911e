import { expect, test } from './app.ts'

test('the app opens, its one page alone is loaded, and a reload keeps the session', async ({ app }) => {
  await expect(app).toHaveTitle(/Aide-Mémoire/)
  await expect(app.getByRole('main')).toBeVisible()
  await app.reload()
  await expect(app.getByRole('main')).toBeVisible()
})
