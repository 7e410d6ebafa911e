import { expect, test } from 'vitest'
import type { NoteNode } from '../../../shared/note/note.ts'
import { propose } from '../../../shared/review/propose.ts'
import { readReturned } from '../../../shared/review/read/read-returned.ts'
import { writeNote } from '../../../shared/word/write/write-note.ts'
import { aNote, block, p, table } from '../../build/a-note.ts'
import { aPackage, aReviewer } from '../../build/a-reviewer.ts'
import { acceptedIn } from './a-reviewed-note.ts'

const given = aNote({
  background: [
    p('b1', 'These are the dates that both sides have in mind for now.'),
    table('t1', 'Dates', [
      ['Step', 'When'],
      ['First meeting of the working group', 'Autumn of 2027'],
      ['Review of the whole arrangement', ''],
    ]),
    p('b2', 'A paragraph behind the table closes the section.'),
  ],
})
const bytes = await writeNote(given)
const copy = readReturned(aPackage(bytes))

function reviewed(edit: (reviewer: ReturnType<typeof aReviewer>) => void) {
  const reviewer = aReviewer(bytes)
  edit(reviewer)
  return propose({ copy, note: given.note, returned: readReturned(reviewer.returned()), fallbackAuthor: 'file' })
}

const blocks = (body: NoteNode) => body.content?.find(({ attrs }) => attrs?.id === 'background')?.content ?? []
const words = (node: NoteNode): string => node.text ?? (node.content ?? []).map(words).join('')
const rows = (body: NoteNode) =>
  blocks(body)
    .filter(({ type }) => type === 'table')
    .map((one) => (one.content ?? []).map((row) => (row.content ?? []).map(words)))

for (const author of ['Mel', undefined]) {
  const how = author === undefined ? 'without tracking' : 'with tracking'

  test(`a row added ${how} comes back as one row of the note's own table`, () => {
    const { proposals, ledger } = reviewed((r) =>
      r.addRow('First meeting', ['Second meeting', 'Spring of 2028'], { author }),
    )
    expect(proposals).toMatchObject([{ kind: 'row-added', after: 'Second meeting | Spring of 2028' }])
    expect(ledger.trackedOut).toBe(ledger.trackedIn)
    expect(rows(acceptedIn(given.note, proposals).body)).toEqual([
      [
        ['Step', 'When'],
        ['First meeting of the working group', 'Autumn of 2027'],
        ['Second meeting', 'Spring of 2028'],
        ['Review of the whole arrangement', ''],
      ],
    ])
  })

  test(`a row taken out ${how} is one proposal and takes the row out`, () => {
    const { proposals, ledger } = reviewed((r) => r.removeRow('First meeting', { author }))
    expect(proposals).toMatchObject([{ kind: 'row-removed' }])
    expect(ledger.trackedOut).toBe(ledger.trackedIn)
    expect(rows(acceptedIn(given.note, proposals).body)).toEqual([
      [
        ['Step', 'When'],
        ['Review of the whole arrangement', ''],
      ],
    ])
  })

  test(`words put into an empty cell ${how} stand in that cell`, () => {
    const { proposals } = reviewed((r) => r.fillCell('Review of the whole', 1, 'In 2029', { author }))
    expect(rows(acceptedIn(given.note, proposals).body)[0]?.[2]).toEqual(['Review of the whole arrangement', 'In 2029'])
  })
}

test('a new table behind a paragraph becomes a table of the note', () => {
  const { proposals } = reviewed((r) => {
    const at = r.passages().find(({ text }) => text.startsWith('A paragraph behind'))?.index ?? 0
    r.addTable(at, [
      ['Who', 'What'],
      ['India', 'Sends two officers'],
    ])
  })
  expect(proposals).toMatchObject([{ kind: 'table-added' }])
  expect(rows(acceptedIn(given.note, proposals).body)[1]).toEqual([
    ['Who', 'What'],
    ['India', 'Sends two officers'],
  ])
})

test('a paragraph put in right behind a table is none of its last cell', () => {
  const { proposals } = reviewed((r) => {
    const at = r.passages().find(({ text }) => text.startsWith('A paragraph behind'))?.index ?? 0
    r.putBefore(at, 'Dates may still move.')
  })
  const result = blocks(acceptedIn(given.note, proposals).body)
  expect(result.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph', 'paragraph'])
  expect(words(result[2] as NoteNode)).toBe('Dates may still move.')
})

test('recommendations in their table: a new row is one more, a row taken out is one less, with its answers', async () => {
  const asked = aNote(
    {
      recommendation: [
        block('recommendation', { id: 'r1', responses: [] }, ['That you approve the arrangement as it stands.']),
        block('recommendation', { id: 'r2', responses: [] }, ['That you write to the high commissioner.']),
      ],
    },
    { templateId: 'ca.memo.decision' },
  )
  const out = await writeNote(asked)
  for (const author of ['Mel', undefined]) {
    const reviewer = aReviewer(out)
    reviewer.addRow('That you approve', ['That you inform the minister of justice.', ''], { author })
    reviewer.removeRow('That you write', { author })
    const { proposals, ledger } = propose({
      copy: readReturned(aPackage(out)),
      note: asked.note,
      returned: readReturned(reviewer.returned()),
      fallbackAuthor: 'file',
    })
    expect(proposals.map(({ kind, edits }) => [kind, edits.length > 0])).toEqual([
      ['paragraph-added', true],
      ['row-removed', true],
    ])
    expect(ledger.trackedOut).toBe(ledger.trackedIn)
    const section = acceptedIn(asked.note, proposals).body.content?.find(({ attrs }) => attrs?.id === 'recommendation')
    expect(section?.content?.map((node) => [node.type, words(node)])).toEqual([
      ['recommendation', 'That you approve the arrangement as it stands.'],
      ['recommendation', 'That you inform the minister of justice.'],
    ])
  }
})
