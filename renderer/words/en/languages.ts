/** Words of the pane that holds two language versions side by side. */
export const languages = {
  title: 'Two languages',
  noneTitle: 'One language so far',
  noneText:
    'Make the other-language version: the same template and header, and the same citations in the same places. You write its words; the app flags what has to be looked at again.',
  make: (language: 'en' | 'fr') => (language === 'en' ? 'Make the French version' : 'Make the English version'),
  noNote: 'Open a note first',
  noNoteText: 'Choose a note on the left; its other-language version is made and kept here.',
  state: {
    confirmed: 'Confirmed',
    'first-changed': 'Left changed since it was confirmed',
    'second-changed': 'Right changed since it was confirmed',
    'both-changed': 'Both changed since they were confirmed',
    open: 'Not confirmed yet',
    alone: 'No counterpart',
  },
  count: (stale: number, open: number, alone: number) =>
    stale + open + alone === 0
      ? 'Every paragraph is confirmed'
      : [stale > 0 && `${stale} stale`, open > 0 && `${open} to confirm`, alone > 0 && `${alone} without a counterpart`]
          .filter(Boolean)
          .join(' · '),
  confirm: 'They say the same',
  confirmAll: 'Confirm all that match',
  figures: (figures: readonly string[], side: string) => `Only ${side}: ${figures.join(', ')}`,
  left: 'on the left',
  right: 'on the right',
  citations: 'The citations differ',
  part: 'Part the two versions',
  parted: 'The two notes stand on their own again.',
  openOther: 'Open the other version',
  missing: 'Nothing here yet',
}
