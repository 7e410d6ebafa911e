/** Words of the export dialog. */
export const exporting = {
  title: 'Export to Word',
  close: 'Close',
  writes: 'What will be written',
  file: (name: string) => `File name: ${name}`,
  parts: (words: number, sections: number, citations: number) =>
    `${words} ${words === 1 ? 'word' : 'words'} in ${sections} ${sections === 1 ? 'section' : 'sections'}, ${citations} ${
      citations === 1 ? 'footnote' : 'footnotes'
    } with source, address and quoted words`,
  page: (paper: string, variant: string) => `${paper} page, ${variant.toLowerCase()} type`,
  marking: (marking: string) => `Marked ${marking} in the page header and in the text`,
  annexes: (annexes: string) => `Annexes: ${annexes}`,
  ready: 'Nothing is missing.',
  warnings: (count: number) => (count === 1 ? 'One thing to know first' : `${count} things to know first`),
  missing: (fields: readonly string[]) => `Required in the header and still empty: ${fields.join(', ')}.`,
  over: (section: string, words: number, limit: number) => `${section} has ${words} words; its budget is ${limit}.`,
  emptySections: (sections: readonly string[]) => `Sections without text: ${sections.join(', ')}.`,
  gone: (count: number) =>
    count === 1
      ? 'One citation points to a passage that is no longer in the library. Its words are kept.'
      : `${count} citations point to passages that are no longer in the library. Their words are kept.`,
  write: 'Write the file',
  cancel: 'Cancel',
  stop: 'Stop',
  stopped: 'Stopped. No file was written.',
  writing: 'Writing the file…',
  failed: 'The file was not written',
  tryAgain: 'Try again',
  done: (name: string, size: string) => `${name} was written (${size}).`,
  saveCopy: 'Save a copy…',
  delivered: (where: string) => `A copy was saved: ${where}`,
  deliveredPlain: 'A copy was handed over.',
  kept: 'The library keeps this file as it was handed out.',
  recent: 'Exported before',
  noneBefore: 'Nothing was exported from this dossier yet.',
  size: (bytes: number) =>
    bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
}
