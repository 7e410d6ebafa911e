import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openLibrary } from '../../electron/core/library.ts'
import type { Input, Output, RequestName } from '../../shared/contract/contract.ts'
import { writeNote } from '../../shared/word/write/write-note.ts'
import { aReviewer } from '../build/a-reviewer.ts'
import { bodySaying } from '../build/note-body.ts'
import { type MadeDossier, makeDossier } from './a-dossier.ts'
import { test as base, expect, expectAccessible } from './app.ts'

interface Made extends MadeDossier {
  /** A file that a reviewer sent back. */
  readonly returned: string
}

/** A library whose note cites an excerpt and was exported; a returned file lies beside it. */
const test = base.extend<{ made: Made }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => use(await make(library)),
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

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
    body: bodySaying(note.body, 'Officers will be exchanged soon.', made.commitment),
    pageVariant: note.pageVariant,
  })
  const { exported } = await ask('export.write', { noteId: note.id })
  const kept = await library.exported(exported.id)
  await library.close()
  if (!kept) throw new Error('nothing was exported')

  const reviewer = aReviewer(kept.bytes)
  const passage = reviewer.passages().find(({ text }) => text.includes('Officers will be exchanged'))
  if (!passage) throw new Error('the sentence was not printed')
  const at = passage.text.indexOf('will')
  reviewer.comment(passage.index, at, at + 4, 'Too strong?', { author: 'Mel Director' })
  reviewer.remove(passage.index, at, at + 4, { author: 'Mel Director' })
  reviewer.insert(passage.index, at, 'may', { author: 'Mel Director' })
  const returned = join(folder, '..', 'note MD.docx')
  writeFileSync(returned, reviewer.bytes())
  return { ...made, returned }
}

async function choose(app: Page, button: string, file: string): Promise<void> {
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: button }).click()
  await (await chooser).setFiles(file)
}

test('a returned file becomes suggestions that are accepted by one key and applied as one act', async ({
  app,
  made,
}) => {
  await app.getByRole('button', { name: 'This note' }).click()
  await app.getByRole('menuitem', { name: 'Back from review' }).click()
  await choose(app, 'Open a returned file…', made.returned)
  await expect(app.getByText('2 of 2 tracked changes and 1 of 1 comments accounted for')).toBeVisible()
  await expect(app.getByText('Too strong?')).toBeVisible()
  await expectAccessible(app)
  await app.screenshot({ path: 'test-results/reviews.png' })
  await app.getByRole('listitem', { name: /^Replacement, Mel Director/ }).focus()
  await app.keyboard.press('a')
  await app.getByRole('button', { name: 'Apply 1 accepted to the note' }).click()
  await expect(app.getByText('Officers may be exchanged soon.')).toBeVisible()
})
