import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { afterAll, expect, test } from 'vitest'
import { createDrawingHost } from '../../../electron/core/drawing/drawing-host.ts'
import { forkDrawingChild } from '../../../electron/core/drawing/fork-drawing-child.ts'
import { DRAWING_LIMITS } from '../../../electron/core/drawing/limits.ts'
import { aPdf, lines } from '../reading/a-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'drawing-'))
const keep = (name: string, content: Uint8Array | string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const host = createDrawingHost()
afterAll(() => host.close())

/** Whether anything dark stands in the band between two heights of a picture, from 0 to 1. */
async function isPrinted(bytes: Uint8Array, from: number, to: number): Promise<boolean> {
  const image = await loadImage(Buffer.from(bytes))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const top = Math.round(from * image.height)
  const { data } = context.getImageData(0, top, image.width, Math.round(to * image.height) - top)
  return data.some((value, index) => index % 4 === 0 && value < 100)
}

test('a page is drawn as a picture of the width asked for, its letters where they stand', async () => {
  const file = keep('two.pdf', aPdf([lines(['Above.'], { y: 100, size: 20 }), lines(['Below.'], { y: 700, size: 20 })]))
  const drawn = await host.draw({ file, page: 2, width: 400 })
  expect(drawn).toMatchObject({ pages: 2, page: 2, width: 595, height: 842, mediaType: 'image/png' })
  expect((await loadImage(Buffer.from(drawn.bytes))).width).toBe(400)
  expect(await isPrinted(drawn.bytes, 0.05, 0.2)).toBe(false)
  expect(await isPrinted(drawn.bytes, 0.78, 0.88)).toBe(true)
})

test('the last of 5,000 pages is drawn without the others', async () => {
  const file = keep('long.pdf', aPdf(Array.from({ length: 5000 }, (_, n) => lines([`Page ${n + 1}`]))))
  expect(await host.draw({ file, page: 5000, width: 100 })).toMatchObject({ page: 5000, pages: 5000 })
})

test('a page that is not there, a file that is gone and one that is no PDF end in a sentence', async () => {
  const file = keep('one.pdf', aPdf([lines(['Only.'])]))
  await expect(host.draw({ file, page: 2, width: 100 })).rejects.toThrow('ends with page 1')
  await expect(host.draw({ file: join(folder, 'gone'), page: 1, width: 100 })).rejects.toThrow('not in the library')
  await expect(host.draw({ file: keep('a.txt', 'text'), page: 1, width: 100 })).rejects.toThrow('is no PDF')
  await expect(host.draw({ file: keep('bad.pdf', '%PDF-1.7 x'), page: 1, width: 100 })).rejects.toThrow(
    'could not be opened',
  )
  expect(await host.draw({ file, page: 1, width: 100 })).toMatchObject({ page: 1 })
})

test('pages asked for together are drawn one after the other', async () => {
  const file = keep('three.pdf', aPdf([lines(['1']), lines(['2']), lines(['3'])]))
  const drawn = await Promise.all([3, 1, 2].map((page) => host.draw({ file, page, width: 60 })))
  expect(drawn.map(({ page }) => page)).toEqual([3, 1, 2])
})

/** A drawing process of the test's own, to see what the host does with one that misbehaves. */
const childRunning = (code: string) => {
  const file = keep(`child-${code.length}.mjs`, code)
  return () => forkDrawingChild(file)
}

test('a page that keeps its process busy for ever is given up, and the next one is drawn by another process', async () => {
  let started = 0
  const busy = childRunning(`process.on('message', () => { for (;;); })`)
  const spawn = () => (started++ === 0 ? busy() : forkDrawingChild())
  const own = createDrawingHost({ spawn, limits: { ...DRAWING_LIMITS, pageMs: 3000 } })
  const file = keep('next.pdf', aPdf([lines(['Text.'])]))
  await expect(own.draw({ file, page: 1, width: 60 })).rejects.toThrow('more time or memory')
  expect(await own.draw({ file, page: 1, width: 60 })).toMatchObject({ page: 1 })
  own.close()
})

test.skipIf(process.platform !== 'linux')('a page that fills the memory is given up', async () => {
  const greedy = childRunning(
    `const all = []; process.on('message', () => setInterval(() => all.push(Buffer.alloc(40e6, 1)), 5))`,
  )
  const own = createDrawingHost({ spawn: greedy, limits: { ...DRAWING_LIMITS, memoryBytes: 300e6 } })
  await expect(own.draw({ file: 'any', page: 1, width: 60 })).rejects.toThrow('more time or memory')
})

test('the process that draws turns no text into code', async () => {
  const tells = childRunning(`process.on('message', ({ number }) => {
    let sentence = 'ran'
    try { new Function('return 1')() } catch { sentence = 'refused to run' }
    process.send({ number, type: 'refused', sentence })
  })`)
  const own = createDrawingHost({ spawn: tells })
  await expect(own.draw({ file: 'any', page: 1, width: 60 })).rejects.toThrow('refused to run')
  own.close()
})
