import { expect, test } from 'vitest'
import { commentsAt } from '../../../renderer/reading/comment-popover.tsx'
import { linksBetween, targetOfTextLink } from '../../../renderer/reading/text-links.ts'
import type { ReadBlock } from '../../../shared/source/block.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'

const read: ReadBlock[] = [
  { kind: 'heading', text: 'Article 1' },
  { kind: 'paragraph', text: '“Officer” means a person named under Article 2.' },
  { kind: 'heading', text: 'Article 2' },
  {
    kind: 'paragraph',
    text: 'Each Officer reports.',
    spans: [
      { start: 20, end: 20, kind: 'note-reference', value: '1' },
      { start: 0, end: 4, kind: 'link', value: 'https://example.org/' },
      { start: 5, end: 20, kind: 'comment', value: 'How often?', author: 'Ana' },
      { start: 5, end: 12, kind: 'comment', value: 'How often?', author: 'Ana' },
    ],
  },
  { kind: 'footnote', label: '1', text: 'Every month.' },
]
const blocks = placeBlocks(read)
const at = (words: string) => {
  const block = blocks.find(({ text }) => text.includes(words))
  return (block?.start ?? 0) + (block?.text.indexOf(words) ?? 0)
}

test('a reference, a term, a web address, a note and the way back from it are links where they stand', () => {
  const kindsAt = (words: string) => linksBetween(blocks, at(words), at(words)).map(({ kind, value }) => [kind, value])
  expect(kindsAt('Article 2.')).toEqual([['cross-reference', 'Art. 2']])
  expect(kindsAt('Officer reports')).toEqual([['term-use', 'Officer']])
  expect(kindsAt('Each')).toEqual([['link', 'https://example.org/']])
  expect(kindsAt('.Every'.slice(1))).toEqual([['note-back', '1']])
  expect(kindsAt('means')).toEqual([])
})

test('in a passage what was put there as a link goes before the uses of terms', () => {
  const passage = linksBetween(blocks, at('Each'), at('Each') + 21)
  expect(passage.map(({ kind }) => kind)).toEqual(['link', 'note-reference', 'term-use'])
})

test('a link leads to its target in the text, and a web address to none', () => {
  const targets = ['Article 2.', 'Officer reports', 'Each', 'Every'].map((words) => {
    const [link] = linksBetween(blocks, at(words), at(words))
    return link === undefined ? undefined : targetOfTextLink(link, blocks)
  })
  expect(targets).toEqual([blocks[2]?.start, at('Officer” means'), undefined, at('Each') + 20])
})

test('a comment over several stretches of a block is one comment', () => {
  expect(commentsAt(blocks, at('Officer reports')).map(({ value }) => value)).toEqual(['How often?'])
  expect(commentsAt(blocks, at('Each'))).toEqual([])
})
