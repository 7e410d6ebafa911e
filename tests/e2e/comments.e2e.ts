import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { aReviewer } from '../build/a-reviewer.ts'
import { type MadeDossier, makeDossier, section } from './a-dossier.ts'
import { test as base, expect, expectAccessible } from './app.ts'

/** The app on a library that holds a dossier before it starts. */
const test = base.extend<{ made: MadeDossier }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => use(await makeDossier(library)),
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

const margin = (app: Page) => app.getByRole('complementary', { name: 'Comments beside their words' })

async function writeNote(app: Page): Promise<void> {
  await section(app, 'issue').click()
  await app.keyboard.type('Officers will be exchanged. No date is known.')
  await expect(app.getByText('● Saved')).toBeVisible()
}

/** Puts a comment on the sentence at the cursor, by keys alone. */
async function comment(app: Page, text: string): Promise<void> {
  await app.keyboard.press('Control+Alt+m')
  await app.getByRole('textbox', { name: 'Your comment' }).fill(text)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog')).toHaveCount(0)
}

test('a comment is written, answered, edited and resolved by keys beside its words, and is there after a reload', async ({
  app,
}) => {
  await writeNote(app)
  await comment(app, 'Who says so?')
  await expect(app.locator('.note-comment')).toHaveText('No date is known.')
  const card = margin(app).getByRole('group', { name: /Comment by .* on “No date is known.”: Who says so\?/ })
  await expect(card).toBeVisible()
  await expectAccessible(app)

  await app.keyboard.press('Control+Alt+y')
  await app.keyboard.type('The announcement.')
  await app.keyboard.press('Enter')
  await expect(card.getByRole('listitem')).toContainText('The announcement.')
  // The keys of the card itself.
  await card.focus()
  await app.keyboard.press('e')
  await expect(card.getByRole('textbox', { name: 'New words' })).toHaveValue('Who says so?')
  await app.keyboard.press('Control+a')
  await app.keyboard.type('Is that so?')
  await app.keyboard.press('Enter')
  await expect(margin(app)).toContainText('Is that so?')
  await expectAccessible(app)
  await margin(app).getByRole('group').focus()
  await app.keyboard.press('x')
  await expect(app.locator('.note-comment[data-resolved]')).toHaveText('No date is known.')

  await app.reload()
  await expect(app.locator('.note-comment[data-resolved]')).toHaveText('No date is known.')
  await app.locator('.note-comment').click()
  await expect(margin(app).getByRole('button', { name: 'Open again' })).toBeVisible()
  await expect(margin(app)).toContainText('The announcement.')
})

test('typing goes on after a comment, and undoing the comment takes it off its words alone', async ({ app }) => {
  await writeNote(app)
  await comment(app, 'Never mind.')
  await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  // Undo in the text takes back what was done last, which was no typing.
  await app.keyboard.press('Control+z')
  await expect(app.locator('.note-comment')).toHaveCount(0)
  await expect(section(app, 'issue')).toHaveText('Officers will be exchanged. No date is known.')
  await comment(app, 'Who says so?')
  await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await app.keyboard.type(' Not yet.')
  await expect(section(app, 'issue')).toHaveText('Officers will be exchanged. No date is known. Not yet.')
  await expect(app.locator('.note-comment')).toHaveText('No date is known.')
  await expect(app.getByText('● Saved')).toBeVisible()
  await app.getByRole('button', { name: /^Undo “Edit note/ }).click()
  await expect(section(app, 'issue')).toHaveText('Officers will be exchanged. No date is known.')
  await app.getByRole('button', { name: /^Undo “Comment on/ }).click()
  await expect(app.locator('.note-comment')).toHaveCount(0)
  await expect(margin(app)).toHaveCount(0)
  await expect(section(app, 'issue')).toHaveText('Officers will be exchanged. No date is known.')
})

test('the list of comments teaches when empty, is gone through by keys, and keeps what was said of words now gone', async ({
  app,
}) => {
  await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeVisible()
  await app.keyboard.press('Control+k')
  await app.getByRole('combobox', { name: 'Search and commands' }).fill('Comments on this note')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: 'No comment on this note yet' })).toBeVisible()
  await expectAccessible(app)
  await writeNote(app)
  await comment(app, 'Who says so?')
  await section(app, 'issue').click({ position: { x: 20, y: 8 } })
  await comment(app, 'How many?')
  const list = app.getByRole('main')
  await expect(list.getByRole('status')).toHaveText('2 open of 2')
  await list.getByRole('listitem').first().focus()
  await app.keyboard.press('n')
  await expect(list.locator(':focus')).toContainText('Who says so?')
  await app.keyboard.press('r')
  await app.keyboard.type('Ask them.')
  await app.keyboard.press('Enter')
  await expect(list.getByRole('list', { name: '1 reply' })).toContainText('Ask them.')
  await expectAccessible(app)

  // Enter goes to the words; deleted, they are still quoted.
  await list.locator('[aria-current="true"]').focus()
  await app.keyboard.press('Enter')
  await app.keyboard.press('Delete')
  await expect(app.getByText('● Saved')).toBeVisible()
  const lost = list.getByRole('region', { name: 'Their words are no longer in the text' })
  await expect(lost).toContainText('No date is known.')
  await expectAccessible(app)
  await app.keyboard.press('Shift+Control+ArrowLeft')
  await lost.getByRole('listitem').first().click()
  await lost.getByRole('button', { name: 'Put it on the selected words' }).click()
  await expect(lost).toHaveCount(0)
})

async function exportWorking(app: Page): Promise<Uint8Array> {
  await app.keyboard.press('Control+E')
  const dialog = app.getByRole('dialog', { name: 'Export the note' })
  await dialog.getByRole('radio', { name: /^Working/ }).check({ force: true })
  await dialog.getByRole('button', { name: 'Write the file' }).click()
  await expect(dialog).toContainText('was written')
  const delivered = app.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save a copy…', exact: true }).click()
  const bytes = new Uint8Array(readFileSync(await (await delivered).path()))
  await app.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  return bytes
}

const commentsIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array())

test('a comment goes out, comes back answered and resolved, and goes out again with all that was said', async ({
  app,
  library,
}) => {
  await writeNote(app)
  await comment(app, 'Who says so?')
  const sent = await exportWorking(app)
  expect(commentsIn(sent)).toContain('Who says so?')

  const reviewer = aReviewer(sent)
  reviewer.reply('Who says so?', 'The ministry does.', { author: 'Mel Director' })
  const passage = reviewer.passages().find(({ text }) => text.includes('will be exchanged'))
  if (passage === undefined) throw new Error('the sentence was not printed')
  reviewer.comment(passage.index, 0, 8, 'Which ones?', { author: 'Mel Director' })
  const file = join(library, '..', 'back.docx')
  writeFileSync(file, reviewer.bytes())
  await app.getByRole('button', { name: 'This note' }).click()
  await app.getByRole('menuitem', { name: 'Take back a reviewed copy…' }).click()
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Choose files…' }).click()
  await (await chooser).setFiles(file)
  await app.getByRole('dialog').getByRole('button', { name: 'Go through them' }).click()
  const list = app.getByRole('list', { name: 'Suggestions' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText('in a thread of the note')
  for (const decided of ['1 of 2 decided', '2 of 2 decided']) {
    await expect(list.locator(':focus')).toBeVisible()
    await app.keyboard.press('a')
    await expect(app.getByText(decided)).toBeVisible()
  }
  await app.getByRole('button', { name: 'Apply 2' }).click()
  await app.getByRole('button', { name: 'Back to the note' }).click()

  const cards = margin(app)
  await expect(cards.getByRole('group', { name: /Comment by Mel Director on “Officers”: Which ones\?/ })).toBeVisible()
  await expect(cards.getByRole('group', { name: /Who says so\?/ })).toContainText('The ministry does.')
  const again = commentsIn(await exportWorking(app))
  for (const words of ['Who says so?', 'The ministry does.', 'Which ones?']) {
    expect(again.split(words)).toHaveLength(2)
  }
})
