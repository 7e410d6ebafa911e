import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openLibrary } from '../../electron/core/library.ts'
import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'
import { writeNote } from '../../shared/word/write/write-note.ts'
import { aReviewer } from '../build/a-reviewer.ts'
import { bodySaying } from '../build/note-body.ts'
import { aWordFile, p as wordParagraph } from '../core/reading/a-word-file.ts'
import { type MadeDossier, makeDossier, section } from './a-dossier.ts'
import { test as base, expect, expectAccessible } from './app.ts'

interface Made extends MadeDossier {
  /** Files that two reviewers sent back: Mel's tracked, with a comment; Ana's half tracked. */
  readonly mel: string
  readonly ana: string
  /** Not a Word file, for all its name. */
  readonly letter: string
  /** A Word file of somebody else's, with a tracked change. */
  readonly stranger: string
}

/** A library whose note cites an excerpt and was exported; the returned files lie beside it. */
const test = base.extend<{ made: Made }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => use(await make(library)),
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

const SENTENCE = 'Officers will be exchanged soon.'

async function make(folder: string): Promise<Made> {
  const made = await makeDossier(folder)
  const library = await openLibrary({
    folder,
    resources: 'resources',
    appVersion: '0.0.0',
    program: 'a test',
    writeNote: async (note) => ({ bytes: await writeNote(note), messages: [] }),
  })
  async function ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
    const reply = await library.dispatch(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
    return reply.value as Output<Name>
  }
  const { note } = await ask('note.open', { noteId: made.noteId })
  await ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body: bodySaying(note.body, SENTENCE, made.commitment),
    pageVariant: note.pageVariant,
  })
  const { exported } = await ask('export.write', { noteId: note.id, despite: 'A test.' })
  const kept = await library.exported(exported.id)
  await library.close()
  if (!kept) throw new Error('nothing was exported')

  const returned = (
    name: string,
    edit: (reviewer: ReturnType<typeof aReviewer>, index: number, text: string) => void,
  ) => {
    const reviewer = aReviewer(kept.bytes)
    const passage = reviewer.passages().find(({ text }) => text.includes(SENTENCE))
    if (!passage) throw new Error('the sentence was not printed')
    edit(reviewer, passage.index, passage.text)
    const file = join(folder, '..', name)
    writeFileSync(file, reviewer.bytes())
    return file
  }
  const letter = join(folder, '..', 'letter.docx')
  writeFileSync(letter, 'no Word file')
  const stranger = join(folder, '..', 'fisheries.docx')
  writeFileSync(
    stranger,
    aWordFile({
      body: `${wordParagraph('The committee on fisheries met in Lisbon and adopted its report without a vote.')}<w:p><w:ins w:id="1" w:author="Ana"><w:r><w:t>Quotas for cod stay as they are.</w:t></w:r></w:ins></w:p>`,
    }),
  )
  return {
    ...made,
    letter,
    stranger,
    mel: returned('note MD.docx', (reviewer, index, text) => {
      const at = text.indexOf('will')
      const mel = { author: 'Mel Director' }
      reviewer.comment(index, at, at + 4, 'Too strong?', mel)
      reviewer.remove(index, at, at + 4, mel)
      reviewer.insert(index, at, 'may', mel)
    }),
    ana: returned('note Ana.docx', (reviewer, index, text) => {
      const soon = text.indexOf(' soon')
      reviewer.remove(index, soon, soon + 5, {})
      const at = text.indexOf('will')
      reviewer.remove(index, at, at + 4, { author: 'Ana' })
      reviewer.insert(index, at, 'should', { author: 'Ana' })
    }),
  }
}

async function takeBack(app: Page, ...files: string[]): Promise<void> {
  await app.getByRole('button', { name: 'This note' }).click()
  await app.getByRole('menuitem', { name: 'Take back a reviewed copy…' }).click()
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Choose files…' }).click()
  await (await chooser).setFiles(files)
}

test('two returned copies are counted first, decided by one key each, and applied as one act', async ({
  app,
  made,
}) => {
  await takeBack(app, made.mel, made.ana)
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByText('2 in the file, 2 here')).toHaveCount(2)
  await expect(dialog.getByText('1 in the file, 1 here')).toBeVisible()
  await expect(dialog.getByText('1 found by comparing with what was exported')).toBeVisible()
  await expect(dialog.getByText('Everything in the file is accounted for.')).toHaveCount(2)
  await expect(dialog.getByText('1 replacement, 1 comment')).toBeVisible()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Go through them' }).click()

  // In the list and in the note; what collides stands side by side.
  await expect(app.getByText('0 of 4 decided')).toBeVisible()
  const note = app.getByRole('region', { name: 'The note with the suggestions in it' })
  await expect(note.locator('del')).toHaveText(['will', 'soon'].map((word) => new RegExp(word)))
  await expect(note.locator('ins')).toHaveText(['may', 'should'].map((word) => new RegExp(word)))
  const list = app.getByRole('list', { name: 'Suggestions' })
  await expect(list.getByRole('listitem')).toHaveCount(4)
  await expect(list.locator(':focus')).toContainText('Others changed the same words')
  await expectAccessible(app)

  // Edit, then accept; the comment gets a reply and is done; Ana's word is rejected, her untracked edit accepted.
  const go = async (author: string, kind: string) => {
    const item = list.getByRole('listitem').filter({ hasText: author }).filter({ hasText: kind }).first()
    await item.getByText(author).first().click()
    await expect(item).toBeFocused()
  }
  await go('Mel Director', 'replaces')
  await app.keyboard.press('e')
  const words = app.getByRole('textbox', { name: 'These words instead' })
  await expect(words).toHaveValue('may')
  await words.fill('are expected to')
  await app.keyboard.press('Enter')
  await expect(app.getByText('1 of 4 decided')).toBeVisible()
  await go('Mel Director', 'comments')
  await app.keyboard.press('c')
  await app.getByRole('textbox', { name: 'Reply to Mel Director' }).fill('Softened.')
  await app.keyboard.press('Enter')
  await expect(list.getByText('Reply: Softened.')).toBeVisible()
  await app.keyboard.press('a')
  await expect(app.getByText('2 of 4 decided')).toBeVisible()
  await go('Ana', 'replaces')
  await app.keyboard.press('r')
  await expect(app.getByText('3 of 4 decided')).toBeVisible()
  await app.keyboard.press('u')
  await expect(app.getByText('2 of 4 decided')).toBeVisible()
  await go('Ana', 'replaces')
  await app.keyboard.press('r')
  await go('note Ana', 'without Track Changes')
  await app.keyboard.press('a')
  await expect(app.getByText('4 of 4 decided')).toBeVisible()

  await app.getByRole('button', { name: 'Apply 3' }).click()
  await expect(app.getByText('3 suggestions were applied to the note.')).toBeVisible()
  await expect(note).toContainText('Officers are expected to be exchanged')
  await expect(note.locator('ins, del')).toHaveCount(0)

  await app.getByRole('button', { name: 'Response table' }).click()
  const row = app.getByRole('row').filter({ hasText: 'Too strong?' })
  await expect(row).toContainText('Mel Director')
  await expect(row).toContainText('Softened.')
  const handed = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Save as Word…' }).click()
  expect((await handed).suggestedFilename()).toContain('response table')
  await expectAccessible(app)

  // One undo takes both reviewers' edits out of the note again; the citation never left it.
  await app.getByRole('button', { name: /^Undo “Apply/ }).click()
  await app.getByRole('button', { name: 'Back to the suggestions' }).click()
  await expect(app.getByText('4 of 4 decided')).toBeVisible()
  await app.getByRole('button', { name: 'Back to the note' }).click()
  await expect(section(app, 'summary')).toContainText(SENTENCE)
  await expect(section(app, 'summary').locator('cite')).toHaveCount(1)
})

test('all suggestions of one reviewer are decided at once', async ({ app, made }) => {
  await takeBack(app, made.mel, made.ana)
  await app.getByRole('button', { name: 'Go through them' }).click()
  await app.getByRole('button', { name: /Reviewer$/ }).click()
  await app.getByRole('option', { name: 'Mel Director' }).click()
  await expect(app.getByRole('button', { name: 'Accept all 2' })).toBeEnabled()
  await app.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').first().focus()
  await app.keyboard.press('n')
  await app.keyboard.press('Shift+A')
  await expect(app.getByText('2 of 4 decided')).toBeVisible()
  await app.getByRole('button', { name: 'Show all' }).click()
  const left = app.getByRole('navigation', { name: 'Dossier contents' })
  await expect(left.getByRole('button', { name: 'note MD done' })).toBeVisible()
  await expect(left.getByRole('button', { name: 'note Ana 2 open' })).toBeVisible()
})

test('the same file twice and a file that is no Word file are refused in a sentence', async ({ app, made }) => {
  await takeBack(app, made.mel)
  await expect(app.getByText('Everything in the file is accounted for.')).toBeVisible()
  await app.getByRole('button', { name: 'Close' }).last().click()
  await app.getByRole('button', { name: 'This note' }).click()
  await app.getByRole('menuitem', { name: 'Back from review' }).click()
  await app.getByRole('button', { name: 'Take back a reviewed copy…' }).last().click()
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Choose files…' }).click()
  await (await chooser).setFiles([made.mel, made.letter])
  await expect(app.getByRole('alert').filter({ hasText: 'note MD.docx' })).toContainText('This very file was opened')
  await expect(app.getByRole('alert').filter({ hasText: 'letter.docx' })).toContainText('not a Word file')
  await expectAccessible(app)
})

test('a file that is no copy of the note is offered as a source, or compared by its text', async ({ app, made }) => {
  await takeBack(app, made.stranger)
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByText('This file is no copy of the note.', { exact: false })).toBeVisible()
  await expect(dialog.getByText('1 in the file, 1 here')).toBeVisible()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Add as a source' }).click()
  await expect(app.getByRole('navigation', { name: 'Dossier contents' }).getByText('fisheries').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Compare by text' }).click()
  await expect(dialog.getByRole('button', { name: 'Compare by text' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Go through them' }).click()
  const list = app.getByRole('list', { name: 'Suggestions' })
  await expect(list.getByText('Lisbon', { exact: false }).first()).toBeVisible()
  await app.getByText('1 returned file', { exact: false }).click()
  await app.getByRole('button', { name: 'Take this file out' }).click()
  await expect(app.getByRole('heading', { name: 'Nothing has come back yet' })).toBeVisible()
})

test('where nothing has come back, the pane says how it works', async ({ app }) => {
  await app.getByRole('button', { name: 'This note' }).click()
  await app.getByRole('menuitem', { name: 'Back from review' }).click()
  await expect(app.getByRole('heading', { name: 'Nothing has come back yet' })).toBeVisible()
  await expectAccessible(app)
})
