import type { DecidedProposal, Review } from '../../../shared/contract/reviews.ts'

/** Words of the review of a note: what reviewers wrote, and what was decided. */
export const reviews = {
  title: 'Back from review',
  open: 'Open a returned file…',
  none: 'No file has come back yet',
  noneText:
    'When a reviewer returns the Word file with comments or changes, tracked or not, open it here. Everything in it becomes a suggestion; the note stays as it is until you apply what you accept.',
  file: 'Returned file',
  ledger: ({ trackedIn, trackedOut, commentsIn, commentsOut, untracked, unplaced }: Review['ledger']) =>
    `${trackedOut} of ${trackedIn} tracked changes and ${commentsOut} of ${commentsIn} comments accounted for; ${untracked} untracked ${untracked === 1 ? 'edit' : 'edits'} found by comparison${unplaced > 0 ? `; ${unplaced} without a place in the note, listed last` : ''}.`,
  kinds: {
    insertion: 'Insertion',
    deletion: 'Deletion',
    replacement: 'Replacement',
    move: 'Move',
    split: 'New paragraph break',
    join: 'Paragraphs joined',
    'paragraph-added': 'New paragraph',
    'paragraph-removed': 'Paragraph taken out',
    formatting: 'Formatting',
    'struck-insertion': 'Put in and taken out again',
    comment: 'Comment',
  } satisfies Record<DecidedProposal['kind'], string>,
  untracked: 'not tracked',
  everybody: 'Everybody',
  author: 'Reviewer',
  list: 'Suggestions',
  placed: 'In the text of the note',
  unplaced: 'Without a place in the note',
  accept: 'Accept',
  reject: 'Reject',
  reopen: 'Reopen',
  acceptAll: 'Accept all shown',
  rejectAll: 'Reject all shown',
  apply: (count: number) => (count === 0 ? 'Nothing accepted yet' : `Apply ${count} accepted to the note`),
  applied: (count: number, failed: number) =>
    `${count} ${count === 1 ? 'suggestion was' : 'suggestions were'} applied to the note${failed > 0 ? `; ${failed} no longer had a place and stay open` : ''}.`,
  states: { open: 'Open', accepted: 'Accepted', rejected: 'Rejected' },
  inNote: 'In the note',
  overtaken: 'These words were changed in the note meanwhile.',
  rivals: (count: number) =>
    `${count} other ${count === 1 ? 'suggestion concerns' : 'suggestions concern'} the same words.`,
  on: 'on',
  answer: 'Reply',
  answerSaved: 'The reply was kept.',
  resolved: 'resolved by the reviewer',
  keys: 'Keys: A accepts, R rejects, O reopens, arrow keys go on.',
  inserted: 'put in',
  taken: 'taken out',
}
