/** Words of finding and replacing in the note. */
export const noteFind = {
  label: 'Find in the note',
  find: 'Find',
  replace: 'Replace with',
  case: 'Same case',
  whole: 'Whole words',
  count: (current: number, count: number) =>
    count === 0 ? 'Not found' : current === 0 ? `${count} found` : `${current} of ${count}`,
  next: 'Next (Enter)',
  previous: 'Previous (Shift+Enter)',
  replaceOne: 'Replace',
  replaceAll: 'Replace all',
  more: 'Replace…',
  replaced: (count: number) => `${count} ${count === 1 ? 'place' : 'places'} replaced.`,
  inQuotations: (count: number) =>
    `${count} of them in quotations: the checks will say where the words differ from the source now.`,
}
