import { text } from './a-source.ts'
import { expect, test } from './app.ts'

test('the first start opens the sample with a tour that can be dismissed and found again', async ({ app }) => {
  const tour = app.getByRole('complementary', { name: 'Tour of the sample' })
  await expect(tour).toContainText('1 of 3')
  await tour.getByRole('button', { name: 'Next' }).click()
  await expect(tour).toContainText('2 of 3')
  await tour.getByRole('button', { name: 'Skip the tour' }).click()
  await expect(tour).toBeHidden()
  await app.reload()
  await expect(app.getByRole('document', { name: /^Text of/ })).toBeVisible()
  await expect(tour).toBeHidden()
  await app.getByRole('button', { name: 'Help' }).click()
  await app.getByRole('menuitem', { name: 'Show the tour again' }).click()
  await expect(tour).toContainText('1 of 3')
})

test('passages are marks with a letter and a line, and their cards stand beside them', async ({ app }) => {
  const text = app.getByRole('document', { name: /^Text of/ })
  const mark = text.locator('mark[data-letter]').first()
  await expect(mark).toBeVisible()
  const look = await mark.evaluate((element) => {
    const style = getComputedStyle(element)
    return { line: style.textDecorationLine, letter: getComputedStyle(element, '::before').content }
  })
  expect(look.line).toBe('underline')
  expect(look.letter).toMatch(/^"\S+"$/)
  const [row, card] = await text
    .locator('.row', { has: app.locator('.card') })
    .nth(1)
    .evaluate((element) => {
      const box = element.querySelector('.text')?.getBoundingClientRect()
      const card = element.querySelector('.card')?.getBoundingClientRect()
      return [box, card].map((rect) => ({ top: rect?.top ?? 0, left: rect?.left ?? 0, right: rect?.right ?? 0 }))
    })
  expect(card?.left).toBeGreaterThanOrEqual(row?.right ?? 0)
  expect(Math.abs((card?.top ?? 0) - (row?.top ?? 0))).toBeLessThan(12)
})

test('no two cards lie over each other', async ({ app }) => {
  await expect(app.locator('.card').first()).toBeVisible()
  const overlaps = await app.locator('.card').evaluateAll((cards) => {
    const boxes = cards.map((card) => card.getBoundingClientRect()).filter((box) => box.height > 0)
    return boxes.filter((a, place) =>
      boxes.some(
        (b, other) =>
          other > place && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      ),
    ).length
  })
  expect(overlaps).toBe(0)
})

test('pointing at a card lights up its passage, and choosing it outlines it', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  const card = app.locator('.card').nth(2)
  const id = await card.getAttribute('data-ids')
  await card.hover()
  await expect(app.locator(`mark[data-ids~="${id}"]`).first()).toHaveAttribute('data-lit', '')
  await card.click()
  await expect(app.locator(`mark[data-ids~="${id}"]`).first()).toHaveAttribute('data-on', /start/)
})

test('at 900 by 600 source and note are tabs', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  await app.setViewportSize({ width: 900, height: 600 })
  const tabs = app.getByRole('navigation', { name: 'Source or note' })
  await expect(app.getByRole('document', { name: /^Text of/ })).toBeVisible()
  await expect(app.locator('[data-pane="note"]')).toBeHidden()
  await tabs.getByRole('button', { name: 'Note' }).click()
  await expect(app.locator('[data-pane="note"]')).toBeVisible()
  await expect(app.getByRole('document', { name: /^Text of/ })).toBeHidden()
})

test('a library with nothing in it says what to do first', async ({ openWindow }) => {
  const app = await openWindow()
  await expect(app.getByRole('main')).toBeVisible()
  await app.getByRole('button', { name: /sample\)/ }).click()
  await app.getByRole('menuitem', { name: 'Remove this dossier' }).click()
  await expect(app.getByRole('heading', { name: 'Start a dossier' })).toBeVisible()
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(app.getByRole('button', { name: /sample\)/ })).toBeVisible()
})

test('Ctrl+F finds words in the whole source, counts them, and goes to the next by Enter', async ({ app }) => {
  await app.getByRole('button', { name: 'Skip the tour' }).first().click()
  await text(app).focus()
  await app.keyboard.press('Control+f')
  await app.keyboard.type('LIAISON')
  const status = app.locator('.find-count')
  await expect(status).toHaveText(/^1 of \d+$/)
  const painted = () => app.evaluate(() => CSS.highlights.get('found-here')?.size ?? 0)
  await expect.poll(painted).toBe(1)
  await app.keyboard.press('Enter')
  await expect(status).toHaveText(/^2 of /)
  await app.keyboard.press('Shift+Enter')
  await expect(status).toHaveText(/^1 of /)
  await app.keyboard.type('zzz')
  await expect(status).toHaveText('Not found')
  await app.keyboard.press('Escape')
  await expect(text(app)).toBeFocused()
  await expect.poll(painted).toBe(0)
})
