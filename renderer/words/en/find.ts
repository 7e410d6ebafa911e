/** Words of searching and of the list of excerpts. */
export const find = {
  title: 'Search and commands',
  placeholder: 'Search, or type > for commands',
  scope: { here: 'This dossier', all: 'All dossiers' },
  groups: { commands: 'Commands', source: 'Sources', excerpt: 'Excerpts', note: 'Notes' },
  none: (query: string) => `Nothing found for “${query}”.`,
  more: 'There are more. Add a word to narrow it down.',
  hint: 'Words, beginnings of words, or “phrases in quotes”. Arrow keys choose, Enter goes there.',
  results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  excerpts: {
    title: 'Excerpts',
    count: (shown: number, all: number) => (shown === all ? `${all} excerpts` : `${shown} of ${all} excerpts`),
    filter: 'Words in passage or comment',
    code: 'Code',
    source: 'Source',
    use: 'Use',
    all: 'All codes',
    allSources: 'All sources',
    uses: { all: 'Used or not', used: 'Used in a note', unused: 'Not yet used', suggested: 'Suggested' },
    families: { who: 'Who', what: 'What', evidence: 'Evidence', quality: 'Quality', work: 'Work' } as Record<
      string,
      string
    >,
    family: (name: string) => `All of “${name}”`,
    emptyTitle: 'Nothing is marked yet',
    emptyText: 'Open a source, select a passage and type the letter of a code. It will be listed here.',
    noMatch: 'No excerpt has all of these.',
    clear: 'Show all excerpts',
    list: 'Excerpts, in reading order',
    goTo: (address: string) => `Go to the passage${address === '' ? '' : `, ${address}`}`,
  },
}
