import { aSource, text } from './a-source.ts'
import { expect, expectAccessible, test } from './app.ts'

test.use({ startsWith: 'nothing' })

const WORDS = Array.from({ length: 60 }, (_, place) => `Paragraph ${place + 1} says one thing. It says another.`).join(
  '\n\n',
)

test('F6 goes round the panes and back', async ({ app }) => {
  await aSource(app, WORDS)
  await text(app).focus()
  const pane = () => app.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
  const seen: (string | null | undefined)[] = []
  for (let count = 0; count < 4; count += 1) {
    await app.keyboard.press('F6')
    seen.push(await pane())
  }
  expect(new Set(seen)).toEqual(new Set(['top', 'left', 'source', 'note']))
  await app.keyboard.press('Shift+F6')
  expect(await pane()).toBe(seen[2])
})

test('the reading cursor moves by line, is said aloud by sentence, and stays in view', async ({ app }) => {
  await aSource(app, WORDS)
  await text(app).focus()
  await app.keyboard.press('ArrowDown')
  await expect(app.locator('.caret')).toBeVisible()
  for (let count = 0; count < 40; count += 1) await app.keyboard.press('ArrowDown')
  await expect(app.locator('.caret')).toBeInViewport()
  await app.keyboard.press('Alt+ArrowDown')
  await expect(app.locator('[aria-live="polite"]').filter({ hasText: /para \d+: Paragraph \d+ says/ })).toHaveCount(1)
})

test('G goes to an address, and says when there is none', async ({ app }) => {
  await aSource(app, WORDS)
  await text(app).focus()
  await app.keyboard.press('g')
  await app.keyboard.type('900')
  await app.keyboard.press('Enter')
  await expect(app.getByText('No paragraph has that address.')).toBeVisible()
  await app.getByRole('textbox').fill('para 55')
  await app.keyboard.press('Enter')
  await expect(text(app).getByText('Paragraph 55 says one thing.')).toBeInViewport()
})

test('n and p go through the excerpts, Escape lets go', async ({ app }) => {
  await aSource(app, WORDS)
  for (const [place, letter] of ['c', 'g'].entries()) {
    await text(app).focus()
    await app.keyboard.press('Alt+ArrowDown')
    await app.keyboard.press(letter)
    await expect(app.locator('.card')).toHaveCount(place + 1)
  }
  await app.keyboard.press('p')
  await app.keyboard.press('n')
  await expect(app.locator('mark:focus')).toHaveCount(1)
  await app.keyboard.press('Escape')
  await expect(app.locator('mark[data-on]')).toHaveCount(0)
  await expect(text(app)).toBeFocused()
})

test('panes fold away and come back by key, and ? shows the keys of the source', async ({ app }) => {
  await aSource(app, WORDS)
  const left = app.getByRole('navigation', { name: 'Dossier contents' })
  await app.keyboard.press('Control+b')
  await expect(left).toBeHidden()
  await app.keyboard.press('Control+b')
  await expect(left).toBeVisible()
  const bar = app.getByRole('separator', { name: 'Width of the left pane' })
  const before = Number(await bar.getAttribute('aria-valuenow'))
  await bar.focus()
  await app.keyboard.press('ArrowRight')
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  await text(app).focus()
  await app.keyboard.press('?')
  await expect(app.getByRole('dialog', { name: 'Keys' })).toContainText('Select the next sentence')
})

test('keys are chosen anew: the old ones do nothing, taken ones are refused, and all of it outlives a restart', async ({
  app,
  restart,
}) => {
  const keys = app.getByRole('dialog', { name: 'Keys' })
  const goTo = app.getByRole('dialog', { name: 'Go to an address' })
  await aSource(app, WORDS)
  await text(app).focus()
  await app.keyboard.press('?')
  await keys.getByRole('button', { name: 'G: Go to an address. Choose other keys' }).press('Enter')
  await app.keyboard.press('n')
  await expect(keys).toContainText('N is taken: Next or previous excerpt.')
  await app.keyboard.press('j')
  await expect(keys.getByRole('button', { name: 'J: Go to an address. Choose other keys' })).toBeFocused()
  await keys.getByRole('button', { name: /^Ctrl\+B: .* Choose other keys/ }).press('Enter')
  await app.keyboard.press('F9')
  await expect(keys.getByRole('button', { name: /^F9: / })).toBeVisible()
  await expectAccessible(app)
  await app.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)

  await text(app).focus()
  await app.keyboard.press('g')
  await app.keyboard.press('Control+b')
  await expect(app.getByRole('navigation', { name: 'Dossier contents' })).toBeVisible()
  await app.keyboard.press('j')
  await expect(goTo).toBeVisible()
  await app.keyboard.press('Escape')

  const again = await restart()
  await expect(again.getByRole('navigation', { name: 'Dossier contents' })).toBeVisible()
  await again.keyboard.press('F9')
  await expect(again.getByRole('navigation', { name: 'Dossier contents' })).toHaveCount(0)
  await again.keyboard.press('?')
  await again.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'All keys as they were' }).click()
  await again.keyboard.press('Escape')
  await again.keyboard.press('Control+b')
  await expect(again.getByRole('navigation', { name: 'Dossier contents' })).toBeVisible()
})
