import { aDossier, aSource, text } from './a-source.ts'
import { expect, test } from './app.ts'

test.use({ startsWith: 'nothing' })

test('text pasted from a page keeps its headings and lists', async ({ app }) => {
  await aDossier(app)
  await app.getByRole('button', { name: 'By pasting text…' }).click()
  const field = app.getByRole('textbox', { name: 'Text', exact: true })
  await field.focus()
  await field.evaluate((element) => {
    const clipboard = new DataTransfer()
    clipboard.setData('text/plain', 'Talks\nFirst step\nSecond step')
    clipboard.setData('text/html', '<h1>Talks</h1><ul><li>First step</li><li>Second step</li></ul>')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }))
  })
  await expect(app.getByText('Headings, lists and tables of the page you copied from are kept.')).toBeVisible()
  await app.getByRole('button', { name: 'Add source' }).click()
  await expect(text(app).getByRole('heading', { name: 'Talks' })).toBeVisible()
  await expect(text(app).getByRole('listitem')).toHaveCount(2)
})

test('a file dropped on the window is read; one that cannot be is named with why, and stays until dismissed', async ({
  app,
}) => {
  await aDossier(app)
  const drop = (name: string, content: string) =>
    app.evaluate(
      ([file, words]) => {
        const files = new DataTransfer()
        files.items.add(new File([words ?? ''], file ?? ''))
        for (const type of ['dragenter', 'dragover', 'drop']) {
          window.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }))
        }
      },
      [name, content] as const,
    )
  await drop('speech.md', '# Speech\n\nWe will meet again.')
  await expect(text(app).getByRole('heading', { name: 'Speech' })).toBeVisible()
  await drop('empty.txt', '')
  const refused = app.getByRole('alert').filter({ hasText: 'empty.txt was not added' })
  await expect(refused).toBeVisible()
  await refused.getByRole('button', { name: 'Dismiss' }).click()
  await expect(refused).toBeHidden()
})

test('details are kept, with the hash and size of the original', async ({ app }) => {
  await aSource(app, 'A short text.')
  await app.getByRole('button', { name: 'More about this source' }).click()
  await app.getByRole('menuitem', { name: 'Details of the source…' }).click()
  await app.getByRole('textbox', { name: 'Issued by' }).fill('Ministry')
  await app.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-02-07')
  await app.getByRole('button', { name: 'Save details' }).click()
  await expect(app.getByText('Details saved.')).toBeVisible()
  await expect(app.getByText(/^[0-9a-f]{64}/)).toBeVisible()
  await expect(app.getByText(/^\d+ bytes$/)).toBeVisible()
  await app.reload()
  await app.getByRole('button', { name: 'More about this source' }).click()
  await app.getByRole('menuitem', { name: 'Details of the source…' }).click()
  await expect(app.getByRole('textbox', { name: 'Issued by' })).toHaveValue('Ministry')
})

test('a source removed by mistake comes back from the toast', async ({ app }) => {
  await aSource(app, 'A short text.')
  await app.getByRole('button', { name: 'More about this source' }).click()
  await app.getByRole('menuitem', { name: 'Remove this source' }).click()
  await expect(app.getByRole('heading', { name: 'No source is open' })).toBeVisible()
  await app.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(text(app)).toBeVisible()
})
