import { type MadeDossier, makeDossier, pickExcerpt, section } from './a-dossier.ts'
import { test as base, expect, expectAccessible } from './app.ts'

/** The app on a library that holds a dossier before it starts. */
const test = base.extend<{ made: MadeDossier }>({
  startsWith: 'nothing',
  made: async ({ library }, use) => use(await makeDossier(library)),
  openWindow: async ({ made: _made, openWindow }, use) => use(openWindow),
})

const text = 'Text of the note'

test('a sentence is written, cited and saved, and is there after a reload', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('Officers will be exchanged')
  await pickExcerpt(app, 'liaison', 'cite')
  await app.keyboard.type('.')
  await expect(app.getByText('4 of 28 words')).toBeVisible()
  await expect(app.getByRole('contentinfo')).toContainText(/Saved \d\d:\d\d/)
  await expect(section(app, 'issue').getByRole('button', { name: /Citation of Announcement, para 2/ })).toBeVisible()
  await app.reload()
  await expect(section(app, 'issue')).toContainText('Officers will be exchanged ¶ 2.')
})

test('words typed right before the app ends are there when it starts again', async ({ app, restart }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('Typed at the last moment.')
  const again = await restart()
  await expect(section(again, 'issue')).toHaveText('Typed at the last moment.')
})

test('an excerpt is quoted with its exact words and its citation, and writing goes on behind it', async ({ app }) => {
  await section(app, 'background').click()
  await app.keyboard.type('The text says')
  await pickExcerpt(app, 'arrival', 'quote')
  await app.keyboard.type(', and no more.')
  await expect(section(app, 'background').locator('q')).toHaveText('without a date for their arrival')
  await expect(section(app, 'background')).toHaveText('The text says without a date for their arrival¶ 2, and no more.')
})

test('a citation shows its passage on hover and when it is reached by keys; Enter goes there, Escape comes back', async ({
  app,
}) => {
  await section(app, 'issue').click()
  await app.keyboard.type('Agreed')
  await pickExcerpt(app, 'liaison', 'cite')
  await section(app, 'issue').locator('cite').hover()
  const passage = app.getByRole('tooltip')
  await expect(passage).toContainText('each country would set up liaison officers')
  await expect(passage).toContainText('Commitment · para 2')
  await app.mouse.move(5, 5)
  await expect(passage).toBeHidden()

  await app.keyboard.press('ArrowLeft')
  await expect(passage).toBeVisible()
  await app.keyboard.press('Enter')
  await expect(app.locator('[data-pane="source"] :focus, [data-pane="source"]:focus')).toHaveCount(1)
  await app.keyboard.press('Escape')
  await expect(app.getByRole('textbox', { name: text })).toBeFocused()
})

test('a citation is opened by key, given another passage, split, and merged again', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('Agreed')
  await pickExcerpt(app, 'liaison', 'cite')
  const chips = section(app, 'issue').locator('cite')
  await app.keyboard.press('ArrowLeft')
  await app.keyboard.press('e')
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: /How the sentence relies on it/ }).click()
  await app.getByRole('option', { name: 'Points to it (see)' }).click()
  await dialog.getByRole('searchbox', { name: 'Add a passage' }).fill('arrival')
  await dialog.getByRole('list', { name: 'Passages found' }).getByRole('button').click()
  await expectAccessible(app)
  await dialog.getByRole('button', { name: 'Change the citation' }).click()
  await expect(chips).toHaveText(['¶ 2 · ¶ 2'])
  await expect(chips).toHaveAttribute('data-mode', 'see')
  await app.keyboard.press('e')
  await dialog.getByRole('button', { name: 'Split into one each' }).click()
  await expect(chips).toHaveCount(2)
  await app.keyboard.press('F2')
  await dialog.getByRole('button', { name: 'Merge with the one after' }).click()
  await expect(chips).toHaveText(['¶ 2 · ¶ 2'])
})

test('a part of the note is referred to, and the words follow when it moves', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('See ')
  await app.getByRole('button', { name: 'Insert', exact: true }).click()
  await app.getByRole('menuitem', { name: 'Cross-reference…' }).click()
  await expectAccessible(app)
  await app.keyboard.type('background')
  await app.keyboard.press('Enter')
  await expect(section(app, 'issue')).toHaveText('See section “Background”')
  await app.locator('.note-reference').click({ modifiers: ['Control'] })
  await app.keyboard.type('Facts.')
  await expect(section(app, 'background')).toHaveText('Facts.')
})

test('on an excerpt in the source, Q quotes it and W cites it where the note was left', async ({ app }) => {
  await section(app, 'background').click()
  await app.keyboard.type('It was said')
  const mark = app.locator('[data-pane="source"] mark').first()
  await mark.click()
  await app.keyboard.press('w')
  await expect(section(app, 'background').locator('cite')).toHaveCount(1)
  await mark.click()
  await app.keyboard.press('q')
  await expect(section(app, 'background').locator('q')).toHaveText('each country would set up liaison officers')
})

test('an excerpt dragged into a section is quoted there', async ({ app }) => {
  await app.locator('[data-pane="source"] [draggable="true"]').first().dragTo(section(app, 'considerations'))
  await expect(section(app, 'considerations').locator('q, blockquote')).toHaveText(
    /each country would set up|without a date/,
  )
})

test('budgets turn from count to warning in words', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('one two three four five six seven eight nine ten '.repeat(3))
  await expect(app.getByText('30 of 28 words · just over')).toBeVisible()
  await app.keyboard.type('and many more words')
  await expect(app.getByText('34 of 28 words · 6 too many')).toBeVisible()
})

test('deleting everything keeps the sections, and undo brings the text back', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('The issue.')
  await section(app, 'background').click()
  await app.keyboard.type('The background.')
  // Typing and deleting within half a second are one step of the editor's history.
  await app.waitForTimeout(600)
  await app.keyboard.press('Control+A')
  await app.keyboard.press('Delete')
  await expect(app.getByRole('heading', { name: 'Background', exact: true })).toBeVisible()
  await expect(section(app, 'background')).toHaveText('')
  await app.keyboard.press('Control+Z')
  await expect(section(app, 'background')).toHaveText('The background.')
})

test('pasted markup from Word becomes lists and plain marks, without pictures, scripts or styles', async ({ app }) => {
  await section(app, 'background').click()
  await app.getByRole('textbox', { name: text }).evaluate((element) => {
    const clipboard = new DataTransfer()
    clipboard.setData(
      'text/html',
      `<p class=MsoNormal style="color:red">Agreed <b>facts</b><script>throw new Error('ran')</script><img src="file:///x.png"></p>
       <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>First</p>
       <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Second</p>`,
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }))
  })
  const pasted = section(app, 'background')
  await expect(pasted.locator('strong')).toHaveText('facts')
  await expect(pasted.locator('li')).toHaveText(['First', 'Second'])
  await expect(pasted.locator('[style], script, img:not(.ProseMirror-separator)')).toHaveCount(0)
})

test('when two windows write one note, the later text is kept as a note of its own', async ({ app, openWindow }) => {
  const other = await openWindow()
  await section(other, 'issue').click()
  await section(app, 'issue').click()
  await other.keyboard.type('Theirs.')
  await app.keyboard.type('Mine.')
  // Whichever window saved second says so, shows the text of the first, and leads to what it wrote itself.
  const late = await Promise.any(
    [app, other].map(async (page) => {
      await page.getByRole('alert').waitFor({ timeout: 15_000 })
      return page
    }),
  )
  const [own, first] = late === app ? ['Mine.', 'Theirs.'] : ['Theirs.', 'Mine.']
  await expect(late.getByRole('alert')).toContainText('changed in another window')
  await expect(section(late, 'issue')).toHaveText(first)
  await late.getByRole('button', { name: 'Open what I wrote' }).click()
  await expect(section(late, 'issue')).toHaveText(own)
})

test('a change undone in the library comes back into an editor that has nothing unsaved', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('To be undone.')
  await expect(app.getByRole('button', { name: /Undo “Edit note/ })).toBeVisible()
  await app.getByRole('button', { name: /Undo “Edit note/ }).click()
  await expect(section(app, 'issue')).toHaveText('')
})

test('header lines are filled in as printed; empty optional ones wait in a menu', async ({ app }) => {
  await app.getByLabel('To', { exact: true }).fill('Deputy Minister')
  await expect(app.getByLabel('Through')).toBeHidden()
  await app.getByRole('button', { name: 'Add a field' }).click()
  await app.getByRole('menuitem', { name: 'Through' }).click()
  await app.getByLabel('Through').fill('Assistant Deputy Minister')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Take out Assistant Deputy Minister' })).toBeVisible()
  await app.getByRole('button', { name: 'Why no higher marking?' }).click()
  await expect(app.getByText(/This app offers UNCLASSIFIED, PROTECTED A only/)).toBeVisible()
  await expect(app.getByLabel('Classification').locator('option[disabled]')).toHaveCount(5)
})

test('a note is made from a template, and the outline leads through it', async ({ app }) => {
  await app.getByRole('button', { name: 'New note' }).first().click()
  await app.getByLabel('Title').last().fill('Advice to the minister')
  await expectAccessible(app)
  await app.getByText('Ministerial submission').click()
  await app.getByRole('button', { name: 'Make the note' }).click()
  await expect(app.getByRole('dialog')).toBeHidden()
  await expect(app.getByRole('region', { name: 'Header' }).getByRole('textbox', { name: 'Title' })).toHaveValue(
    'Advice to the minister',
  )
  await app.getByRole('button', { name: 'Outline' }).click()
  await app
    .getByRole('navigation', { name: 'Sections of the note' })
    .getByRole('button', { name: /^Legal/ })
    .click()
  await app.keyboard.type('Not binding.')
  await expect(section(app, 'legal')).toHaveText('Not binding.')
  await expectAccessible(app)
})

test('sections are put in another order by key and by mouse, taken out, put in, and all of it undone', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'Outline' }).click()
  const outline = app.getByRole('navigation', { name: 'Sections of the note' })
  const names = outline.locator('.note-outline-name')
  const before = await names.allTextContents()
  await outline.getByRole('button', { name: /^Background/ }).focus()
  await app.keyboard.press('Alt+Shift+ArrowUp')
  await expect(names).toHaveText(['Summary', 'Background', 'Issue', ...before.slice(3)])
  await expect(outline.getByText('Background: now 2 of 7')).toBeAttached()
  await outline.getByRole('listitem').nth(3).dragTo(outline.getByRole('listitem').nth(0))
  await expect(names.first()).toHaveText('Considerations')
  await outline.getByRole('button', { name: 'Take out Communications' }).click()
  await expect(names).toHaveCount(6)
  await outline.getByRole('button', { name: 'Add a section' }).click()
  await app.getByRole('menuitem', { name: 'Communications' }).click()
  await app.keyboard.type('No announcement.')
  await expect(section(app, 'communications')).toHaveText('No announcement.')
  await expectAccessible(app)
  for (let times = 0; times < 5; times += 1) await app.keyboard.press('Control+z')
  await expect(names).toHaveText(before)
})

test('the note and its picker have no accessibility violation', async ({ app }) => {
  await section(app, 'issue').click()
  await app.keyboard.type('Agreed')
  await pickExcerpt(app, 'liaison', 'cite')
  await expectAccessible(app)
  await app.keyboard.press('Control+Shift+K')
  await expect(app.getByRole('dialog').getByRole('option')).toHaveCount(2)
  await expectAccessible(app)
})

test.describe('in the dark, in a small window', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 900, height: 600 } })

  test('the note stands behind a tab and has no accessibility violation', async ({ app }) => {
    await app.getByRole('button', { name: 'Note', exact: true }).click()
    await section(app, 'issue').click()
    await app.keyboard.type('one two three four five six seven eight nine ten '.repeat(4))
    await expect(app.getByText('40 of 28 words · 12 too many')).toBeVisible()
    await expectAccessible(app)
    // What was typed survives the tab, and an excerpt sent from the source finds the note.
    await app.getByRole('button', { name: 'Source', exact: true }).click()
    await app.getByRole('button', { name: 'Note', exact: true }).click()
    await expect(section(app, 'issue')).toContainText('one two three')
  })
})
