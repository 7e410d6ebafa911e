/** Words of the tour, the list of keys and the preferences. */
export const guide = {
  tour: {
    label: 'Tour of the sample',
    step: (at: number, of: number) => `${at} of ${of}`,
    next: 'Next',
    back: 'Back',
    done: 'Start working',
    skip: 'Skip the tour',
    steps: [
      {
        title: 'Read, and mark what matters',
        text: 'This is a sample source. Select a few words, or press Alt+→ for a sentence, then type a letter: C for a commitment, G for a gap. Each mark gets a card in the margin.',
      },
      {
        title: 'Draft on what you marked',
        text: 'The note at the side is built from a template. On a card press Q to quote the passage or W to cite it; a citation always leads back to its passage.',
      },
      {
        title: 'Hand it up as a Word file',
        text: 'Export makes a formatted document with footnotes and annexes. Everything is saved as you go, every change can be undone, and nothing leaves this machine.',
      },
    ],
  },
  keys: {
    title: 'Keys',
    everywhere: 'Everywhere',
    places: {
      top: 'In the top bar',
      left: 'In the left pane',
      source: 'In the source',
      note: 'In the note',
    } as Record<string, string>,
    source: [
      ['↑ ↓', 'Move by line'],
      ['← →', 'Move by letter; with Ctrl by word'],
      ['Alt+→', 'Select the next sentence (Alt+← the one before)'],
      ['Alt+↓', 'Select the next paragraph (Alt+↑ the one before)'],
      ['Shift', 'with any of these: select further'],
      ['a letter', 'Give the selected passage that code'],
      ['Enter', 'Open the card of the excerpt'],
      ['N / P', 'Next or previous excerpt'],
      ['Ctrl+F', 'Find words in this text'],
      ['G', 'Go to an address'],
      ['Q', 'Quote the excerpt in the note'],
      ['W', 'Cite the excerpt in the note'],
      ['E', 'Edit the excerpt'],
      ['Delete', 'Delete the excerpt'],
      ['Esc', 'Let go of the selection, or of the excerpt'],
    ] as readonly (readonly [string, string])[],
  },
  preferences: {
    title: 'Preferences',
    writer: 'Your name',
    writerHint: 'Kept with what you let stand. Without it, the name of your account on this computer is.',
    theme: 'Colours',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  },
}
