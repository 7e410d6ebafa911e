import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Bridge } from '../../../shared/contract/bridge.ts'
import type { Input, Output, RequestName } from '../../../shared/contract/contract.ts'
import type { ExportId } from '../../../shared/id.ts'
import { called, loadStandIn, runMain, runPreload } from './run-bundles.ts'

const electron = loadStandIn()
const { app, seen } = electron
const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-'))
const library = join(folder, 'library')
const chosen = join(folder, 'chosen')

let bridge: Bridge
beforeAll(async () => {
  mkdirSync(chosen)
  await runMain(electron, library)
  bridge = runPreload(electron)
})
beforeEach(() => {
  seen.calls.length = 0
  seen.answers.length = 0
})

async function ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await bridge.request(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`)
  return reply.value as Output<Name>
}

/** Makes a note in a dossier of its own and writes it as a Word file, the way the page does. */
async function anExport(): Promise<ExportId> {
  const { dossier } = await ask('dossier.create', { title: 'A matter' })
  const { note } = await ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'A memorandum',
  })
  return (await ask('export.write', { noteId: note.id, despite: 'A test.' })).exported.id
}

test('a chosen file becomes a grant with a name and no path, and can be imported', async () => {
  writeFileSync(join(chosen, 'release.txt'), 'The parties shall meet once a year.')
  seen.answers.push({ filePaths: [join(chosen, 'release.txt')] })
  const [file] = await bridge.chooseFiles()
  expect(file).toEqual({
    name: 'release.txt',
    reply: { ok: true, value: { id: expect.any(String), name: 'release.txt', size: 35 } },
  })
  expect(JSON.stringify(file)).not.toContain(folder)
})

test('each file is answered for on its own: one too large and one gone do not take the third with them', async () => {
  const large = join(chosen, 'large.txt')
  writeFileSync(large, '')
  truncateSync(large, 100 * 2 ** 20 + 1)
  seen.answers.push({ filePaths: [large, join(chosen, 'gone.txt'), join(chosen, 'release.txt')] })
  expect(await bridge.chooseFiles()).toMatchObject([
    { name: 'large.txt', reply: { ok: false, error: { code: 'too-large' } } },
    { name: 'gone.txt', reply: { ok: false, error: { code: 'unreadable' } } },
    { name: 'release.txt', reply: { ok: true } },
  ])
})

test('the next dialog starts in the folder that was used last, also after a restart', async () => {
  seen.answers.push({ filePaths: [join(chosen, 'release.txt')] }, { filePaths: [] })
  await bridge.chooseFiles()
  expect(await bridge.chooseFiles()).toEqual([])
  expect(called(electron, 'showOpenDialog').at(-1)?.[1]).toMatchObject({ defaultPath: chosen })
  expect(readFileSync(join(app.getPath('userData'), 'last-folder'), 'utf8')).toBe(chosen)
})

test('bytes that are not bytes are refused before the library sees them', async () => {
  const reply = await bridge.offerFile('a.txt', 'a string' as unknown as Uint8Array)
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
})

test('an export is saved where the user wants it, whole, with nothing left beside it', async () => {
  const place = join(folder, 'out', 'Brief.docx')
  mkdirSync(dirname(place))
  writeFileSync(place, 'an older file')
  const exportId = await anExport()
  seen.answers.push({ filePath: place })
  expect(await bridge.deliver(exportId)).toEqual({ ok: true, value: { place: join('out', 'Brief.docx') } })
  expect(readFileSync(place).subarray(0, 2).toString()).toBe('PK')
  expect(readdirSync(dirname(place))).toEqual(['Brief.docx'])
  const [, asked] = called(electron, 'showSaveDialog')[0] ?? []
  expect(asked).toMatchObject({ defaultPath: expect.stringMatching(/A memorandum\.docx$/) })
})

test('where an export cannot be saved, a sentence says so and the old file is as it was', async () => {
  const place = join(folder, 'a-folder.docx')
  mkdirSync(place)
  const exportId = await anExport()
  seen.answers.push({ filePath: place })
  expect(await bridge.deliver(exportId)).toMatchObject({ ok: false, error: { code: 'not-writable' } })
  seen.answers.push({ filePath: '' })
  expect(await bridge.deliver(exportId)).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  const unknown = '0b8d1c1e-0000-4000-8000-000000000001' as ExportId
  expect(await bridge.deliver(unknown)).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('a crash and a hang are each said in a sentence, once, with a way on', async () => {
  const [window] = seen.windows
  seen.answers.push({ response: 0 })
  window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  await Promise.resolve()
  expect(called(electron, 'showMessageBox')).toHaveLength(1)
  expect(called(electron, 'showMessageBox')[0]?.[1]).toMatchObject({ message: 'This window stopped working.' })
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(called(electron, 'reload')).toHaveLength(1)

  seen.answers.push({ response: 1 })
  window?.emit('unresponsive')
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(called(electron, 'showMessageBox')[1]?.[1]).toMatchObject({ message: 'This window does not respond.' })
  expect(called(electron, 'forcefullyCrashRenderer')).toHaveLength(0)
  expect(called(electron, 'reload')).toHaveLength(1)

  window?.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
  expect(called(electron, 'showMessageBox')).toHaveLength(2)
})

test('a second start brings the first window to the front, and says so when it asked for another library', () => {
  app.emit('second-instance', {}, [], '', { folder: library })
  expect(called(electron, 'focus')).toHaveLength(1)
  expect(called(electron, 'showMessageBox')).toHaveLength(0)
  app.emit('second-instance', {}, [], '', { folder: `${library}-2` })
  expect(called(electron, 'showMessageBox')[0]?.[1]).toMatchObject({
    message: 'Aide-Mémoire is already open with another library.',
  })
})

test('a PDF is printed in a window that is never shown, reaches nothing and is gone afterwards', async () => {
  const { dossier } = await ask('dossier.create', { title: 'Another matter' })
  const making = { dossierId: dossier.id, templateId: 'ca.memo.information', language: 'en', title: 'Printed' } as const
  const { note } = await ask('note.create', making)
  const windows = seen.windows.length
  expect(await ask('export.printer', {})).toEqual({ name: 'this app' })
  const { exported } = await ask('export.write', { noteId: note.id, format: 'pdf', despite: 'A test.' })
  expect(exported.format).toBe('pdf')
  expect(called(electron, 'printToPDF')[0]?.[0]).toMatchObject({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
  })
  expect(seen.windows.length).toBe(windows)
  expect(called(electron, 'show')).toEqual([])
  const page = (await electron.printing.handlers.get('app')?.()) as Response
  expect(await page.text()).toContain('layOutSheets')
  const cancels = (url: string) => {
    let answer: { cancel?: boolean } = {}
    electron.printing.handlers.get('before-request')?.(...([{ url }, (given: object) => (answer = given)] as never[]))
    return answer.cancel
  }
  expect(['app://print/', 'https://example.org/', 'file:///etc/passwd', 'app://bundle/'].map(cancels)).toEqual([
    false,
    true,
    true,
    true,
  ])
})

test('several exports are saved into one folder, and what is no list of them is refused', async () => {
  const ids = [await anExport(), await anExport()]
  const place = join(folder, 'handed out')
  mkdirSync(place)
  seen.answers.push({ filePaths: [place] })
  expect(await bridge.deliverAll(ids)).toEqual({ ok: true, value: { place: 'handed out', written: 2, refused: [] } })
  expect(readdirSync(place).length).toBe(2)
  expect(await bridge.deliverAll('../..' as unknown as ExportId[])).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  })
})
