import { expect, test } from 'vitest'
import { placeMarks, segmentsOf } from '../../../renderer/review/in-place.ts'
import type { RoundItem } from '../../../renderer/review/round.ts'
import type { ReviewId } from '../../../shared/id.ts'
import type { ProposedEdit } from '../../../shared/review/proposal.ts'

const exported = 'They will meet soon.'

function anItem(edits: readonly ProposedEdit[], more: Partial<RoundItem['proposal']> = {}, key = 'r 1'): RoundItem {
  const [first] = edits
  return {
    key,
    reviewId: 'r' as ReviewId,
    fileName: 'note MD.docx',
    sectionId: 'summary',
    exported,
    proposal: {
      number: 1,
      kind: 'replacement',
      author: 'Mel',
      isTracked: true,
      before: '',
      after: '',
      context: { left: '', right: '' },
      ...(first?.kind === 'text' ? { place: { from: first.from, to: first.to } } : {}),
      edits: [...edits],
      revisions: [],
      decision: 'open',
      reply: '',
      isApplied: false,
      isOvertaken: false,
      rivals: [],
      ...more,
    },
  }
}

const replace = (from: number, to: number, insert: string): ProposedEdit => ({
  kind: 'text',
  from: { blockId: 'p', offset: from },
  to: { blockId: 'p', offset: to },
  insert,
})

/** `[-out-]` and `[+in+]` show what a reader sees. */
function shown(items: readonly RoundItem[], now = exported): string {
  const marks = placeMarks(items, new Map([['p', now]])).get('p') ?? []
  return segmentsOf(now, marks)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'inserted' ? `[+${text}+]` : `[-${text}-]`))
    .join('')
}

test('a replacement strikes the words and puts the new ones behind them', () => {
  expect(shown([anItem([replace(5, 9, 'may')])])).toBe('They [-will-][+may+] meet soon.')
})

test('a suggestion finds its words in a note that changed before them meanwhile', () => {
  expect(shown([anItem([replace(5, 9, 'may')])], 'On Monday they will meet soon.')).toBe(
    'On Monday they [-will-][+may+] meet soon.',
  )
})

test('what was rejected, or is in the note already, is not drawn', () => {
  expect(shown([anItem([replace(5, 9, 'may')], { decision: 'rejected' })])).toBe(exported)
  expect(shown([anItem([replace(5, 9, 'may')], { decision: 'accepted', isApplied: true })])).toBe(exported)
})

test('two reviewers of the same word are both drawn, and the word is struck once', () => {
  const both = [anItem([replace(5, 9, 'may')]), anItem([replace(5, 9, 'should')], {}, 'r 2')]
  expect(shown(both)).toBe('They [-will-][+may+][+should+] meet soon.')
})

test('a comment marks its words and changes none', () => {
  const item = anItem([], {
    kind: 'comment',
    place: { from: { blockId: 'p', offset: 5 }, to: { blockId: 'p', offset: 9 } },
    comment: { id: '1', text: 'Sure?', isResolved: false },
  })
  const marks = placeMarks([item], new Map([['p', exported]])).get('p') ?? []
  expect(segmentsOf(exported, marks).filter(({ keys }) => keys.length > 0)).toMatchObject([
    { text: 'will', kind: 'same' },
  ])
})
