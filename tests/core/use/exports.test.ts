import { expect, test } from 'vitest'
import type { WriteNote } from '../../../electron/core/capabilities.ts'
import type { ExportOrder } from '../../../electron/core/exporting/export-order.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import { compose } from '../../../shared/word/paper/compose.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary } from '../../build/a-library.ts'
import { aMinistryFile } from '../../build/a-ministry-file.ts'
import { damaged } from '../../build/damaged.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A library that writes the word "word" for every file, and remembers what it was asked for. */
async function anExportingLibrary() {
  const orders: ExportOrder[] = []
  const writeNote: WriteNote = async (_note, _work, order) => {
    orders.push(order)
    return { bytes: bytesOf('word'), messages: [] }
  }
  const library = await aLibrary({
    writeNote,
    printer: {
      find: async () => 'A test',
      print: async ({ docx }) => bytesOf(`printed ${new TextDecoder().decode(docx)}`),
    },
  })
  const { dossier } = await aDossier(library)
  const templateId = 'ca.memo.information'
  const { note } = await library.ask('note.create', { dossierId: dossier.id, templateId, language: 'en', title: 'Two' })
  return { library, dossierId: dossier.id, noteId: note.id, orders }
}

test('an export keeps which copy it is, and its file name says so', async () => {
  const { library, dossierId, noteId } = await anExportingLibrary()
  await library.ask('export.write', { noteId, despite: 'A test.' })
  library.passTime(1000)
  await library.ask('export.write', { noteId, variant: 'fact-check', format: 'html' })
  const { exports } = await library.ask('export.list', { dossierId })
  expect(exports.map(({ variant, format, fileName }) => [variant, format, fileName])).toEqual([
    ['fact-check', 'html', '2026-02-07 Two (fact-check copy).html'],
    ['clean', 'docx', '2026-02-07 Two.docx'],
  ])
})

test('a releasable copy of a protected note tells neither its number nor its unit in its name', async () => {
  const { library, noteId } = await anExportingLibrary()
  const { note } = await library.ask('note.open', { noteId })
  const header = { ...note.header, tracking_no: 'CABLE-7', marking: 'PROTECTED A' }
  const { body, pageVariant, revision } = note
  await library.ask('note.save', { noteId, baseRevision: revision, header, body, pageVariant })
  const write = (variant: 'clean' | 'releasable') =>
    library.ask('export.write', { noteId, despite: 'A test.', variant, namePattern: '{tracking} {from} {title}' })
  expect((await write('clean')).exported.fileName).toContain('CABLE-7')
  expect((await write('releasable')).exported.fileName).toBe('Two (releasable copy).docx')
})

test('a note cites as was chosen for it, in every copy and in the pages that are counted; another as its template', async () => {
  const inputs: NoteForExport[] = []
  const library = await aLibrary({
    writeNote: async (input) => {
      inputs.push(input)
      return { bytes: bytesOf('word'), messages: [] }
    },
    fitNote: async (input, pageVariant) => {
      inputs.push(input)
      return { pageVariant, isEstimate: true, why: 'failed' }
    },
  })
  const { dossier } = await aDossier(library)
  const make = (title: string) =>
    library.ask('note.create', { dossierId: dossier.id, templateId: 'ca.memo.information', language: 'en', title })
  const [one, other] = [(await make('One')).note.id, (await make('Other')).note.id]
  const value = { citationStyle: 'mcgill', notes: 'endnotes' }
  await library.ask('preference.set', { name: `citations:${one}`, value })
  await library.ask('export.write', { noteId: one, despite: 'A test.' })
  await library.ask('note.fit', { noteId: one })
  await library.ask('export.write', { noteId: other, despite: 'A test.' })
  expect(inputs.map(({ cites }) => cites)).toEqual([value, value, {}])
  const paper = (at: number) => compose(inputs[at] as NoteForExport)
  expect([paper(0).notes, paper(2).notes]).toEqual(['endnotes', 'footnotes'])
  await library.ask('preference.set', { name: `citations:${one}`, value: { citationStyle: '', notes: '' } })
  await library.ask('export.write', { noteId: one, despite: 'A test.' })
  expect(paper(3).notes).toBe('footnotes')
})

test('a PDF is the Word file as printed', async () => {
  const { library, noteId, orders } = await anExportingLibrary()
  const { exported } = await library.ask('export.write', { noteId, despite: 'A test.', format: 'pdf' })
  expect(orders[0]?.format).toBe('docx')
  expect(exported.fileName).toBe('2026-02-07 Two.pdf')
  const kept = await library.exported(exported.id)
  expect(new TextDecoder().decode(kept?.bytes)).toBe('printed word')
})

test('a house style is chosen once and taken for every export after it', async () => {
  const { library, noteId, orders } = await anExportingLibrary()
  expect(await library.refuse('export.write', { noteId, despite: 'A test.', houseStyle: 'kept' })).toMatchObject({
    code: 'not-found',
  })
  const own = library.grants.add({ name: 'Ministry.dotx', bytes: aMinistryFile({ isTemplate: true }) })
  expect(await library.ask('houseStyle.keep', { grantId: own.id })).toEqual({ name: 'Ministry.dotx' })
  expect(await library.ask('houseStyle.describe', {})).toEqual({ name: 'Ministry.dotx' })
  for (let times = 0; times < 2; times += 1)
    await library.ask('export.write', { noteId, despite: 'A test.', houseStyle: 'kept' })
  expect(orders.map(({ options }) => options.houseStyle)).toEqual([
    aMinistryFile({ isTemplate: true }),
    aMinistryFile({ isTemplate: true }),
  ])
})

test('a house style that cannot be used is refused when it is chosen, and the one before stays', async () => {
  const { library } = await anExportingLibrary()
  const keep = (name: string, bytes: Uint8Array) => ({ grantId: library.grants.add({ name, bytes }).id })
  await library.ask('houseStyle.keep', keep('Ministry.dotx', aMinistryFile()))
  const broken = damaged(aMinistryFile(), ['word/styles.xml', (xml) => xml.replace('</w:styles>', '')])
  expect(await library.refuse('houseStyle.keep', keep('Broken.docx', broken))).toMatchObject({
    code: 'refused',
    sentence: expect.stringContaining('word/styles.xml'),
  })
  expect(await library.ask('houseStyle.describe', {})).toEqual({ name: 'Ministry.dotx' })
})

test('a style chosen for a part of the note is taken for every export, until it is left to the file again', async () => {
  const { library, noteId, orders } = await anExportingLibrary()
  const grantId = library.grants.add({ name: 'Ministry.dotx', bytes: aMinistryFile() }).id
  expect(await library.refuse('houseStyle.assign', { role: 'body', style: 'caption' })).toMatchObject({
    code: 'not-found',
  })
  await library.ask('houseStyle.keep', { grantId })
  const styleOf = async (role: string) =>
    (await library.ask('houseStyle.styles', {})).uses.find((use) => use.role === role)?.style
  expect(await styleOf('quotation')).toBeUndefined()
  expect(await styleOf('table')).toBe('Ministry Table')
  await library.ask('houseStyle.assign', { role: 'quotation', style: 'Ministry Text' })
  await library.ask('houseStyle.assign', { role: 'table', style: '' })
  expect(await styleOf('quotation')).toBe('Ministry Text')
  expect(await styleOf('table')).toBeUndefined()
  await library.ask('export.write', { noteId, despite: 'A test.', houseStyle: 'kept' })
  expect(orders[0]?.options.houseStyles).toEqual({ quotation: 'Ministry Text', table: '' })
  await library.ask('houseStyle.assign', { role: 'table' })
  expect(await styleOf('table')).toBe('Ministry Table')
})

test('a file that is no Word file is not kept as house style', async () => {
  const { library } = await anExportingLibrary()
  const other = library.grants.add({ name: 'logo.png', bytes: bytesOf('x') })
  expect(await library.refuse('houseStyle.keep', { grantId: other.id })).toMatchObject({ code: 'refused' })
  expect(await library.ask('houseStyle.describe', {})).toEqual({})
})

test('what blocks holds a clean copy back and names itself; a working copy goes out all the same', async () => {
  const { library, dossierId, noteId, orders } = await anExportingLibrary()
  const { findings } = await library.ask('export.gate', { noteId, variant: 'clean', format: 'docx' })
  expect(findings.length).toBeGreaterThan(1)
  const { code, sentence } = await library.refuse('export.write', { noteId })
  expect(code).toBe('refused')
  expect(sentence).toMatch(/^\d+ findings hold this copy back, so no file was written\. /)
  expect(sentence).toContain(findings[0]?.reason)
  expect((await library.refuse('export.write', { noteId, variant: 'releasable', format: 'csv' })).code).toBe('refused')
  expect(orders).toEqual([])
  expect((await library.ask('export.list', { dossierId })).exports).toEqual([])
  for (const variant of ['working', 'fact-check'] as const) {
    expect((await library.ask('export.gate', { noteId, variant, format: 'docx' })).findings).toEqual([])
    await library.ask('export.write', { noteId, variant })
  }
})

test('a reason lets a copy through, and is kept with the findings it was given for', async () => {
  const { library, dossierId, noteId } = await anExportingLibrary()
  const { findings } = await library.ask('export.gate', { noteId, variant: 'clean', format: 'docx' })
  await library.ask('export.write', { noteId, despite: 'The minister waits.' })
  const [kept] = (await library.ask('export.list', { dossierId })).exports
  expect(kept?.despite).toEqual({ reason: 'The minister waits.', findings: findings.map(({ reason }) => reason) })
})

test('findings that were waived hold nothing back, and no reason is kept then', async () => {
  const { library, dossierId, noteId } = await anExportingLibrary()
  const { findings } = await library.ask('export.gate', { noteId, variant: 'clean', format: 'docx' })
  for (const { check, blockId, where } of findings) {
    await library.ask('finding.waive', { noteId, check, blockId, where, reason: 'Known.' })
  }
  expect((await library.ask('export.gate', { noteId, variant: 'clean', format: 'docx' })).findings).toEqual([])
  await library.ask('export.write', { noteId, despite: 'Not needed.' })
  expect((await library.ask('export.list', { dossierId })).exports[0]?.despite).toBeUndefined()
})
