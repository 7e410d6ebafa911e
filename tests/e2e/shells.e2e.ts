import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, expectAccessible, test } from './app.ts'

/*
 * What the shells themselves promise: windows on one library, saving before the end, files in and out, nothing but this
 * machine.
 */

test.describe('with an empty library', () => {
  test.use({ startsWith: 'nothing' })

  test('a dossier made in one window appears in another one on the same library', async ({ openWindow }) => {
    const one = await openWindow()
    const other = await openWindow()
    await one.getByRole('button', { name: 'New dossier…' }).click()
    await one.getByRole('textbox', { name: /Title/ }).fill('Seen in both windows')
    await one.getByRole('button', { name: 'Create' }).click()
    await expect(other.getByText('Seen in both windows').first()).toBeVisible()
  })
})

test('a chosen file is imported, and one that cannot be read says why by its name', async ({ app, library }) => {
  const folder = dirname(library)
  writeFileSync(join(folder, 'Joint statement.txt'), 'Joint statement\n\nThe parties shall meet once a year.\n')
  writeFileSync(join(folder, 'Nothing in it.txt'), '')
  await app.getByRole('button', { name: 'Add a source' }).click()
  const choosing = app.waitForEvent('filechooser')
  await app.getByRole('menuitem', { name: 'From files…' }).click()
  await (await choosing).setFiles([join(folder, 'Joint statement.txt'), join(folder, 'Nothing in it.txt')])
  await expect(app.getByText('The parties shall meet once a year.')).toBeVisible()
  await expect(app.getByText(/Nothing in it\.txt was not added/)).toBeVisible()
})

test('an export is written, kept, and handed over as a Word file', async ({ app }) => {
  await app.getByRole('button', { name: 'Export…' }).click()
  await app.getByRole('button', { name: 'Write the file' }).click()
  const saving = app.getByRole('button', { name: 'Save a copy…' }).last()
  await expect(saving).toBeVisible()
  const downloading = app.waitForEvent('download')
  await saving.click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('what was typed a moment before the app is told to end is saved', async ({ app, restart }) => {
  const editor = app.getByRole('textbox', { name: /note/i }).last()
  await editor.click()
  await app.keyboard.type('Typed at the last moment. ')
  const again = await restart()
  // The note has it; a finding below the note may quote it.
  await expect(again.getByText('Typed at the last moment.').first()).toBeVisible()
})

test.describe('in the browser shell', () => {
  test.skip(({ shell }) => shell !== 'browser', 'only the browser shell has a server')

  test('a page whose server is gone says so, keeps its text, and does nothing silently', async ({
    app,
    running,
    problems,
  }) => {
    await expect(app.getByRole('main')).toBeVisible()
    running.server()?.child.kill('SIGKILL')
    const notice = app.getByRole('alert').filter({ hasText: 'Aide-Mémoire is not running any more' })
    await expect(notice).toBeVisible({ timeout: 15_000 })
    await expect(app.getByRole('main')).toBeVisible()
    // The browser reports each failed connection; what was under way when the server went is reset or cut off, the rest refused.
    for (const problem of problems) expect(problem).toMatch(/ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|INCOMPLETE)/)
    problems.length = 0
  })

  test('a view that cannot be drawn says so, and leaves the others and the text alone', async ({ app, problems }) => {
    await app.getByText('Skip the tour').click()
    // An answer that the app was never meant to get.
    await app.routeWebSocket(/socket/, (page) => {
      const server = page.connectToServer()
      server.onMessage((said) => page.send(String(said).replaceAll('"templates":[', '"templates":{},"lost":[')))
    })
    await app.reload()
    await expect(app.locator('.note-body')).toBeVisible()
    await app.keyboard.press('Control+k')
    await app.keyboard.type('Templates: copy')
    await app.getByRole('option', { name: /^Templates/ }).click()
    const failed = app.getByRole('main').getByRole('alert')
    await expect(failed).toContainText('This part of the window could not be drawn')
    await expectAccessible(app)
    await app.locator('.note-body').getByText('Nothing is asked of you.').click()
    await app.keyboard.type('Still here. ')
    await expect(app.getByText('● Saved')).toBeVisible()
    await app.getByRole('navigation').getByRole('button', { name: 'Excerpts' }).click()
    await expect(app.getByRole('list', { name: 'Excerpts' })).toBeVisible()
    expect(problems.length).toBeGreaterThan(0)
    problems.length = 0
  })

  test('an app whose files are gone says so instead of showing nothing', async ({ app, problems }) => {
    await app.route(/assets\/app-.*\.js/, (route) => route.abort())
    await app.reload()
    await expect(app.getByRole('heading', { name: 'Aide-Mémoire could not be drawn' })).toBeVisible()
    await app.unroute(/assets\/app-.*\.js/)
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(app.getByRole('main')).toBeVisible()
    problems.length = 0
  })

  test('every request of the page goes to its own server and carries the token', async ({ app, running }) => {
    const address = running.server()?.address ?? ''
    const asked: string[] = []
    app.on('request', (request) => asked.push(request.url()))
    app.on('websocket', (socket) => asked.push(socket.url().replace('ws:', 'http:')))
    await app.reload()
    await expect(app.getByRole('main')).toBeVisible()
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([])
  })

  test('the policy stops a script and a picture that somehow got into the page', async ({ app, problems }) => {
    const ran = await app.evaluate(async () => {
      const script = document.createElement('script')
      script.append('window.hasRun = true')
      document.body.append(script)
      const picture = document.createElement('img')
      const refused = new Promise((resolve) => {
        picture.onerror = () => resolve('refused')
        picture.onload = () => resolve('loaded')
      })
      picture.src = 'https://example.org/pixel.png'
      document.body.append(picture)
      return { picture: await refused, script: 'hasRun' in window }
    })
    expect(ran).toEqual({ picture: 'refused', script: false })
    for (const problem of problems) expect(problem).toMatch(/Content Security Policy|TrustedScript/)
    problems.length = 0
  })
})
