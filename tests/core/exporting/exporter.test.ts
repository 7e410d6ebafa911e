import { afterEach, describe, expect, it } from 'vitest'
import { createExporter, type Exporter } from '../../../electron/core/exporting/exporter.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aLetterhead } from '../../build/a-letterhead.ts'
import { aMinistryFile } from '../../build/a-ministry-file.ts'
import { aNote, p } from '../../build/a-note.ts'

const worker = new URL('../../../electron/core/workers/export-worker.ts', import.meta.url)
const note = aNote({ background: [p('b1', 'They met.')] })
const long = aNote({ background: Array.from({ length: 4000 }, (_, at) => p(`b${at}`, 'They met again. '.repeat(20))) })

let exporter: Exporter | undefined
const anExporter = () => {
  exporter = createExporter({ worker })
  return exporter
}

afterEach(async () => {
  await exporter?.close()
})

describe('the exporter', () => {
  it('writes in another thread exactly what the writer writes in this one', async () => {
    const [there, here] = await Promise.all([anExporter().writeNote(note), writeNote(note)])
    expect(Buffer.compare(there.bytes, here)).toBe(0)
  })

  it('stops a long export when it is cancelled, and writes the next one', async () => {
    const exporting = anExporter()
    const stop = new AbortController()
    const cancelled = exporting.writeNote(long, { signal: stop.signal })
    stop.abort()
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    expect((await exporting.writeNote(note)).bytes.length).toBeGreaterThan(1000)
  })

  it('finishes an export that shared its thread with a cancelled one', async () => {
    const exporting = anExporter()
    const stop = new AbortController()
    const cancelled = exporting.writeNote(long, { signal: stop.signal })
    const other = exporting.writeNote(note)
    stop.abort()
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    expect((await other).bytes.length).toBeGreaterThan(1000)
  })

  it('refuses at once when it was cancelled before it began', async () => {
    await expect(anExporter().writeNote(note, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
  })

  it('hands on what went wrong inside the writer', async () => {
    const broken = { ...note, template: { ...note.template, pagePreset: undefined } }
    // @ts-expect-error a template without a page cannot be written, which is the point
    await expect(anExporter().writeNote(broken)).rejects.toThrow(/undefined/)
  })
})

describe('an order for another file', () => {
  it('is written in the format and variant asked for', async () => {
    const order = { format: 'html', options: { variant: 'working' } } as const
    const { bytes } = await anExporter().writeNote(note, {}, order)
    expect(new TextDecoder().decode(bytes)).toMatch(/^<!DOCTYPE html>[\s\S]*Draft, revision 3/)
  })

  it('takes the looks of a house style and says what did not fit', async () => {
    const order = { format: 'docx', options: { houseStyle: await aLetterhead() } } as const
    const { messages } = await anExporter().writeNote(note, {}, order)
    expect(messages[0]).toMatch(/^The house style has no/)
  })

  it('says what a house style file would do, or why it cannot be used', async () => {
    const exporting = anExporter()
    const { uses } = await exporting.describeHouse(aMinistryFile(), { body: '' })
    expect(uses.find(({ role }) => role === 'caption')?.style).toBe('caption')
    expect(uses.find(({ role }) => role === 'body')?.style).toBeUndefined()
    await expect(exporting.describeHouse(new Uint8Array(9), {})).rejects.toMatchObject({ code: 'refused' })
  })

  it('that cannot be released is refused with the reasons', async () => {
    const secret = aNote({ background: [p('b1', 'x')] }, { header: { marking: 'PROTECTED A' } })
    const order = { format: 'docx', options: { variant: 'releasable', ceiling: 'UNCLASSIFIED' } } as const
    await expect(anExporter().writeNote(secret, {}, order)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('nothing to release'),
    })
  })
})
