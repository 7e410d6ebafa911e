import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../shared/note/figures.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { type PairConfirmation, pairParagraphs } from '../../../shared/note/pairing.ts'
import { cite, p } from '../../build/a-note.ts'

const note = (...paragraphs: readonly NoteNode[]): NoteNode => ({
  type: 'doc',
  content: [{ type: 'section', attrs: { id: 'background' }, content: paragraphs }],
})

const pair = (en: NoteNode, fr: NoteNode, confirmations: readonly PairConfirmation[] = []) =>
  pairParagraphs({ body: en, language: 'en' }, { body: fr, language: 'fr' }, confirmations)

const agreed: PairConfirmation = {
  firstBlockId: 'e1',
  secondBlockId: 'f1',
  firstWords: 'Talks were held.',
  secondWords: 'Des pourparlers ont eu lieu.',
}

describe('two language versions of a note', () => {
  it('flags exactly the counterpart of the paragraph that changed', () => {
    const confirmed = [agreed, { ...agreed, firstBlockId: 'e2', secondBlockId: 'f2' }]
    const rows = pair(
      note(p('e1', 'Talks were held in Ottawa.'), p('e2', 'Talks were held.')),
      note(p('f1', 'Des pourparlers ont eu lieu.'), p('f2', 'Des pourparlers ont eu lieu.')),
      confirmed,
    )
    expect(rows.map((row) => row.state)).toEqual(['first-changed', 'confirmed'])
  })

  it('pairs in order until somebody confirms, and keeps confirmed counterparts together when one moves', () => {
    const en = note(p('e1', 'Talks were held.'), p('e2', 'More.'))
    const fr = note(p('f2', 'Plus.'), p('f1', 'Des pourparlers ont eu lieu.'))
    expect(pair(en, fr).map((row) => [row.first?.blockId, row.second?.blockId])).toEqual([
      ['e1', 'f2'],
      ['e2', 'f1'],
    ])
    expect(pair(en, fr, [agreed]).map((row) => [row.first?.blockId, row.second?.blockId, row.state])).toEqual([
      ['e1', 'f1', 'confirmed'],
      ['e2', 'f2', 'open'],
    ])
  })

  it('shows a paragraph without a counterpart on its own, and an empty one not at all', () => {
    const rows = pair(note(p('e1', 'One.'), p('e2', '')), note())
    expect(rows.map((row) => row.state)).toEqual(['alone'])
  })

  it('names the figure and the citation that stand on one side only', () => {
    const [row] = pair(
      note(p('e1', 'It costs 1,500.50 dollars in 2026.', cite('c', 'x1'))),
      note(p('f1', 'Il en coûte 1 500,50 dollars en 2027.')),
    )
    expect(row?.figures).toEqual({ first: ['2026'], second: ['2027'] })
    expect(row?.citations).toEqual({ first: ['x1'], second: [] })
  })
})

describe('figures', () => {
  it.each([
    ['1,500', 'en', ['1500']],
    ['1 500', 'fr', ['1500']],
    ['1,500', 'fr', ['1.500']],
    ['2,5 %', 'fr', ['2.5%']],
    ['2.5%', 'en', ['2.5%']],
    ['in 2026 and 2027', 'en', ['2026', '2027']],
    ['12,345,678.9', 'en', ['12345678.9']],
    ['C4 and 4th', 'en', []],
  ] as const)('reads %s (%s)', (text, language, values) => {
    expect(figuresOf(text, language).map((figure) => figure.value)).toEqual(values)
  })
})
