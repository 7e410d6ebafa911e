import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openServedLibrary } from '../../../electron/core/shell/open-served-library.ts'
import type { Bridge } from '../../../shared/contract/bridge.ts'
import { called, loadStandIn, runMain, runPreload } from './run-bundles.ts'

/*
 * One life of the app, from its first window to its end, in the order of the tests.
 */
const electron = loadStandIn()
const { app, seen } = electron
const folder = join(mkdtempSync(join(tmpdir(), 'aide-memoire-')), 'library')
const firstWindow = () => {
  const [window] = seen.windows
  if (window === undefined) throw new Error('No window is open.')
  return window
}

let bridge: Bridge
beforeAll(async () => {
  await runMain(electron, folder)
  bridge = runPreload(electron)
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** What the page hears, until the test ends. */
function listen(): unknown[] {
  const heard: unknown[] = []
  bridge.subscribe((event) => heard.push(event))
  return heard
}

test('a page that says nothing keeps its window, and the user is asked', async () => {
  const window = firstWindow()
  const heard = listen()
  window.close()
  expect(heard).toEqual([{ kind: 'closing' }])
  expect(seen.windows).toHaveLength(1)
  seen.answers.push({ response: 0 })
  await vi.advanceTimersByTimeAsync(4999)
  expect(called(electron, 'showMessageBox')).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(called(electron, 'showMessageBox')).toEqual([
    [window, expect.objectContaining({ message: 'Some text has not been saved yet.', defaultId: 0 })],
  ])
  expect(seen.windows).toHaveLength(1)
})

test('asking twice to close asks the page once', () => {
  const heard = listen()
  firstWindow().close()
  firstWindow().close()
  expect(heard).toEqual([{ kind: 'closing' }])
  seen.answers.push({ response: 0 })
  return vi.advanceTimersByTimeAsync(5000)
})

test('quitting waits for the window, and staying calls it off', async () => {
  app.quit()
  expect(called(electron, 'ended')).toHaveLength(0)
  seen.answers.push({ response: 0 })
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.windows).toHaveLength(1)
  expect(await bridge.request('dossier.list', {})).toMatchObject({ ok: true })
})

test('a page that only says it is closing, unasked, closes nothing', () => {
  bridge.closing()
  expect(seen.windows).toHaveLength(1)
})

test('a window that crashed is not waited for', () => {
  const window = firstWindow()
  const isCrashed = vi.spyOn(window.webContents, 'isCrashed').mockReturnValue(true)
  app.emit('second-instance', {}, [], '', { folder })
  expect(called(electron, 'focus')).toHaveLength(1)
  let isPrevented = false
  window.emit('close', { preventDefault: () => (isPrevented = true) })
  expect(isPrevented).toBe(false)
  isCrashed.mockRestore()
})

test('the page saves, answers, and only then the library is closed and the app ends', async () => {
  vi.useRealTimers()
  const order: string[] = []
  bridge.subscribe((event) => {
    if (event.kind !== 'closing') return
    void bridge.request('dossier.create', { title: 'Saved at the last moment' }).then((reply) => {
      order.push(reply.ok ? 'saved' : 'not saved')
      bridge.closing()
    })
  })
  app.quit()
  while (called(electron, 'ended').length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(order).toEqual(['saved'])
  expect(seen.windows).toHaveLength(0)

  // The lock is gone and the last moment's change is there.
  const again = await openServedLibrary({ folder, startsWithSample: false, program: 'a test' })
  const reply = await again.dispatch('dossier.list', {})
  await again.close()
  expect(JSON.stringify(reply)).toContain('Saved at the last moment')
})
