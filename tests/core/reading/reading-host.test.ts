import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forkReadingChild } from '../../../electron/core/reading/fork-reading-child.ts'
import { READING_LIMITS } from '../../../electron/core/reading/limits.ts'
import { createReadingHost } from '../../../electron/core/reading/reading-host.ts'
import type { Comparison } from '../../../electron/core/reviewing/review-returned-file.ts'
import { aNote } from '../../build/a-note.ts'
import { aWordFile, p } from './a-word-file.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const host = createReadingHost()

/** A reading process of the test's own, to see what the host does with one that misbehaves. */
const childRunning = (code: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'reading-')), 'child.mjs')
  writeFileSync(file, code)
  return () => forkReadingChild(file)
}

test('reads a file in a process of its own', async () => {
  const reading = await host.read({ name: 'a.txt', bytes: encode('One.\n\nTwo.') })
  expect(reading.blocks.map(({ text }) => text)).toEqual(['One.', 'Two.'])
})

test('an empty file is refused with its name', async () => {
  await expect(host.read({ name: 'a.txt', bytes: new Uint8Array() })).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('“a.txt” is empty'),
  })
})

test('a file of 100 MB is refused before anything looks into it', async () => {
  const spawn = () => {
    throw new Error('was started')
  }
  const bytes = new Uint8Array(100 * 1024 * 1024)
  await expect(createReadingHost({ spawn }).read({ name: 'big.pdf', bytes })).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('100 MB'),
  })
})

test('a text of 30 MB is refused', async () => {
  const bytes = new Uint8Array(30 * 1024 * 1024).fill(97)
  await expect(host.read({ name: 'big.txt', bytes })).rejects.toMatchObject({ code: 'too-large' })
})

test('binary content is refused whatever its name', async () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256)
  await expect(host.read({ name: 'a.txt', bytes })).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('not text'),
  })
})

test('a picture is refused by its kind', async () => {
  await expect(host.read({ name: 'a.txt', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0) })).rejects.toMatchObject({
    message: expect.stringContaining('a picture (PNG)'),
  })
})

test.each([
  ['10,000 nested divisions', '<div>'.repeat(10_000)],
  ['10,000 nested quotations', '<blockquote>'.repeat(10_000)],
  ['10,000 nested bold marks', '<b>'.repeat(10_000)],
  ['3,000 nested tables', '<table><tr><td>'.repeat(3000)],
  ['3,000 nested lists', '<ul><li>'.repeat(3000)],
])('%s are read to their text', async (_, opening) => {
  const reading = await host.read({ name: 'deep.html', bytes: encode(`<html><body>${opening}<p>At the bottom.`) })
  expect(reading.blocks.map(({ text }) => text)).toEqual(['At the bottom.'])
})

test('a process that takes more memory than its bound is stopped and the sentence states the bound', async () => {
  const spawn = childRunning(
    'process.on("message", () => { const all = []; setInterval(() => all.push(new Uint8Array(40e6).fill(1)), 5) })',
  )
  const small = createReadingHost({ spawn, limits: { ...READING_LIMITS, memoryBytes: 300 * 1024 * 1024 } })
  await expect(small.read({ name: 'bomb.docx', bytes: encode('x') })).rejects.toMatchObject({
    message: expect.stringContaining('300 MB'),
  })
})

test('a process that dies is a refusal, and the next file is read', async () => {
  const dying = createReadingHost({ spawn: childRunning('process.on("message", () => process.abort())') })
  await expect(dying.read({ name: 'a.pdf', bytes: encode('x') })).rejects.toMatchObject({ code: 'refused' })
  await expect(host.read({ name: 'a.txt', bytes: encode('Text.') })).resolves.toMatchObject({ messages: [] })
})

test('a process that goes silent is stopped', async () => {
  const spawn = childRunning('process.on("message", () => { for (;;); })')
  const short = createReadingHost({ spawn, limits: { ...READING_LIMITS, silenceMs: 300 } })
  await expect(short.read({ name: 'a.pdf', bytes: encode('x') })).rejects.toMatchObject({
    message: expect.stringContaining('took too long'),
  })
})

test('cancelling stops the process, and closing the host cancels what is going on', async () => {
  const spawn = childRunning('process.on("message", () => { setInterval(() => {}, 1000) })')
  const idle = createReadingHost({ spawn })
  const abort = new AbortController()
  const first = idle.read({ name: 'a.pdf', bytes: encode('x') }, { signal: abort.signal })
  const second = idle.read({ name: 'b.pdf', bytes: encode('x') })
  abort.abort()
  await expect(first).rejects.toMatchObject({ code: 'cancelled' })
  idle.close()
  await expect(second).rejects.toMatchObject({ code: 'cancelled' })
})

test('progress is passed on', async () => {
  const spawn = childRunning(
    'process.on("message", () => { process.send({ type: "progress", progress: { done: 1, total: 2 } }); process.send({ type: "done", reading: { blocks: [], messages: [] } }) })',
  )
  const seen: unknown[] = []
  await createReadingHost({ spawn }).read({ name: 'a', bytes: encode('x') }, { onProgress: (step) => seen.push(step) })
  expect(seen).toEqual([{ done: 1, total: 2 }])
})

const review = (copies: Comparison['copies'] = []) => ({
  copies,
  note: aNote({}).note,
  isForced: false,
  isOthers: false,
})

test('a returned file is read in a process of its own, which asks what to compare it with', async () => {
  const asked: string[] = []
  const { reading, copy } = await host.review(
    { name: 'back.docx', bytes: aWordFile({ body: p('Nothing of the note.') }) },
    async ({ lines }) => {
      asked.push(...lines)
      return review()
    },
  )
  expect(asked).toEqual(['Nothing of the note.'])
  expect(copy).toBeUndefined()
  expect(reading.ledger).toMatchObject({ comparedWith: 'nothing', trackedIn: 0 })
})

test('a returned file that is refused, too slow or cancelled leaves the note as it was, and says so', async () => {
  const bytes = encode('no Word file')
  await expect(host.review({ name: 'a.docx', bytes }, async () => review())).rejects.toMatchObject({
    code: 'refused',
    message: expect.not.stringContaining('imported'),
  })
  const spawn = childRunning('process.on("message", () => { setInterval(() => {}, 1000) })')
  const short = createReadingHost({ spawn, limits: { ...READING_LIMITS, silenceMs: 300 } })
  await expect(short.review({ name: 'a.docx', bytes }, async () => review())).rejects.toMatchObject({
    message: expect.stringContaining('The note was not changed.'),
  })
  const abort = new AbortController()
  const going = createReadingHost({ spawn }).review({ name: 'a.docx', bytes }, async () => review(), {
    signal: abort.signal,
  })
  abort.abort()
  await expect(going).rejects.toMatchObject({ code: 'cancelled' })
  const dying = createReadingHost({ spawn: childRunning('process.on("message", () => process.abort())') })
  await expect(dying.review({ name: 'a.docx', bytes }, async () => review())).rejects.toMatchObject({
    message: expect.stringContaining('The note was not changed'),
  })
})

test('when what to compare with cannot be had, the reading process is ended and the reason told', async () => {
  const file = { name: 'back.docx', bytes: aWordFile({ body: p('Something.') }) }
  const failing = host.review(file, async () => {
    throw new Error('the library is closed')
  })
  await expect(failing).rejects.toThrow('the library is closed')
})
