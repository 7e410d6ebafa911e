import { expect, it } from 'vitest'
import { fitNote } from '../../../../shared/word/fit/fit-note.ts'
import { MOST_WORDS_LAID_OUT } from '../../../../shared/word/fit/note-fit.ts'
import { aNote, p } from '../../../build/a-note.ts'

const prose = (words: number) =>
  Array.from({ length: Math.ceil(words / 50) }, (_, at) => p(`p${at}`, `${'word '.repeat(49)}word.`))

it('counts more pages for more words, and fewer words that still fit', () => {
  const [short, long] = [100, 2000].map((words) => fitNote(aNote({ background: prose(words) }), 'standard'))
  expect(short?.pages).toBeLessThan(long?.pages ?? 0)
  expect(short?.isEstimate).toBe(false)
  expect(short?.wordsLeft).toBeGreaterThan(0)
  expect(long?.wordsLeft).toBeLessThan(0)
})

it('an accessible page takes more paper than a compact one', () => {
  const note = aNote({ background: prose(1500) })
  expect(fitNote(note, 'accessible').pages).toBeGreaterThan(fitNote(note, 'compact').pages ?? 99)
})

it('annexes are counted apart from the note', () => {
  const excerpts = [['COMMIT', 'they shall meet', { strength: '5' }, 'para 1']] as const
  const fit = fitNote(aNote({ background: prose(50) }, { excerpts }), 'compact')
  expect(fit.annexPages).toBeGreaterThan(0)
  expect(fit.pages).toBeLessThanOrEqual(2)
})

it('what the layout has no widths for is guessed at, and said to be', () => {
  const fit = fitNote(aNote({ background: [p('p', 'देवनागरी में लिखा हुआ एक वाक्य')] }), 'standard')
  expect(fit.isEstimate).toBe(true)
  expect(fit.why).not.toBe('')
})

it('a note far longer than any page limit is not laid out, and says why', () => {
  const fit = fitNote(aNote({ background: prose(MOST_WORDS_LAID_OUT + 50) }), 'standard')
  expect(fit).toMatchObject({ isEstimate: true, why: expect.stringContaining('too long') })
  expect(fit.pages).toBeUndefined()
})
