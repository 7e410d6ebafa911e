import { expect, test } from 'vitest'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aPackage, aReviewer } from '../../build/a-reviewer.ts'
import { accepted, bytes, copy, find, given, mel, note, reviewed, shown, texts } from './a-reviewed-note.ts'

test('a file that came back untouched proposes nothing', () => {
  const { proposals, ledger } = reviewed(() => undefined)
  expect(proposals).toEqual([])
  expect(ledger).toMatchObject({ trackedIn: 0, trackedOut: 0, commentsIn: 0, unplaced: 0 })
})

test('tracked insertion, deletion and replacement stand on their sentences with their author', () => {
  const { proposals } = reviewed((r) => {
    const b3 = find(r, 'thirty days')
    r.remove(b3.index, b3.at, b3.at + 6, mel)
    r.insert(b3.index, b3.at, 'sixty', mel)
    const b4 = find(r, 'second year')
    r.insert(b4.index, b4.at, 'full ', { author: 'Ana' })
    const l1 = find(r, ' abroad')
    r.remove(l1.index, l1.at, l1.at + 7, mel)
  })
  expect(shown(proposals)).toEqual([
    ['replacement', 'thirty', 'sixty', 'Mel Director', 'b3'],
    ['deletion', ' abroad', '', 'Mel Director', 'l1'],
    ['insertion', '', 'full ', 'Ana', 'b4'],
  ])
  expect(texts(accepted(proposals).body)).toEqual(
    texts(note.body).map((text) =>
      text.replace('thirty', 'sixty').replace('second year', 'full second year').replace(' abroad', ''),
    ),
  )
})

test('edits that nobody tracked are found by comparison and put down to the file', () => {
  const { proposals } = reviewed((r) => {
    r.stripMarks()
    const b3 = find(r, 'thirty days')
    r.remove(b3.index, b3.at, b3.at + 6, {})
    r.insert(b3.index, b3.at, 'sixty', {})
  })
  expect(proposals).toMatchObject([{ kind: 'replacement', before: 'thirty', after: 'sixty', isTracked: false }])
})

test('a citation stays with the words that survive, and goes with those that are taken out', () => {
  const around = reviewed((r) => {
    const b2 = find(r, 'the trade in drugs')
    r.remove(b2.index, b2.at, b2.at + 'the trade in drugs'.length, mel)
    r.insert(b2.index, b2.at, 'drug trafficking', mel)
  })
  expect(JSON.stringify(accepted(around.proposals).body)).toContain('"c2"')
  const with2 = reviewed((r) => {
    const b2 = find(r, 'the trade in drugs')
    r.remove(b2.index, b2.at, b2.text.indexOf(' It says'), mel)
  })
  expect(JSON.stringify(accepted(with2.proposals).body)).not.toContain('"c2"')
})

test('an edit inside a quotation stays inside it, so that the check of quotations sees it', () => {
  const { proposals } = reviewed((r) => {
    const b1 = find(r, 'to establish')
    r.insert(b1.index, b1.at, 'not ', mel)
  })
  const [first] =
    accepted(proposals)
      .body.content?.flatMap((section) => section.content ?? [])
      .filter(({ attrs }) => attrs?.id === 'b1') ?? []
  expect(first?.content?.[1]).toMatchObject({ text: 'agreed not to establish', marks: [{ type: 'quotation' }] })
})

test('a paragraph added, removed, split and joined each come back as such', () => {
  const added = reviewed((r) => r.addParagraph(find(r, 'Officers will').index, 'A new thought entirely.', mel))
  expect(shown(added.proposals)).toEqual([['paragraph-added', '', '\nA new thought entirely.', 'Mel Director', 'b3']])
  const after = texts(accepted(added.proposals).body)
  expect(after[after.indexOf('A new thought entirely.') - 1]).toContain('Officers will be named')

  const removed = reviewed((r) => r.removeParagraph(find(r, 'Officers will').index, mel))
  expect(removed.proposals).toMatchObject([{ kind: 'paragraph-removed', edits: [{ kind: 'remove', blockId: 'b3' }] }])
  expect(texts(accepted(removed.proposals).body)).toEqual(
    texts(note.body).filter((text) => !text.includes('Officers will')),
  )

  const split = reviewed((r) => {
    const b3 = find(r, ' of signature')
    r.split(b3.index, b3.at, mel)
  })
  expect(shown(split.proposals)).toEqual([['split', '', '\n', 'Mel Director', 'b3']])
  expect(texts(accepted(split.proposals).body)).toContain('Officers will be named within thirty days')

  const untracked = reviewed((r) => r.removeParagraph(find(r, 'Officers will').index, {}))
  expect(untracked.proposals).toMatchObject([{ kind: 'paragraph-removed', isTracked: false }])
  const other = reviewed((r) => r.addParagraph(find(r, 'Officers will').index, 'Untracked thought.', {}))
  expect(texts(accepted(other.proposals).body)).toContain('Untracked thought.')
})

test('comments come back on their words, also on words that were struck', () => {
  const { proposals, ledger } = reviewed((r) => {
    const b3 = find(r, 'thirty days')
    r.comment(b3.index, b3.at, b3.at + 6, 'Is this realistic?', mel)
    const b4 = find(r, 'second year')
    r.comment(b4.index, b4.at, b4.at + 11, 'Struck, see why.', mel)
    r.remove(b4.index, b4.at, b4.at + 11, mel)
  })
  const comments = proposals.filter(({ comment }) => comment)
  expect(comments.map(({ comment, before, place }) => [comment?.text, before, place?.from, place?.to.offset])).toEqual([
    ['Is this realistic?', 'thirty', { blockId: 'b3', offset: 30 }, 36],
    ['Struck, see why.', 'second year', { blockId: 'b4', offset: 45 }, 56],
  ])
  expect(ledger).toMatchObject({ commentsIn: 2, commentsOut: 2, trackedIn: 1, trackedOut: 1 })
})

test('edits in a table cell and in a header field stand on the cell and on the field', () => {
  const { proposals } = reviewed((r) => {
    const cell = find(r, 'Autumn of 2027')
    r.remove(cell.index, cell.at, cell.at + 6, mel)
    r.insert(cell.index, cell.at, 'Spring', mel)
    const field = find(r, 'Asia Pacific Branch')
    r.insert(field.index, field.at + 4, ' and', mel)
  })
  expect(shown(proposals)).toEqual([
    ['insertion', '', ' and', 'Mel Director', 'from'],
    ['replacement', 'Autumn', 'Spring', 'Mel Director', 't1-1-1'],
  ])
  expect(accepted(proposals).header.from).toBe('Asia and Pacific Branch')
})

test('an edit of a printed heading changes the heading of its section', () => {
  const { proposals, ledger } = reviewed((r) => {
    const heading = r.passages().find(({ text }) => /^background/i.test(text))
    if (!heading) throw new Error('no heading')
    r.insert(heading.index, heading.text.length, ' and history', mel)
  })
  expect(proposals).toMatchObject([{ after: ' and history', place: { from: { sectionId: 'background' } } }])
  expect(ledger.unplaced).toBe(0)
  const section = accepted(proposals).body.content?.find(({ attrs }) => attrs?.id === 'background')
  expect(section?.attrs?.heading).toBe('Background and history')
})

test('in a working copy a paragraph retyped from scratch keeps its place by its bookmark', async () => {
  const working = await writeNote(given, { variant: 'working' })
  const reviewer = aReviewer(working)
  const b3 = find(reviewer, 'Officers will')
  reviewer.remove(b3.index, 1, b3.text.length, {})
  reviewer.insert(b3.index, 1, 'f the staffing nothing more has been said.', {})
  const before = find(reviewer, 'The arrangement covers')
  reviewer.addParagraph(before.index, 'Someone adds a line just above.', {})
  const { proposals } = propose({
    copy: readReturned(aPackage(working)),
    note,
    returned: readReturned(reviewer.returned()),
    fallbackAuthor: 'file',
  })
  expect(proposals.map(({ place }) => place?.from.blockId)).toContain('b3')
  const result = texts(accepted(proposals).body)
  expect(result).toContain('Someone adds a line just above.')
  expect(result.filter((text) => text.includes('nothing more has been said'))).toHaveLength(1)
  expect(result.some((text) => text.includes('Officers will be named'))).toBe(false)
})

test('a deletion from the middle of one paragraph to the middle of another leaves one, whatever stood between', () => {
  const { proposals, ledger } = reviewed((r) => {
    const b4 = find(r, 'A review of the ')
    r.remove(b4.index, 0, b4.at + 'A review of the '.length, mel)
    const b3 = find(r, ' within thirty days')
    r.remove(b3.index, b3.at, b3.text.length, mel)
    r.join(b3.index, mel)
    const l1 = find(r, 'Each side pays')
    r.removeParagraph(l1.index, mel)
  })
  expect(ledger.trackedOut).toBe(ledger.trackedIn)
  expect(proposals.filter(({ kind }) => kind === 'join')).toMatchObject([
    { before: '\nEach side pays for its own officers abroad.\n' },
  ])
  const result = texts(accepted(proposals).body)
  expect(result).toContain('Officers will be namedNeither side may make arrests in the other country.')
  expect(result.join()).not.toContain('Each side pays')
})

test('a file that holds only a part of the note proposes what is in it, and takes out nothing that is not', () => {
  const { proposals, messages } = reviewed((r) => {
    const b2 = find(r, 'money laundering')
    r.insert(b2.index, b2.at, 'mostly ', {})
    for (const { index, text } of r.passages().toReversed()) {
      if (!/^The arrangement covers|^Officers will/.test(text)) r.removeParagraph(index, {})
    }
  })
  expect(proposals).toMatchObject([{ kind: 'insertion', after: ' mostly', place: { from: { blockId: 'b2' } } }])
  expect(messages.join(' ')).toContain('only a part of the note')
})

test('an empty header field is filled in by what is written over its "None"; its label stays the paper\'s', () => {
  const reviewer = aReviewer(bytes)
  const to = find(reviewer, 'To: None')
  reviewer.remove(to.index, to.at + 4, to.at + 8, mel)
  reviewer.insert(to.index, to.at + 4, 'The Minister', mel)
  const from = find(reviewer, 'From: Asia')
  reviewer.remove(from.index, from.at, from.at + 4, mel)
  reviewer.insert(from.index, from.at, 'Sent by', mel)
  const { proposals } = propose({
    copy,
    note,
    returned: readReturned(reviewer.returned()),
    fallbackAuthor: 'file',
    labels: { to: ['To', 'À'] },
  })
  expect(proposals).toMatchObject([
    { kind: 'replacement', after: 'The Minister', place: { from: { fieldId: 'to' } } },
    { kind: 'replacement', before: 'From', where: 'A header field', edits: [] },
  ])
  const { header } = accepted(proposals)
  expect(header).toMatchObject({ to: 'The Minister', from: 'Asia Pacific Branch' })
})
