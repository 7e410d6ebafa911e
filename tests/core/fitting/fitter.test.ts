import { afterEach, expect, it } from 'vitest'
import { createFitter, type Fitter } from '../../../electron/core/fitting/fitter.ts'
import { fitNote } from '../../../shared/word/fit/fit-note.ts'
import { aNote, p } from '../../build/a-note.ts'

const worker = new URL('../../../electron/core/workers/fit-worker.ts', import.meta.url)
const note = aNote({ background: [p('b1', 'They met.')] })

let fitter: Fitter | undefined
afterEach(() => fitter?.close())

it('another thread counts what this one counts', async () => {
  fitter = createFitter({ worker })
  expect(await fitter.fitNote(note, 'standard')).toEqual(fitNote(note, 'standard'))
})

it('a note saved again before its turn is laid out once, as it stands last', async () => {
  fitter = createFitter({ worker })
  const running = fitter.fitNote(note, 'compact')
  const [older, newer] = [fitter.fitNote(note, 'standard'), fitter.fitNote(note, 'standard')]
  await expect(older).rejects.toMatchObject({ code: 'cancelled' })
  expect((await running).pageVariant).toBe('compact')
  expect((await newer).pageVariant).toBe('standard')
})

it('a layout that takes too long is given up, says so, and the next one is done', async () => {
  fitter = createFitter({ worker, patience: 0 })
  const long = aNote({ background: Array.from({ length: 2000 }, (_, at) => p(`b${at}`, 'They met again. '.repeat(6))) })
  expect(await fitter.fitNote(long, 'standard')).toMatchObject({ isEstimate: true, why: 'the layout took too long' })
})
