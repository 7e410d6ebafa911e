import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { aWordFile, definition, levels, list, listed, p } from '../core/reading/a-word-file.ts'
import { aDossier, text } from './a-source.ts'
import { expect, expectAccessible, test } from './app.ts'

test.use({ startsWith: 'nothing' })

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const by = (id: number, author: string) => `w:id="${id}" w:author="${author}" w:date="2026-02-03T10:00:00Z"`
const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`

const NUMBERING =
  definition(0, levels({ text: 'Article %1' }, { text: '%2.' }, { format: 'lowerLetter', text: '(%3)' })) + list(1, 0)

/** An agreement with everything a Word file may carry besides its letters. */
const AGREEMENT = aWordFile({
  numbering: NUMBERING,
  comments: `<w:comment ${by(1, 'Ana Roy')}>${p('Ask legal services whether a date is missing.')}</w:comment>`,
  footnotes: `<w:footnote w:id="2">${p('As agreed on 7 February 2026.')}</w:footnote>`,
  body: [
    listed('Definitions', 1),
    listed('“Liaison officer” means a person named under Article 2.', 1, 1),
    listed('Officers', 1),
    listed('Each side names one Liaison officer.', 1, 1),
    listed('The following apply:', 1, 1),
    listed('officers report every month;', 1, 2),
    listed('officers meet [twice] a year.', 1, 2),
    `<w:p><w:r><w:t xml:space="preserve">Officers </w:t></w:r><w:del ${by(3, 'Ben Cho')}><w:r><w:delText>may</w:delText></w:r></w:del><w:ins ${by(4, 'Ben Cho')}>${run('shall')}</w:ins>${run(' begin ')}<w:commentRangeStart w:id="1"/>${run('without delay')}<w:commentRangeEnd w:id="1"/>${run('.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    `<w:tbl><w:tr>${cell('Side', '<w:vMerge w:val="restart"/>')}${cell('Duties of the officers', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Monthly')}${cell('Yearly')}</w:tr></w:tbl>`,
    p('In witness whereof, the undersigned have signed.'),
    ...Array.from({ length: 40 }, (_, place) => p(`Closing remark ${place + 1}.`)),
  ].join(''),
})

async function open(app: Page, library: string): Promise<void> {
  const file = join(dirname(library), 'Agreement.docx')
  writeFileSync(file, AGREEMENT)
  await aDossier(app)
  await app.getByRole('button', { name: 'Add a source' }).first().click()
  const choosing = app.waitForEvent('filechooser')
  await app.getByRole('menuitem', { name: 'From files…' }).click()
  await (await choosing).setFiles([file])
  await expect(text(app).getByText('officers report every month;')).toBeVisible()
}

const cursorIn = (app: Page) =>
  app.evaluate(() => {
    const node = document.getSelection()?.focusNode
    return (node instanceof Element ? node : node?.parentElement)?.closest('[data-block]')?.textContent
  })

test('a reference leads to its clause, a term to its definition, a note to its words and back', async ({
  app,
  library,
}) => {
  await open(app, library)
  await text(app).getByRole('link', { name: 'Article 2' }).click()
  await expect.poll(() => cursorIn(app)).toBe('Officers')
  await text(app).locator('a[data-link="term-use"]').first().click()
  await expect.poll(() => cursorIn(app)).toContain('means a person')
  await text(app).getByRole('link', { name: 'Go to note 1' }).focus()
  await app.keyboard.press('Enter')
  await expect.poll(() => cursorIn(app)).toContain('As agreed on 7 February')
  await text(app).getByRole('link', { name: 'Back to where note 1' }).click()
  await expect.poll(() => cursorIn(app)).toContain('Officers shall begin')
  await expectAccessible(app)
})

test('the accepted text stands alone until its tracked changes are asked for', async ({ app, library }) => {
  await open(app, library)
  const deleted = text(app).locator('del')
  await expect(deleted).toBeHidden()
  await app.getByRole('button', { name: 'Show changes' }).click()
  await expect(deleted).toBeVisible()
  const words = await deleted.evaluate((element) => getComputedStyle(element, '::before').content)
  expect(words).toBe('"may"')
  await expect(text(app).getByText(/^Inserted · Ben Cho · .*2026/)).toBeVisible()
  await expect(text(app).getByText(/^Deleted · Ben Cho · .*2026/)).toBeVisible()
  await expectAccessible(app)
  await app.getByRole('button', { name: 'Accepted text' }).click()
  await expect(deleted).toBeHidden()
})

test('words that are deleted are no part of a passage selected across them', async ({ app, library }) => {
  await open(app, library)
  await app.getByRole('button', { name: 'Show changes' }).click()
  await text(app)
    .getByText('begin')
    .click({ position: { x: 6, y: 10 } })
  await app.keyboard.press('Alt+ArrowDown')
  await app.keyboard.press('c')
  const passage = text(app).locator('mark')
  await expect.poll(async () => (await passage.allTextContents()).join('')).toBe('Officers shall begin without delay.')
})

test('a comment in the source stands beside its passage, and an open option is marked', async ({ app, library }) => {
  await open(app, library)
  const comment = text(app).getByRole('note')
  await expect(comment.filter({ hasText: 'Ask legal services' })).toContainText('Ana Roy')
  await expect(text(app).locator('.span[data-kind="option"]')).toHaveText('[twice]')
})

test('a table keeps its merged cells', async ({ app, library }) => {
  await open(app, library)
  const table = text(app).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(table.getByRole('cell', { name: 'Side' })).toHaveAttribute('rowspan', '2')
  await expect(table.getByRole('cell', { name: 'Duties of the officers' })).toHaveAttribute('colspan', '2')
})

test('“Art. 2(2)(b)” is found by the numbers that Word draws, however it is written', async ({ app, library }) => {
  await open(app, library)
  for (const [written, block] of [
    ['Art. 2(2)(b)', 'officers meet [twice] a year.'],
    ['article 2, paragraph 2, point (a)', 'officers report every month;'],
  ] as const) {
    await text(app).focus()
    await app.keyboard.press('g')
    await app.getByRole('textbox', { name: /^Address/ }).fill(written)
    await app.keyboard.press('Enter')
    await expect(app.getByRole('dialog')).toBeHidden()
    await expect(text(app).getByText(block)).toBeInViewport()
  }
  await text(app).focus()
  await app.keyboard.press('g')
  await app.getByRole('textbox', { name: /^Address/ }).fill('Art. 2(2)(z)')
  await app.keyboard.press('Enter')
  await expect(app.getByText('The clause around it is Art. 2(2).')).toBeVisible()
})

test('links are followed with the reading cursor, and Backspace leads back', async ({ app, library }) => {
  await open(app, library)
  await text(app)
    .getByText('means a person named')
    .click({ position: { x: 5, y: 8 } })
  const said = app.locator('[aria-live="polite"]')
  await app.keyboard.press('Alt+ArrowRight')
  await expect(said.filter({ hasText: 'Link: Art. 2. Enter follows it.' })).toBeAttached()
  await app.keyboard.press('Enter')
  await expect.poll(() => cursorIn(app)).toBe('Officers')
  await expect(said.filter({ hasText: 'Now at Art. 2.' })).toBeAttached()
  await app.keyboard.press('Backspace')
  await expect.poll(() => cursorIn(app)).toContain('means a person')
  await expect(said.filter({ hasText: 'Back at' })).toBeAttached()
})

test('a comment of the source shows where the pointer or the cursor comes to its words, and goes with Escape', async ({
  app,
  library,
}) => {
  await open(app, library)
  const popover = app.getByRole('tooltip').filter({ hasText: 'Ask legal services' })
  const commented = text(app).getByText('without delay', { exact: true })
  await commented.hover()
  await expect(popover).toBeVisible()
  await expectAccessible(app)
  await app.mouse.move(5, 5)
  await expect(popover).toBeHidden()
  await commented.click({ position: { x: 2, y: 6 } })
  await app.mouse.move(5, 5)
  await app.keyboard.press('ArrowRight')
  await expect(popover).toBeVisible()
  await expect(popover).toContainText('Ana Roy')
  await app.keyboard.press('Escape')
  await expect(popover).toBeHidden()
})
