import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './app.ts'

async function show(app: Page, pane: string) {
  await app.getByText('Skip the tour').click()
  await app
    .getByRole('navigation', { name: 'Dossier contents' })
    .getByRole('button', { name: new RegExp(`^${pane}`) })
    .click()
}

test('a commitment is corrected in the matrix, sorted by it, and undone', async ({ app }) => {
  await show(app, 'Commitments')
  const table = app.getByRole('table')
  await table
    .getByRole('button', { name: /^Actor: both sides/ })
    .first()
    .click()
  await app.getByRole('textbox', { name: 'Actor' }).fill('the two ministries')
  await app.keyboard.press('Enter')
  await expect(table.getByRole('button', { name: /^Actor: the two ministries/ })).toBeFocused()

  await table.getByRole('button', { name: 'Strength', exact: true }).click()
  await expect(table.getByRole('columnheader', { name: 'Strength', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )

  await app.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(table.getByRole('button', { name: /^Actor: the two ministries/ })).toHaveCount(0)
})

test('the words of a row stay in view while its other columns pass, and how many are still to come is said', async ({
  app,
}) => {
  await show(app, 'Commitments')
  const words = app.getByRole('rowheader').first()
  const before = (await words.boundingBox())?.x
  const more = app.getByRole('button', { name: /^\d+ more columns?$/ })
  // The table glides, so the button may go while it is being pressed.
  await expect(async () => {
    if ((await more.count()) > 0) await more.click({ timeout: 1_000 })
    await expect(more).toHaveCount(0, { timeout: 500 })
  }).toPass()
  expect((await words.boundingBox())?.x).toBe(before)
  await expect(app.getByRole('main').getByRole('columnheader').last()).toBeInViewport({ ratio: 0.95 })
})

test('filtering says how many rows are left, and the way back is there when none is', async ({ app }) => {
  await show(app, 'Timeline')
  await app.getByRole('searchbox', { name: 'Show only rows with' }).fill('kananaskis')
  await expect(app.getByRole('status').filter({ hasText: /of \d+ rows/ })).toBeVisible()
  await app.getByRole('searchbox', { name: 'Show only rows with' }).fill('no such words')
  await app.getByRole('button', { name: 'Show all rows' }).click()
  await expect(app.getByRole('status').filter({ hasText: /^\d+ rows$/ })).toBeVisible()
})

test('an overview goes into the note as a cited table, once', async ({ app }) => {
  await show(app, 'Readouts compared')
  await app.getByRole('button', { name: 'Put into the note' }).click()
  const note = app.getByRole('textbox', { name: /note/i })
  await expect(note.getByRole('table')).toHaveCount(1)
  await app.getByRole('button', { name: 'Put into the note' }).click()
  await expect(app.getByText('The table in the note was brought up to date.')).toBeVisible()
  await expect(note.getByRole('table')).toHaveCount(1)
})

test('every overview is accessible', async ({ app }) => {
  test.slow()
  await show(app, 'Coverage')
  const left = app.getByRole('list', { name: 'Commitments no note uses yet' }).getByRole('listitem')
  await expect(left.first()).toBeVisible()
  await expectAccessible(app)
  const panes = ['Commitments', 'Positions', 'Timeline', 'Parties and bodies', 'Gaps', 'Readouts', 'Questions']
  for (const pane of panes) {
    await app
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${pane}`) })
      .click()
    await expect(app.getByRole('table').first()).toBeVisible()
    await expectAccessible(app)
  }
})

test('a snapshot is kept, compared with what was written since, and restored', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  const run = async (command: string) => {
    await app.keyboard.press('Control+k')
    await app.keyboard.type(command)
    await app
      .getByRole('option', { name: new RegExp(command) })
      .first()
      .click()
  }
  await run('Snapshots of this note')
  await app.getByRole('textbox', { name: 'Name of a new snapshot' }).fill('Before the rewrite')
  await app.getByRole('button', { name: 'Keep a snapshot' }).click()
  await expect(app.getByRole('list', { name: 'Kept states' }).getByRole('listitem')).toHaveCount(1)
  await expectAccessible(app)
  await app.keyboard.press('Escape')

  const note = app.getByRole('textbox', { name: /note/i })
  await note.getByText('Nothing is asked of you.').click()
  await app.keyboard.press('End')
  await app.keyboard.type(' Written since.')
  await expect(app.getByText(/^● ?Saved/)).toBeVisible()

  await run('Snapshots of this note')
  await app.getByRole('button', { name: 'Compare with the note' }).click()
  await expect(app.getByRole('insertion').filter({ hasText: 'Written since' })).toBeVisible()
  await app.getByRole('button', { name: /How it is shown/ }).click()
  await app.getByRole('option', { name: 'Side by side' }).click()
  const earlier = app.locator('.snapshots-sides').first().getByRole('paragraph')
  await expect(earlier.first()).not.toContainText('Written since')
  await expect(earlier.last()).toContainText('Written since')
  await app.getByRole('textbox', { name: 'Name of a new snapshot' }).fill('After it')
  await app.getByRole('button', { name: 'Keep a snapshot' }).click()
  await app.getByRole('button', { name: /The note as it is now/ }).click()
  await app.getByRole('option', { name: 'After it' }).click()
  await expect(earlier.last()).toContainText('Written since')
  await expectAccessible(app)
  await app
    .getByRole('listitem')
    .filter({ hasText: 'Before the rewrite' })
    .getByRole('button', { name: 'Restore' })
    .click()
  await expect(note.getByText('Written since.')).toHaveCount(0)
})

test('the other-language version starts with the citations and says what is still to be written', async ({ app }) => {
  await app.getByText('Skip the tour').click()
  await app.keyboard.press('Control+k')
  await app.keyboard.type('Two languages')
  await app.getByRole('option', { name: /Two languages/ }).click()
  await app.getByRole('button', { name: 'Make the French version' }).click()
  await expect(app.getByRole('heading', { name: 'Sommaire' })).toBeVisible()
  await expect(app.getByRole('main').getByText('No counterpart').first()).toBeVisible()
  await expectAccessible(app)
})

test('a view leaves the app as a workbook or as CSV, and all of them as one workbook', async ({ app }) => {
  await show(app, 'Commitments')
  for (const [entry, ending] of [
    ['This view as an Excel workbook', /Commitments\.xlsx$/],
    ['This view as CSV', /Commitments\.csv$/],
    ['All views as one Excel workbook', /\.xlsx$/],
  ] as const) {
    await app.getByRole('button', { name: 'Save as a file' }).click()
    const handed = app.waitForEvent('download')
    await app.getByRole('menuitem', { name: entry }).click()
    expect((await handed).suggestedFilename()).toMatch(ending)
  }
  await expect(app.getByText(/was written\. The library keeps a copy/).first()).toBeVisible()
  await expectAccessible(app)
})

test('a chart goes into the note with its table, once, and into the Word file', async ({ app }) => {
  await show(app, 'Timeline')
  const note = app.getByRole('textbox', { name: /note/i })
  // The chart goes where one writes: the editor has to be there.
  await expect(note.getByRole('heading', { name: 'Summary' }).or(note.getByText('Summary')).first()).toBeVisible()
  await app.getByRole('button', { name: 'Put the chart into the note' }).click()
  await expect(note.getByRole('img', { name: /Chart of the table below: Timeline/ })).toBeVisible()
  await app.getByRole('button', { name: 'Put the chart into the note' }).click()
  await expect(note.getByRole('img', { name: /Chart of the table below/ })).toHaveCount(1)
  await expect(app.getByText('The table in the note was brought up to date.')).toBeVisible()
})

test('what goes into a note brings the note forward where it does not show', async ({ app }) => {
  await app.setViewportSize({ width: 900, height: 600 })
  await show(app, 'Readouts compared')
  await app.getByRole('button', { name: 'Put into the note' }).click()
  const note = app.getByRole('textbox', { name: 'Text of the note' })
  await expect(note.getByRole('table')).toHaveCount(1)

  await app.setViewportSize({ width: 1280, height: 800 })
  await app.keyboard.press('Control+Alt+b')
  await expect(note).toHaveCount(0)
  await app
    .getByRole('navigation')
    .getByRole('button', { name: /^Timeline/ })
    .click()
  await app.getByRole('button', { name: 'Put the chart into the note' }).click()
  await expect(note.getByRole('table')).toHaveCount(2)
})
