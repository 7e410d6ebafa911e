/** Words of the spelling of the note. */
export const spelling = {
  title: (word: string) => `“${word}” is in no dictionary`,
  suggestions: 'What may have been meant',
  none: 'No word is one slip away from it.',
  learn: 'Add to your own dictionary',
  learned: (word: string) => `“${word}” is in your own dictionary now.`,
  hint: 'Not in a dictionary. Ctrl+. shows what may have been meant.',
  nothing: 'The word at the cursor is in a dictionary.',
}
