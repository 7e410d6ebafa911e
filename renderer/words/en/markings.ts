/** Words of the markings of a note and its paragraphs. */
export const markings = {
  menu: 'Marking',
  asNote: 'As the note',
  raised: (marking: string) => `The note is marked ${marking} now, because a paragraph is.`,
  below: (portion: string) =>
    `A paragraph is marked ${portion}, so the note cannot be marked lower. Lower the paragraph first. Nothing was changed.`,
  lower: 'Lower the marking',
  lowerText: (from: string, to: string) => `From ${from} to ${to}. Say why: the reason is kept with the note.`,
  reason: 'Reason',
  reasons: 'Why markings were lowered',
}
