import { describe, expect, it } from 'vitest'
import { whatToCut } from '../../shared/checks/what-to-cut.ts'
import { aNote, cite, p, quoted, text } from '../build/a-note.ts'
import type { DrawnExcerpt } from '../build/an-evidence.ts'

const excerpts: readonly DrawnExcerpt[] = [
  ['COMMIT', 'each side shall post one officer', { strength: '5' }, 'para 1'],
  ['COMMIT', 'the sides may meet', { strength: '1' }, 'para 2'],
  ['QUOTE', 'a new chapter', {}, 'para 3'],
]
const own = { type: 'stance', attrs: { kind: 'analysis', likelihood: null, confidence: null } }
const textsOf = (note: ReturnType<typeof aNote>) => whatToCut(note).map(({ text: words }) => words)

describe('what to cut', () => {
  it('begins with what rests on nothing, then own analysis, then passages by their weight', () => {
    const note = aNote(
      {
        background: [
          p('a', 'Each side posts one officer.', cite('c1', 'excerpt-0')),
          p('b', 'They may meet.', cite('c2', 'excerpt-1')),
          p('c', text('This will be hard to staff.', own)),
          p('d', 'It was a busy week for everyone.'),
        ],
      },
      { excerpts },
    )
    expect(textsOf(note)).toEqual([
      'It was a busy week for everyone.',
      'This will be hard to staff.',
      'They may meet.',
      'Each side posts one officer.',
    ])
  })

  it('of two sentences without evidence the longer goes first', () => {
    const note = aNote({ background: [p('a', 'Short it is.'), p('b', 'This one is a good deal longer than that.')] })
    expect(textsOf(note)[0]).toMatch(/^This one/)
  })

  it('a quotation outweighs a bare citation', () => {
    const note = aNote(
      {
        background: [
          p('a', 'The announcement spoke of “', quoted('a new chapter', 'excerpt-2'), '”.', cite('c1', 'excerpt-2')),
          p('b', 'A new start was announced.', cite('c2', 'excerpt-2')),
        ],
      },
      { excerpts },
    )
    expect(textsOf(note)[0]).toBe('A new start was announced.')
  })

  it('the only sentence on a strong commitment comes last, and says so; told twice, neither is the only one', () => {
    const once = p('a', 'Each side posts one officer.', cite('c1', 'excerpt-0'))
    const again = p('b', 'One officer each.', cite('c2', 'excerpt-0'))
    const alone = whatToCut(aNote({ background: [once] }, { excerpts }))
    expect(alone.map(({ isOnlyOne }) => isOnlyOne)).toEqual([true])
    const twice = whatToCut(aNote({ background: [once, again] }, { excerpts }))
    expect(twice.map(({ isOnlyOne }) => isOnlyOne)).toEqual([false, false])
  })

  it('never offers headings, questions or what is asked of the reader', () => {
    const recommendation = { type: 'recommendation', attrs: { id: 'r', responses: [] }, content: [text('Sign it.')] }
    const heading = { type: 'heading', attrs: { id: 'h', level: 3 }, content: [text('Costs')] }
    expect(textsOf(aNote({ background: [heading, recommendation, p('a', 'It costs little.')] }))).toEqual([
      'It costs little.',
    ])
  })
})
