import type { QueuedPassage } from '../../../shared/contract/versions.ts'

/** Words of the versions of a source: comparing them, and deciding where excerpts stand. */
export const versions = {
  title: (source: string) => `Versions of “${source}”`,
  add: 'Add the next version…',
  added: (number: number, settled: number, waiting: number) =>
    `Version ${number} was added. ${settled} ${settled === 1 ? 'excerpt was' : 'excerpts were'} carried over; ${waiting === 0 ? 'none waits for you' : `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for your decision`}.`,
  onlyOne:
    'There is one version so far. When the text is revised, add the next one here: you will see what changed, clause by clause, and every excerpt is carried over.',
  before: 'Older version',
  after: 'Newer version',
  version: (number: number, day: string) => `Version ${number}, ${day}`,
  layout: 'Layout',
  sideBySide: 'Side by side',
  inline: 'In one text',
  onlyChanges: 'Show only what changed',
  same: 'The two versions say the same.',
  kinds: { same: 'Same', changed: 'Changed', inserted: 'Inserted', removed: 'Removed', moved: 'Moved' },
  renumbered: (from: string, to: string) => `renumbered: ${from} → ${to}`,
  inserted: 'put in',
  taken: 'taken out',
  comparison: 'What changed',
  queue: 'Excerpts that wait for a decision',
  waiting: (count: number) =>
    `${count} ${count === 1 ? 'passage waits' : 'passages wait'}. Nothing is moved without you.`,
  keys: 'Keys: A places it at the first suggestion, 1 to 5 at another, G declares it gone, K keeps it on the older version, arrow keys go on.',
  outcomes: {
    same: 'The same words, in a text that repeats them',
    moved: 'The same words at another place',
    changed: 'The words changed',
    ambiguous: 'The same words, but the text around them changed or repeats',
    gone: 'The words are gone',
  } satisfies Record<QueuedPassage['outcome'], string>,
  was: 'It was',
  couldBe: 'It could be',
  noPlace: 'No place in the newer text says this.',
  place: 'Place it here',
  gone: 'Gone',
  keep: 'Keep on the older version',
  decided: 'Decided.',
  touched: (count: number) =>
    `${count} ${count === 1 ? 'sentence of your notes rests' : 'sentences of your notes rest'} on passages that changed, are gone or are not settled:`,
  openNote: 'Open the note',
}
