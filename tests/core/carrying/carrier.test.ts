import { afterEach, expect, it } from 'vitest'
import { type Carrier, createCarrier } from '../../../electron/core/carrying/carrier.ts'
import { reanchor } from '../../../shared/anchoring/reanchor.ts'

const worker = new URL('../../../electron/core/workers/carry-worker.ts', import.meta.url)
const before = 'The Parties shall appoint a liaison officer in each capital. They shall meet twice a year in Delhi.'
const after = `A preamble was added here. ${before.replace('twice', 'three times')}`
const passages = [
  { start: 12, end: 58 },
  { start: 61, end: 98 },
]

let carrier: Carrier | undefined
afterEach(() => carrier?.close())

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => undefined })

it('another thread finds passages where this one finds them, also when asked again about other passages', async () => {
  carrier = createCarrier({ worker })
  expect(await carrier.reanchor(before, after, passages, quiet())).toEqual(reanchor(before, after, passages))
  expect(await carrier.reanchor(before, after, passages.slice(1), quiet())).toEqual(
    reanchor(before, after, passages.slice(1)),
  )
  expect(await carrier.reanchor(after, before, [{ start: 0, end: 26 }], quiet())).toEqual(
    reanchor(after, before, [{ start: 0, end: 26 }]),
  )
})

it('what is cancelled ends as cancelled, at work or waiting, and what waits behind it is done', async () => {
  carrier = createCarrier({ worker })
  const [first, second] = [new AbortController(), new AbortController()]
  const long = Array.from({ length: 200_000 }, (_, n) => `w${(n * 7919) % 50_021}`).join(' ')
  const running = carrier.reanchor(long, `${long} end`, passages, { signal: first.signal, onProgress: () => undefined })
  const behind = carrier.reanchor(before, after, passages, { signal: second.signal, onProgress: () => undefined })
  const last = carrier.reanchor(before, after, passages, quiet())
  const refused = Promise.all([
    expect(running).rejects.toMatchObject({ code: 'cancelled' }),
    expect(behind).rejects.toMatchObject({ code: 'cancelled' }),
  ])
  second.abort()
  first.abort()
  await refused
  expect(await last).toEqual(reanchor(before, after, passages))
})

it('a thread that went idle is started again for the next question', async () => {
  carrier = createCarrier({ worker, idle: 0 })
  await carrier.reanchor(before, after, passages, quiet())
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await carrier.reanchor(before, after, passages, quiet())).toEqual(reanchor(before, after, passages))
})

it('closing ends what is under way as cancelled', async () => {
  carrier = createCarrier({ worker })
  const running = carrier.reanchor(before, after, passages, quiet())
  const ended = expect(running).rejects.toMatchObject({ code: 'cancelled' })
  await carrier.close()
  await ended
})

it('says halfway that the texts were compared', async () => {
  carrier = createCarrier({ worker })
  const told: string[] = []
  const work = { signal: new AbortController().signal, onProgress: (_: number, doing: string) => told.push(doing) }
  await carrier.reanchor(before, after, passages, work)
  expect(told).toEqual(['Carrying excerpts over'])
})
