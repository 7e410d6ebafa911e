import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Bridge } from '../../../shared/contract/bridge.ts'
import { called, loadStandIn, runMain, runPreload } from './run-bundles.ts'

const electron = loadStandIn()
const { seen } = electron

interface Item {
  readonly label?: string
  readonly role?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly submenu?: readonly Item[]
  readonly click?: (item: unknown, window: unknown) => void
}

let bridge: Bridge
beforeAll(async () => {
  await runMain(electron)
  bridge = runPreload(electron)
})

const items = (): readonly Item[] => {
  const [template] = called(electron, 'setApplicationMenu').at(-1) ?? []
  return (template as readonly Item[]).flatMap(({ submenu = [] }) => submenu)
}

test('an item asks the window in front for a command by name', () => {
  const heard: unknown[] = []
  bridge.subscribe((event) => heard.push(event))
  const ours = items().filter(({ label, click }) => click !== undefined && label !== 'New window')
  for (const item of ours) item.click?.(item, seen.windows[0])
  expect(heard).toEqual(ours.map(() => ({ kind: 'command', command: expect.stringMatching(/^[a-z-]+$/) })))
  expect(heard).toContainEqual({ kind: 'command', command: 'export' })
  for (const item of ours) expect(() => item.click?.(item, undefined)).not.toThrow()
})

test('every command of the menu is one that the page knows', () => {
  const list = readFileSync('renderer/commands/list.ts', 'utf8')
  const known = [...list.matchAll(/id: '([a-z-]+)'/g)].map(([, id]) => id)
  const heard: string[] = []
  const stop = bridge.subscribe((event) => event.kind === 'command' && heard.push(event.command))
  for (const item of items()) if (item.label !== 'New window') item.click?.(item, seen.windows[0])
  stop()
  expect(heard.filter((name) => !known.includes(name))).toEqual([])
  expect(heard.length).toBeGreaterThan(10)
})

test('no item takes a key away from the page, which has a history of its own for typing', () => {
  const taken = items().filter(({ accelerator, registerAccelerator }) => accelerator && registerAccelerator !== false)
  expect(taken).toEqual([])
  expect(items().map(({ role }) => role)).not.toContain('undo')
})

test('a new window opens on the same library, and both are told of a change', async () => {
  items()
    .find(({ label }) => label === 'New window')
    ?.click?.({}, seen.windows[0])
  expect(seen.windows).toHaveLength(2)
  const [first, second] = seen.windows
  const reply = await bridge.request('dossier.create', { title: 'Seen in both' })
  expect(reply).toMatchObject({ ok: true })
  for (const window of [first, second]) {
    expect(window?.webContents.sent).toContainEqual({
      channel: 'aide:event',
      payload: expect.objectContaining({ kind: 'changed', what: 'dossiers' }),
    })
  }
})

test('a window that was closed is told nothing any more', async () => {
  const [, second] = seen.windows
  second?.destroy()
  const before = second?.webContents.sent.length
  await bridge.request('dossier.create', { title: 'Seen in one' })
  expect(second?.webContents.sent.length).toBe(before)
})

test('the right mouse button offers the clipboard, in a note a comment too, and elsewhere nothing', () => {
  const [window] = seen.windows
  const shown = (clicked: object): readonly string[] | undefined => {
    const before = called(electron, 'popup').length
    window?.webContents.emit('context-menu', {}, { selectionText: '', formControlType: 'none', ...clicked })
    const [template] = called(electron, 'popup')[before] ?? []
    return (template as readonly Item[] | undefined)?.flatMap(({ label, role }) => role ?? label ?? [])
  }
  expect(shown({ isEditable: true })).toEqual(['Comment…', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'])
  expect(shown({ isEditable: true, formControlType: 'text-area' })?.[0]).toBe('cut')
  expect(shown({ isEditable: false, selectionText: 'words' })).toEqual(['copy'])
  expect(shown({ isEditable: false })).toBeUndefined()
})

test('every item has words, and speaks the language that is chosen in the library from the next moment on', async () => {
  expect(items().filter(({ label, role }) => role !== undefined && label === undefined)).toEqual([])
  expect(items().map(({ label }) => label)).toContain('Add sources from files…')
  await bridge.request('preference.set', { name: 'language', value: 'fr' })
  await expect.poll(() => items().map(({ label }) => label)).toContain('Ajouter des sources à partir de fichiers…')
  const [window] = seen.windows
  window?.webContents.emit('context-menu', {}, { selectionText: 'words', isEditable: false })
  expect(called(electron, 'popup').at(-1)?.[0]).toMatchObject([{ role: 'copy', label: 'Copier' }])

  seen.answers.push({ response: 1 })
  await bridge.openAddress('https://example.org/treaty')
  expect(called(electron, 'showMessageBox').at(-1)?.[1]).toMatchObject({ buttons: ['Ouvrir', 'Annuler'] })

  await bridge.request('preference.set', { name: 'language', value: 'hi' })
  await expect.poll(() => items().map(({ label }) => label)).toContain('फ़ाइलों से स्रोत जोड़ें…')
  await bridge.request('preference.set', { name: 'language', value: 'system' })
  await expect.poll(() => items().map(({ label }) => label)).toContain('Add sources from files…')
})
