import { makeDossier, section } from './a-dossier.ts'
import { expect, expectAccessible, test } from './app.ts'

test.use({ startsWith: 'nothing' })

test.beforeEach(async ({ library }) => {
  await makeDossier(library)
})

test('French is chosen from the palette while writing: the text, the place and the keys stay, and so back to English', async ({
  app,
}) => {
  await section(app, 'summary').click()
  await app.keyboard.type('Officers will be exchanged')
  await app.keyboard.press('Control+k')
  await app.keyboard.type('>Show the list of excerpts')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: 'Excerpts', exact: true }).first()).toBeVisible()

  await app.keyboard.press('Control+k')
  await app.keyboard.type('>Français')
  await app.keyboard.press('Enter')
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(app.getByRole('heading', { name: 'Extraits', exact: true }).first()).toBeVisible()
  await expect(app.getByRole('textbox', { name: 'Texte de la note' })).toContainText('Officers will be exchanged')
  await expectAccessible(app)

  await section(app, 'summary').click()
  await app.keyboard.press('End')
  await app.keyboard.type(' by both countries')
  await app.keyboard.press('Control+k')
  await app.keyboard.type('>English')
  await app.keyboard.press('Enter')
  await expect(app.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.getByRole('heading', { name: 'Excerpts', exact: true }).first()).toBeVisible()
  await expect(section(app, 'summary')).toContainText('Officers will be exchanged by both countries')
})
