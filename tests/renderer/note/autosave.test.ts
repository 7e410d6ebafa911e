import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAutosave } from '../../../renderer/note/session/autosave.ts'
import type { SaveState } from '../../../renderer/workspace/save-state.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 1, 16, 14, 2) })
})
afterEach(() => {
  vi.useRealTimers()
})

function anAutosave(save: () => Promise<void> = async () => undefined) {
  const states: SaveState[] = []
  const saves = vi.fn(save)
  const kept = vi.fn()
  const autosave = createAutosave({
    save: saves,
    clock: () => new Date(),
    onState: (state) => states.push(state),
    keepCopy: kept,
  })
  return { autosave, saves, states, kept }
}

test('a change is saved one second after it, not before', async () => {
  const { autosave, saves, states } = anAutosave()
  autosave.changed()
  await vi.advanceTimersByTimeAsync(999)
  expect(saves).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(saves).toHaveBeenCalledTimes(1)
  expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved', at: '14:02' }])
  expect(autosave.isUnsaved()).toBe(false)
})

test('typing without a pause is saved after ten seconds', async () => {
  const { autosave, saves } = anAutosave()
  for (let tenths = 0; tenths < 100; tenths += 1) {
    autosave.changed()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(saves).toHaveBeenCalledTimes(1)
})

test('a change during a save starts the next one, and nothing is saved twice at the same time', async () => {
  let running = 0
  let most = 0
  const { autosave, saves } = anAutosave(async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 400))
    running -= 1
  })
  autosave.changed()
  await vi.advanceTimersByTimeAsync(1_100)
  autosave.changed()
  void autosave.flush()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(saves).toHaveBeenCalledTimes(2)
  expect(most).toBe(1)
  expect(autosave.isUnsaved()).toBe(false)
})

test('a failed save says why, keeps the text elsewhere, and is tried again', async () => {
  let isFull = true
  const { autosave, saves, states, kept } = anAutosave(async () => {
    if (isFull) throw new Error('The disk is full.')
  })
  autosave.changed()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(states.at(-1)).toEqual({ kind: 'not-saved', why: 'The disk is full.' })
  expect(kept).toHaveBeenCalledTimes(1)
  expect(autosave.isUnsaved()).toBe(true)
  isFull = false
  await vi.advanceTimersByTimeAsync(5_000)
  expect(saves).toHaveBeenCalledTimes(2)
  expect(states.at(-1)?.kind).toBe('saved')
})

test('a flush saves at once, and does nothing when nothing changed', async () => {
  const { autosave, saves } = anAutosave()
  await autosave.flush()
  expect(saves).not.toHaveBeenCalled()
  autosave.changed()
  await autosave.flush()
  expect(saves).toHaveBeenCalledTimes(1)
})

test('a save that takes long keeps a copy of the text elsewhere meanwhile', async () => {
  const { autosave, kept, states } = anAutosave(() => new Promise((resolve) => setTimeout(resolve, 4_000)))
  autosave.changed()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(kept).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(kept).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(states.at(-1)?.kind).toBe('saved')
})
