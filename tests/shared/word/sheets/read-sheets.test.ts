import { expect, test } from 'vitest'
import { exportNote } from '../../../../shared/word/export-note.ts'
import type { ExportOptions } from '../../../../shared/word/export-options.ts'
import type { NoteForExport } from '../../../../shared/word/note-for-export.ts'
import { readSheets } from '../../../../shared/word/sheets/read-sheets.ts'
import type { SheetBlock, SheetModel } from '../../../../shared/word/sheets/sheet-model.ts'
import { aLetterhead } from '../../../build/a-letterhead.ts'
import { aMinistryFile } from '../../../build/a-ministry-file.ts'
import { aNote, block, cite, p, table } from '../../../build/a-note.ts'
import { damaged } from '../../../build/damaged.ts'

function sheetsOf(note: NoteForExport, options: ExportOptions = {}): SheetModel {
  const outcome = exportNote(note, 'docx', options)
  if ('refused' in outcome) throw new Error(outcome.refused.join(' '))
  return readSheets(outcome.bytes)
}

const wordsOf = (blocks: readonly SheetBlock[] = []): string =>
  blocks
    .map((each) =>
      each.kind === 'table'
        ? each.rows.map(({ cells }) => cells.map(({ blocks: inside }) => wordsOf(inside)).join('|')).join('/')
        : each.runs
            .map((run) => (run.kind === 'text' ? run.text : run.kind === 'note' ? `[${run.mark}]` : `<${run.kind}>`))
            .join(''),
    )
    .join('\n')

const paragraphs = ({ sections }: SheetModel) =>
  sections.flatMap(({ blocks }) => blocks).flatMap((each) => (each.kind === 'paragraph' ? [each] : []))

const note = aNote({
  background: [
    block('heading', { id: 'h', level: 3 }, ['What was said']),
    p('b', 'They met.', cite('c', 'excerpt-0')),
    table('t', 'Who came', [
      ['Name', 'Role'],
      ['Rao', 'Adviser'],
    ]),
  ],
})

test('text, notes, running texts and the title of a written file are in its pages', () => {
  const sheets = sheetsOf(note)
  const [first] = sheets.sections
  expect(wordsOf(first?.blocks)).toContain('They met.[1]')
  expect(wordsOf(sheets.notes.f1)).not.toBe('')
  expect(wordsOf(first?.footers.default)).toBe('Page <page> of <pages>')
  expect(sheets.title).not.toBe('')
  expect(wordsOf(first?.blocks)).toContain('Name|Role/Rao|Adviser')
})

test('headings keep their level and their look, and stay with what follows', () => {
  const sheets = sheetsOf(note)
  const heading = paragraphs(sheets).find((each) => wordsOf([each]) === 'What was said')
  expect(heading).toMatchObject({ level: 3, keepsNext: true })
  expect(sheets.looks[heading?.look ?? -1]).toMatchObject({ 'font-weight': 'bold' })
})

test('a header row repeats, and numbers of lists are those that Word shows', () => {
  const listed = aNote({
    background: [
      block('bulletList', { id: 'l' }, [block('listItem', {}, [p('i', 'One')])]),
      table('t', 'Who came', [['Name'], ['Rao']]),
    ],
  })
  const sheets = sheetsOf(listed)
  expect(paragraphs(sheets).find((each) => wordsOf([each]) === 'One')?.list?.label).toBe('•')
  const drawn = sheets.sections[0]?.blocks.find((each) => each.kind === 'table')
  expect(drawn?.rows.map(({ isHeader }) => isHeader)).toEqual([true, false])
})

test('comments of a fact-check copy stand on their words; a clean copy has none', () => {
  const checked = sheetsOf(note, { variant: 'fact-check' })
  expect(Object.keys(checked.comments).length).toBeGreaterThan(0)
  const commented = paragraphs(checked).flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'text' ? (run.comments ?? []) : [])),
  )
  expect(new Set(commented)).toEqual(new Set(Object.keys(checked.comments)))
  expect(sheetsOf(note).comments).toEqual({})
})

test('a house style brings its own header and fonts to the pages', async () => {
  const sheets = sheetsOf(note, { houseStyle: await aLetterhead() })
  const headers = sheets.sections.map(({ headers }) =>
    Object.values(headers)
      .map((blocks) => wordsOf(blocks))
      .join(' '),
  )
  expect(headers.join(' ')).toContain('Ministry of Examples')
  expect(wordsOf(sheets.sections[0]?.blocks)).toContain('They met.[1]')
})

test('what is drawn otherwise than Word would is said: pictures that float, shapes that are no pictures', () => {
  const letterhead = (change: (xml: string) => string) =>
    sheetsOf(note, { houseStyle: damaged(aMinistryFile(), ['word/header1.xml', change]) }).simplified.join(' ')
  expect(sheetsOf(note, { houseStyle: aMinistryFile() }).simplified).toEqual([])
  expect(letterhead((xml) => xml.replaceAll('wp:inline', 'wp:anchor'))).toContain('float')
  expect(letterhead((xml) => xml.replace(/<a:blip [^>]*\/>/, ''))).toContain('shapes')
})

test('endnotes and landscape annexes come as they are in the file', () => {
  const sheets = sheetsOf(note, { notes: 'endnotes' })
  expect(Object.keys(sheets.notes)).toEqual(['e1'])
  for (const { width, height } of sheets.sections) expect(width > 0 && height > 0).toBe(true)
})
