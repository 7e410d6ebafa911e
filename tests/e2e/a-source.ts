import { expect, type Page } from '@playwright/test'

/** The text that is open. */
export const text = (app: Page) => app.getByRole('document', { name: /^Text of/ })

/** Makes a dossier and puts one pasted source into it, by hand as a user does. */
export async function aSource(app: Page, words: string, title = 'Statement'): Promise<void> {
  await aDossier(app)
  await app.getByRole('button', { name: 'By pasting text…' }).click()
  await app.getByRole('textbox', { name: 'Text', exact: true }).fill(words)
  await app.getByRole('textbox', { name: 'Title' }).fill(title)
  await app.getByRole('button', { name: 'Add source' }).click()
  await expect(text(app)).toBeVisible()
  await expect(app.getByRole('dialog')).toBeHidden()
}

export async function aDossier(app: Page, title = 'Visit'): Promise<void> {
  await app.getByRole('button', { name: 'New dossier…' }).click()
  await app.getByRole('textbox', { name: 'Title' }).fill(title)
  await app.getByRole('button', { name: 'Create' }).click()
  await expect(app.getByRole('heading', { name: 'No source is open' })).toBeVisible()
}
