import { expect, test } from 'vitest'
import type { NoteNode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { inOrder } from '../../../shared/review/apply/inline.ts'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, cite, list, p, text } from '../../build/a-note.ts'
import { aPackage, aReviewer } from '../../build/a-reviewer.ts'
import { acceptedIn } from './a-reviewed-note.ts'

const given = aNote({
  background: [
    p('b1', 'Both sides agreed to set up posts in their capitals.', cite('c1')),
    p('b2', 'Costs lie where they ', text('fall', 'strong'), ' under the arrangement.'),
    p('b3', 'Each side may end it with six months of notice.'),
    list('bulletList', [p('l1', 'Officers hold no powers of arrest.')], [p('l2', 'Officers report to their mission.')]),
  ],
})
const bytes = await writeNote(given)
const copy = readReturned(aPackage(bytes))

function reviewed(edit: (reviewer: ReturnType<typeof aReviewer>) => void) {
  const reviewer = aReviewer(bytes)
  edit(reviewer)
  return propose({ copy, note: given.note, returned: readReturned(reviewer.returned()), fallbackAuthor: 'file' })
}

const find = (reviewer: ReturnType<typeof aReviewer>, words: string) => {
  const passage = reviewer.passages().find((one) => one.text.includes(words))
  if (!passage) throw new Error(`no “${words}”`)
  return { index: passage.index, from: passage.text.indexOf(words), to: passage.text.indexOf(words) + words.length }
}

const blocks = (body: NoteNode) => body.content?.find(({ attrs }) => attrs?.id === 'background')?.content ?? []

test('words made bold with tracking become bold in the note, and stay where the citation is', () => {
  const { proposals, ledger } = reviewed((r) => {
    const { index, from, to } = find(r, 'set up posts')
    r.format(index, from, to, '<w:b/>', { author: 'Mel' })
  })
  expect(proposals).toMatchObject([
    {
      kind: 'formatting',
      author: 'Mel',
      isTracked: true,
      before: 'set up posts',
      format: { makes: ['bold'], unheld: [] },
    },
  ])
  expect(ledger).toMatchObject({ trackedIn: 1, trackedOut: 1, unplaced: 0 })
  expect(blocks(acceptedIn(given.note, proposals).body)[0]?.content).toMatchObject([
    { text: 'Both sides agreed to ' },
    { text: 'set up posts', marks: [{ type: 'strong' }] },
    { text: ' in their capitals.' },
    { type: 'citation' },
  ])
})

test('bold taken off and italics put on without tracking are found by comparison', () => {
  const { proposals } = reviewed((r) => {
    const bold = find(r, 'fall')
    r.format(bold.index, bold.from, bold.to, '<w:b w:val="0"/>', {})
    const plain = find(r, 'six months')
    r.format(plain.index, plain.from, plain.to, '<w:i/>', {})
  })
  expect(proposals.map(({ before, format, isTracked }) => [before, format?.makes, isTracked])).toEqual([
    ['fall', ['not bold'], false],
    ['six months', ['italic'], false],
  ])
  const result = blocks(acceptedIn(given.note, proposals).body)
  expect(result[1]?.content).toEqual([{ type: 'text', text: 'Costs lie where they fall under the arrangement.' }])
  expect(result[2]?.content?.[1]).toEqual({ type: 'text', text: 'six months', marks: [{ type: 'emphasis' }] })
})

test('what a note cannot hold is told with the words, and changes nothing', () => {
  const { proposals } = reviewed((r) => {
    const { index, from, to } = find(r, 'six months')
    r.format(index, from, to, '<w:u w:val="single"/><w:highlight w:val="yellow"/>', { author: 'Ana' })
  })
  expect(proposals).toMatchObject([
    { before: 'six months', edits: [], format: { makes: [], unheld: ['underlined', 'highlighted yellow'] } },
  ])
})

test('a paragraph made a heading, a list item or plain text again is turned into that', () => {
  const { proposals } = reviewed((r) => {
    r.style(find(r, 'Each side may').index, '<w:pStyle w:val="Heading3"/>', { author: 'Mel' })
    r.style(find(r, 'Officers hold').index, '<w:numPr><w:numId w:val="0"/></w:numPr>', { author: 'Mel' })
  })
  expect(proposals.map(({ edits }) => edits)).toMatchObject([
    [{ kind: 'turn', blockId: 'b3', into: 'heading', level: 3 }],
    [{ kind: 'turn', blockId: 'l1', into: 'paragraph' }],
  ])
  const result = blocks(acceptedIn(given.note, proposals).body)
  expect(result.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'bulletList'])
  expect(result[3]?.attrs?.id).toBe('l1')
})

test('a file in which a program set every style anew proposes no formatting that nobody tracked', () => {
  const { proposals, messages } = reviewed((r) => {
    for (const { index, text: words } of r.passages()) r.format(index, 0, words.length, '<w:i/>', {})
  })
  expect(proposals).toEqual([])
  expect(messages.join(' ')).toContain('other styles throughout')
})

test('law of lists: a paragraph turned into an item joins the list beside it, and back again it is as it was', () => {
  const into = reviewed((r) => {
    const numbered = /<w:numId w:val="(\d+)"/.exec(r.written().get('word/document.xml') ?? '')?.[1]
    r.style(find(r, 'Each side may').index, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbered}"/></w:numPr>`, {
      author: 'Mel',
    })
  })
  expect(into.proposals).toMatchObject([{ edits: [{ kind: 'turn', blockId: 'b3', into: 'bulletList' }] }])
  const result = blocks(acceptedIn(given.note, into.proposals).body)
  expect(result.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'bulletList'])
  expect(result[2]?.content).toHaveLength(3)
})

test('marks put on a text stand in the order of the grammar', () => {
  const names = Object.keys(noteSchema.marks)
  expect(inOrder(names.toReversed().map((type) => ({ type }))).map(({ type }) => type)).toEqual(names)
})
