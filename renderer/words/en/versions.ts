/** Words of versions of a source: adding one, comparing two, deciding about passages. */
export const versions = {
  add: {
    open: 'New version of this source…',
    title: (source: string) => `New version of “${source}”`,
    text: 'Every excerpt is carried over. What stands there word for word, in one place only, is settled by itself; the rest waits for you. Version and excerpts as they are now are kept.',
    file: 'Choose a file…',
    or: 'or paste the new text',
    pasted: 'New text',
    placeholder: 'Paste the whole text of the new version here.',
    add: 'Add as the next version',
    working: 'Reading the new version',
    stop: 'Stop',
    stopped: 'Stopped. No version was added.',
    done: (number: number) => `Version ${number} was added`,
    counted: (count: number) =>
      count === 0
        ? 'No passage of this source was marked, so there was nothing to carry over.'
        : `${count} ${count === 1 ? 'excerpt was' : 'excerpts were'} carried over:`,
    toDecide: (count: number) => (count === 1 ? 'Decide the one that waits' : `Decide the ${count} that wait`),
    compare: 'See what changed',
    close: 'Close',
  },
  outcomes: {
    same: ['Same', 'word for word where it was'],
    moved: ['Moved', 'word for word in another place'],
    changed: ['Changed', 'the words are not the same'],
    ambiguous: ['Ambiguous', 'the same words, but the text around them changed or repeats them'],
    gone: ['Gone', 'nothing like it was found'],
  } as Readonly<Record<'same' | 'moved' | 'changed' | 'ambiguous' | 'gone', readonly [string, string]>>,
  compare: {
    title: 'What changed',
    open: (number: number) => `Compare with version ${number}`,
    before: 'Older version',
    after: 'Newer version',
    version: (number: number, day: string) => `Version ${number} · ${day}`,
    oneOnly: 'One version so far',
    oneOnlyText: 'Add the next draft of this source, and what changed between the two shows here, clause by clause.',
    look: 'How it is shown',
    inline: 'In one text',
    sides: 'Side by side',
    folded: 'Show only what changed',
    none: 'Both versions say the same, clause for clause.',
    count: (changed: number, clauses: number) =>
      `${changed} of ${clauses} ${clauses === 1 ? 'clause' : 'clauses'} changed`,
    at: (at: number, of: number) => (at === 0 ? `${of} ${of === 1 ? 'change' : 'changes'}` : `Change ${at} of ${of}`),
    next: 'Next change',
    previous: 'Previous change',
    unchanged: (count: number) => `${count} unchanged ${count === 1 ? 'clause' : 'clauses'}`,
    kinds: {
      changed: 'reworded',
      inserted: 'new',
      removed: 'taken out',
      moved: 'moved',
      same: '',
      renumbered: 'renumbered',
    },
    from: (address: string) => `was ${address}`,
    inserted: 'put in',
    taken: 'taken out',
    back: 'Back to the text',
    list: 'Clauses',
    nothing: 'not in this version',
    keys: [['N / P', 'Next or previous change']] as readonly (readonly [string, string])[],
  },
  queue: {
    title: 'Passages to decide',
    banner: (count: number) =>
      count === 1
        ? 'One excerpt waits for your decision: its passage is not word for word in one place of this version.'
        : `${count} excerpts wait for your decision: their passages are not word for word in one place of this version.`,
    decide: 'Decide',
    progress: (at: number, of: number) => `${at} of ${of}`,
    progressName: 'Passages decided',
    before: (number: number, address: string) => `In version ${number}${address === '' ? '' : ` · ${address}`}`,
    candidate: (address: string) => (address === '' ? 'In the new version' : address),
    candidates: (number: number) => `In version ${number}`,
    noCandidate: 'Nothing in the new version resembles it.',
    accept: 'Accept',
    choose: (number: number) => `Choose ${number}`,
    gone: 'It is gone',
    keep: 'Keep on the older version',
    later: 'Next',
    earlier: 'Previous',
    undo: 'Undo',
    show: 'Show in the text',
    rests: (count: number) =>
      count === 0
        ? 'No note relies on it.'
        : count === 1
          ? 'One sentence relies on it:'
          : `${count} sentences rely on it:`,
    accepted: 'Accepted.',
    declaredGone: 'Declared gone.',
    kept: 'Kept on the older version.',
    doneTitle: 'Every passage is settled',
    doneText: 'All excerpts of this source have their place in the newest version, or were declared gone.',
    compare: 'See what changed',
    back: 'Back to the text',
    keys: [
      ['A', 'Accept the first proposal'],
      ['1 – 9', 'Choose one of several'],
      ['G', 'The passage is gone'],
      ['K', 'Keep the excerpt on the older version'],
      ['N / P', 'Next or previous, without deciding'],
      ['U', 'Undo the last decision'],
    ] as readonly (readonly [string, string])[],
  },
  waits: (count: number) => (count === 1 ? '1 waits' : `${count} wait`),
  stale: (count: number) => `${count} stale`,
  staleWhy: (count: number) =>
    count === 1
      ? 'One sentence rests on a passage that changed in a newer version of its source'
      : `${count} sentences rest on passages that changed in a newer version of their source`,
  standing: {
    settled: '',
    waits: 'waits: the source changed here',
    changed: 'reworded in the newest version',
    gone: 'gone from the newest version',
    kept: 'kept on an older version',
  },
}
