import { expect, test } from 'vitest'
import { citationsOf } from '../../../shared/note/citations.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { countWords, wordsBySection } from '../../../shared/note/words.ts'

const text = (words: string, excerptId?: string): NoteNode => ({
  type: 'text',
  text: words,
  ...(excerptId ? { marks: [{ type: 'quotation', attrs: { excerptId } }] } : {}),
})
const cite = (mode: string, ...excerptIds: string[]): NoteNode => ({ type: 'citation', attrs: { mode, excerptIds } })
const body = (...content: NoteNode[]): NoteNode => ({
  type: 'doc',
  content: [{ type: 'section', attrs: { id: 'background' }, content }],
})
const paragraph = (id: string, ...content: NoteNode[]): NoteNode => ({ type: 'paragraph', attrs: { id }, content })

test('a citation carries the sentence it stands in, without the citation itself', () => {
  const note = body(
    paragraph('b1', text('They met. They settled on a plan '), cite('paraphrase', 'e1'), text('. It is not public.')),
  )
  expect(citationsOf(note)).toEqual([
    { excerptId: 'e1', mode: 'paraphrase', blockId: 'b1', sentence: 'They settled on a plan.' },
  ])
})

test('quoted words with their citation are one reliance', () => {
  const note = body(
    paragraph(
      'b1',
      text('Officers speed up work on '),
      text('illegal drugs', 'e2'),
      cite('quotation', 'e2'),
      text('.'),
    ),
  )
  expect(citationsOf(note)).toEqual([
    { excerptId: 'e2', mode: 'quotation', blockId: 'b1', sentence: 'Officers speed up work on illegal drugs.' },
  ])
})

test('a citation behind the full stop supports the sentence that it follows', () => {
  const note = body(paragraph('b1', text('No date is given. '), cite('see', 'e1', 'e2'), text(' More is to come.')))
  expect(citationsOf(note).map(({ excerptId, sentence }) => [excerptId, sentence])).toEqual([
    ['e1', 'No date is given.'],
    ['e2', 'No date is given.'],
  ])
})

test('a block quotation is one reliance, whatever number of sentences it holds', () => {
  const note = body({
    type: 'blockQuotation',
    attrs: { id: 'q1', excerptId: 'e3' },
    content: [text('Each country shall. Both will.'), cite('quotation', 'e3')],
  })
  expect(citationsOf(note)).toEqual([
    { excerptId: 'e3', mode: 'quotation', blockId: 'q1', sentence: 'Each country shall. Both will.' },
  ])
})

test('citations inside lists and tables name the block they stand in', () => {
  const item: NoteNode = { type: 'listItem', content: [paragraph('p1', text('Agreed '), cite('paraphrase', 'e1'))] }
  const cell: NoteNode = { type: 'tableCell', content: [paragraph('p2', text('Signed '), cite('see', 'e2'))] }
  const note = body(
    { type: 'bulletList', content: [item] },
    { type: 'table', attrs: { id: 't1' }, content: [{ type: 'tableRow', content: [cell] }] },
  )
  expect(citationsOf(note).map(({ blockId }) => blockId)).toEqual(['p1', 'p2'])
})

test('words are counted as Word counts them', () => {
  expect(countWords('law-enforcement liaison officers – in 2026')).toBe(5)
  expect(countWords('l’accord « de principe » du 1er mars')).toBe(6)
  expect(countWords('भारत और कनाडा')).toBe(3)
  expect(countWords('印度 Canada')).toBe(3)
  expect(countWords(' \n ')).toBe(0)
})

test('citations are not counted, and marks inside a word do not split it', () => {
  const note = body(paragraph('b1', text('un'), text('agreed', 'e1'), cite('quotation', 'e1'), text(' plan')))
  expect(wordsBySection(note)).toEqual({ sections: [{ id: 'background', words: 2 }], total: 2 })
})
