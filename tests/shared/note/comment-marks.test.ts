import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentedWords, markWords, withoutComment } from '../../../shared/note/comment-marks.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { textBlocksOf } from '../../../shared/note/texts.ts'

const paragraph = (id: string, ...content: readonly NoteNode[]): NoteNode => ({
  type: 'paragraph',
  attrs: { id, marking: null },
  ...(content.length > 0 ? { content } : {}),
})
const text = (words: string, ...marks: readonly string[]): NoteNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
})
const citation: NoteNode = { type: 'citation', attrs: { id: 'c', excerptIds: ['e'], mode: 'paraphrase' } }
const bodyOf = (...paragraphs: readonly NoteNode[]): NoteNode => ({
  type: 'doc',
  content: [{ type: 'section', attrs: { id: 's', kind: 'prose', heading: 'Summary' }, content: paragraphs }],
})
const at = (blockId: string, offset: number) => ({ blockId, offset })
const asStored = (body: NoteNode) => noteSchema.nodeFromJSON(body).toJSON() as NoteNode

test('a comment is put on words across runs, citations and paragraphs, and says which words those are', () => {
  const body = bodyOf(
    paragraph('a', text('They '), text('will meet', 'strong'), citation, text(' soon.')),
    paragraph('b', text('In Ottawa.')),
  )
  const within = markWords(body, 'one', { from: at('a', 5), to: at('a', 17) })
  expect(within && commentedWords(within).get('one')).toEqual({
    from: at('a', 5),
    to: at('a', 17),
    words: 'will meet s',
  })
  const across = markWords(body, 'two', { from: at('a', 16), to: at('b', 2) })
  expect(across && commentedWords(across).get('two')?.words).toBe('soon.\nIn')
})

test('words that a deletion parted are quoted with what is missing between them', () => {
  const body = bodyOf(
    paragraph('a', { ...text('will'), marks: [{ type: 'comment', attrs: { id: 'one' } }] }, text(' not '), {
      ...text('meet'),
      marks: [{ type: 'comment', attrs: { id: 'one' } }],
    }),
  )
  expect(commentedWords(body).get('one')?.words).toBe('will … meet')
})

test('no comment is put on a block that is gone, or on nothing', () => {
  const body = bodyOf(paragraph('a', text('They meet.')), paragraph('b'))
  expect(markWords(body, 'x', { from: at('gone', 0), to: at('a', 4) })).toBeUndefined()
  expect(markWords(body, 'x', { from: at('a', 4), to: at('a', 4) })).toBeUndefined()
  expect(markWords(body, 'x', { from: at('b', 0), to: at('b', 9) })).toBeUndefined()
  expect(markWords(body, 'x', { from: at('b', 0), to: at('a', 4) })).toBeUndefined()
  expect(withoutComment(body, 'x')).toBe(body)
})

test('law: a comment put on and taken off again leaves the body as it was; its words are those of the range', () => {
  const run = fc
    .tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom('strong', 'emphasis', undefined))
    .map(([words, mark]) => (mark === undefined ? text(words) : text(words, mark)))
  const content = fc.array(fc.oneof({ weight: 4, arbitrary: run }, fc.constant(citation)), { maxLength: 5 })
  const bodies = fc.array(content, { minLength: 1, maxLength: 3 }).map((paragraphs) =>
    // As the editor keeps it: neighbours that look the same are one run.
    asStored(
      noteSchema.nodeFromJSON(bodyOf(...paragraphs.map((each, n) => paragraph(`p${n}`, ...each)))).toJSON() as NoteNode,
    ),
  )
  fc.assert(
    fc.property(bodies, fc.nat(2), fc.nat(12), fc.nat(2), fc.nat(12), fc.boolean(), (body, a, from, b, to, twice) => {
      const base = twice ? (markWords(body, 'other', { from: at('p0', 1), to: at('p0', 4) }) ?? body) : body
      const marked = markWords(base, 'own', { from: at(`p${a}`, from), to: at(`p${b}`, to) })
      if (marked === undefined) return
      noteSchema.nodeFromJSON(marked).check()
      expect(textBlocksOf(marked).map((block) => block.text)).toEqual(textBlocksOf(body).map((block) => block.text))
      const texts = textBlocksOf(body).map((block) => block.text)
      const wanted = texts.slice(a, b + 1).map((each, n, all) => {
        const end = n === all.length - 1 ? to : each.length
        return each.slice(n === 0 ? from : 0, end).replaceAll('\uFFFC', '')
      })
      expect(commentedWords(marked).get('own')?.words.replaceAll('\n', '')).toBe(wanted.join(''))
      expect(asStored(withoutComment(marked, 'own'))).toEqual(asStored(base))
    }),
  )
})
