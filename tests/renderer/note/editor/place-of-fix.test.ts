import { expect, it } from 'vitest'
import { placeOfFix } from '../../../../renderer/note/editor/place-of-fix.ts'
import type { Finding } from '../../../../shared/checks/finding.ts'
import { noteSchema } from '../../../../shared/note/schema.ts'
import { cite, p } from '../../../build/a-note.ts'

const aDoc = (...content: Parameters<typeof p> extends [string, ...infer Rest] ? Rest : never) =>
  noteSchema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'section', attrs: { id: 'background' }, content: [p('a', ...content)] }],
  })

const found: Finding = {
  check: 'quotation',
  level: 'block',
  blockId: 'a',
  sectionId: 'background',
  range: { start: 5, end: 15 },
  reason: 'One word is off.',
  where: 'will set up',
  fix: { label: 'Quote the passage exactly', start: 5, end: 16, text: 'would set up' },
}

const wordsAt = (doc: ReturnType<typeof aDoc>) => {
  const at = placeOfFix(doc, found)
  return at && doc.textBetween(at.from, at.to)
}

it('finds the words a check read where they still stand', () => {
  expect(wordsAt(aDoc('They will set up posts.'))).toBe('will set up')
})

it('follows words that were pushed along by what was typed before them', () => {
  expect(wordsAt(aDoc('As agreed', cite('c', 'excerpt-0'), ', they will set up posts.'))).toBe('will set up')
})

it('leaves words alone that have changed meanwhile, or stand there twice', () => {
  expect(wordsAt(aDoc('They would set up posts.'))).toBeUndefined()
  expect(wordsAt(aDoc('They both will set up posts, and then will set up more.'))).toBeUndefined()
})
