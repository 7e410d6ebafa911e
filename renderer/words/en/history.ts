/** Words of the history of the library. */
export const history = {
  title: 'History of this library',
  text: 'Every change, newest first. Taking one back takes back the newer ones with it; each can be made again, one by one, until something else is changed.',
  list: 'Changes',
  none: 'Nothing has been changed yet.',
  older: 'Show older changes',
  isUndone: 'undone',
  isFinal: 'too long ago to be undone',
  undoTo: 'Go back to before this',
  undoToOf: (label: string) => `Go back to before this: ${label}`,
  undone: (count: number) =>
    count === 1
      ? 'One change was undone. “Do it again” makes it again.'
      : `${count} changes were undone. “Do it again” makes them again, one by one.`,
}
