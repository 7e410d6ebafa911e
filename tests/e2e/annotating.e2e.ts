import { aSource, text } from './a-source.ts'
import { expect, test } from './app.ts'

test.use({ startsWith: 'nothing' })

const WORDS = 'The two sides met in Ottawa. Each country would set up liaison officers. No date was given.'

test('a passage selected with the mouse is coded with a letter', async ({ app }) => {
  await aSource(app, WORDS)
  const box = await text(app).locator('[data-block]').first().boundingBox()
  if (box === null) throw new Error('the text is not on screen')
  await app.mouse.move(box.x + 2, box.y + 12)
  await app.mouse.down()
  await app.mouse.move(box.x + 180, box.y + 12, { steps: 6 })
  await app.mouse.up()
  const selected = await app.evaluate(() => String(getSelection()).trim())
  expect(selected.length).toBeGreaterThan(8)
  await expect(app.getByRole('toolbar', { name: 'Codes for the selected passage' })).toBeVisible()
  await app.keyboard.press('c')
  await expect(text(app).locator('mark')).toHaveText(selected)
  await expect(app.getByRole('group', { name: `Commitment: ${selected}` })).toBeVisible()
})

test('sentence by sentence, by keys alone, with attributes and a comment that are kept', async ({ app }) => {
  await aSource(app, WORDS)
  await text(app).focus()
  await app.keyboard.press('Alt+ArrowRight')
  await app.keyboard.press('Alt+ArrowRight')
  await app.keyboard.press('c')
  await expect(text(app).locator('mark')).toHaveText('Each country would set up liaison officers.')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await app.keyboard.type('Ask which agencies.')
  await app.getByRole('textbox', { name: 'Actor', exact: true }).fill('each country')
  await app.getByRole('textbox', { name: 'Deadline' }).fill('soon')
  await expect(app.getByText('Write a date as 2026-02-07, 2026-02 or 2026.')).toBeVisible()
  await app.getByRole('textbox', { name: 'Deadline' }).fill('2026-09')
  await app.getByRole('button', { name: 'Done' }).click()
  await app.reload()
  await expect(text(app).locator('mark')).toBeVisible()
  await text(app).focus()
  await app.keyboard.press('n')
  await app.keyboard.press('e')
  await expect(app.getByRole('textbox', { name: 'Comment' })).toHaveValue('Ask which agencies.')
  await expect(app.getByRole('textbox', { name: 'Actor', exact: true })).toHaveValue('each country')
  await expect(app.getByRole('textbox', { name: 'Deadline' })).toHaveValue('2026-09')
})

test('Shift selects further, and overlapping passages each keep their card', async ({ app }) => {
  await aSource(app, WORDS)
  await text(app).focus()
  await app.keyboard.press('Alt+ArrowRight')
  await app.keyboard.press('Alt+Shift+ArrowRight')
  expect(await app.evaluate(() => String(getSelection()))).toBe(
    'The two sides met in Ottawa. Each country would set up liaison officers.',
  )
  await app.keyboard.press('d')
  await expect(app.locator('.card')).toHaveCount(1)
  await text(app).focus()
  await app.keyboard.press('Alt+ArrowLeft')
  await app.keyboard.press('g')
  await expect(app.locator('.card')).toHaveCount(2)
  await expect(text(app).locator('mark[data-count="2"]').first()).toBeVisible()
  expect(await text(app).locator('[data-block]').first().textContent()).toBe(WORDS)
})

test('deleting says so and Undo brings the excerpt back, also after it was edited', async ({ app }) => {
  await aSource(app, WORDS)
  await text(app).focus()
  await app.keyboard.press('Alt+ArrowRight')
  await app.keyboard.press('g')
  await expect(app.locator('.card')).toHaveCount(1)
  await app.keyboard.press('Delete')
  await expect(app.locator('.card')).toHaveCount(0)
  await expect(app.getByText('Gap was removed.')).toBeVisible()
  await app.keyboard.press('Control+z')
  await expect(app.locator('.card')).toHaveCount(1)
  await app.keyboard.press('Control+z')
  await expect(app.locator('.card')).toHaveCount(0)
  await app.keyboard.press('Control+Shift+z')
  await expect(app.locator('.card')).toHaveCount(1)
})

test('from the list to the passage and back, with filters', async ({ app }) => {
  await aSource(app, WORDS)
  for (const [place, letter] of ['c', 'g', 'e'].entries()) {
    await text(app).focus()
    await app.keyboard.press('Alt+ArrowRight')
    await app.keyboard.press(letter)
    await expect(app.locator('.card')).toHaveCount(place + 1)
  }
  await app.keyboard.press('Control+Shift+e')
  const list = app.getByRole('list', { name: 'Excerpts, in reading order' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await app.getByRole('button', { name: /All codes/ }).click()
  await app.getByRole('option', { name: /Gap/ }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await list.getByRole('listitem').first().focus()
  await app.keyboard.press('Enter')
  await expect(text(app).locator('mark[data-on]').first()).toBeVisible()
})

test('from a card to its row in the list, and by Enter back to the passage', async ({ app }) => {
  await aSource(app, WORDS)
  for (const [place, letter] of ['c', 'g'].entries()) {
    await text(app).focus()
    await app.keyboard.press('Alt+ArrowRight')
    await app.keyboard.press(letter)
    await expect(app.locator('.card')).toHaveCount(place + 1)
  }
  await app.getByRole('button', { name: 'Show in the list of excerpts' }).click()
  await expect(app.getByRole('listitem').filter({ hasText: 'Each country would set up' })).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(text(app).locator('mark[data-on]')).toHaveText('Each country would set up liaison officers.')
})
