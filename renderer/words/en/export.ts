/** Each copy of a note: its name, and one sentence on whom it is for. */
const variants = {
  clean: { name: 'Clean copy', hint: 'Goes up: the note alone, without comments or marks of any kind.' },
  working: {
    name: 'Working copy',
    hint: 'Goes to reviewers: says it is a draft. A Word file finds its way back with their changes.',
  },
  'fact-check': {
    name: 'Fact-check copy',
    hint: 'Shows the exact words behind every sentence, in an annex and, in Word, as comments.',
  },
  releasable: {
    name: 'Releasable copy',
    hint: 'Leaves out everything marked above a ceiling, with its notes, annex rows and sources.',
  },
} as const

/** Each format: its full name, a short one for lists, and one sentence on what it is good for. */
const formats = {
  docx: { name: 'Word (.docx)', short: 'Word', hint: 'Real styles, notes and headers; nothing to touch up.' },
  pdf: {
    name: 'PDF',
    short: 'PDF',
    hint: 'The pages as printed, tagged for screen readers, with title, language and outline.',
  },
  html: { name: 'Web page (HTML)', short: 'HTML', hint: 'One file for any browser; it loads nothing from outside.' },
  md: { name: 'Markdown', short: 'Markdown', hint: 'Plain text with signs for headings and notes, for wikis.' },
  txt: { name: 'Plain text', short: 'Text', hint: 'The bare words, with the notes at the end.' },
  csv: { name: 'Commitments matrix (CSV)', short: 'CSV', hint: 'What was committed, row by row, for a spreadsheet.' },
  xlsx: {
    name: 'Matrices (Excel workbook)',
    short: 'XLSX',
    hint: 'Commitments, positions, timeline, parties, gaps and questions, a sheet each; dates and counts typed.',
  },
  jsonld: {
    name: 'Annotations (W3C JSON-LD)',
    short: 'JSON-LD',
    hint: 'All excerpts of the dossier with their place and exact words, for other annotation tools.',
  },
  qdc: {
    name: 'Codebook (REFI-QDA)',
    short: 'Codebook',
    hint: 'The codes and what they mean, for NVivo, ATLAS.ti, MAXQDA and the like.',
  },
  json: {
    name: 'Evidence (JSON)',
    short: 'Evidence',
    hint: 'Every citing sentence with its passages and their sources, to be checked without this app.',
  },
  qdpx: {
    name: 'Project (REFI-QDA)',
    short: 'Project',
    hint: 'Sources, codes and coded passages of the dossier, for NVivo, ATLAS.ti, MAXQDA, QualCoder and the like.',
  },
  'dossier.zip': {
    name: 'Hand-over (.dossier.zip)',
    short: 'Hand-over',
    hint: 'A dossier in one file, to be read without this app and received by it.',
  },
  'dossier.sealed': {
    name: 'Sealed hand-over (.dossier.sealed)',
    short: 'Sealed hand-over',
    hint: 'A dossier in one file, under a passphrase.',
  },
} as const

const styles = {
  short: { name: 'Short source line', hint: 'Title, address in the text and date, in one line.' },
  chicago: { name: 'Chicago notes', hint: 'Notes as the Chicago Manual of Style writes them.' },
  mcgill: { name: 'McGill', hint: 'Notes as the Canadian Guide to Uniform Legal Citation writes them.' },
  oscola: { name: 'OSCOLA', hint: 'Notes as the Oxford standard for legal authorities writes them.' },
  bluebook: { name: 'Bluebook', hint: 'Notes as the uniform system of citation in the United States writes them.' },
} as const

/** Parts of a note that take a style of the organisation's Word file. */
const roles = {
  title: 'Title',
  section: 'Section headings',
  subsection: 'Headings inside sections',
  part: 'Headings of parts',
  body: 'Text',
  bullets: 'Bullets',
  numbers: 'Numbered lists',
  quotation: 'Quotations',
  caption: 'Captions',
  table: 'Tables',
  'table-heading': 'Table headings',
  'table-text': 'Text in tables',
  field: 'Header fields',
} as const

const places = {
  footnotes: { name: 'Footnotes', hint: 'Sources stand at the foot of the page that cites them.' },
  endnotes: { name: 'Endnotes', hint: 'Sources stand together after the text.' },
} as const

/** Words of the export dialog. */
export const exporting = {
  title: 'Export the note',
  close: 'Close',
  writes: 'What will be written',
  parts: (words: number, sections: number, citations: number) =>
    `${words} ${words === 1 ? 'word' : 'words'} in ${sections} ${sections === 1 ? 'section' : 'sections'}, ${citations} ${
      citations === 1 ? 'source note' : 'source notes'
    }`,
  page: (paper: string, variant: string) => `${paper} page, ${variant.toLowerCase()} type`,
  marking: (marking: string) => `marked ${marking}`,
  namePattern: 'Change the name…',
  namePatternLabel: 'How files are named',
  namePatternHint: (places: string) =>
    `In braces stands what is filled in: ${places}. What is empty leaves no gap; a name that was handed out before counts on.`,
  namePatternReset: 'As it was first',
  copy: 'Copy',
  variants,
  whole: { name: 'All of it', hint: 'Everything that is in the dossier, whatever its marking.' },
  noCopies: 'The codebook holds no text of the note, so there is one copy of it.',
  ceiling: 'Highest marking shown',
  ceilingHint: 'Text and sources above it are in no byte of the file.',
  format: 'Format',
  formats,
  citations: 'Citations',
  styles,
  keptForNote: 'Kept for this note.',
  asTemplate: (what: string) => `As the template asks: ${what}`,
  notes: 'Notes',
  places,
  look: 'Look',
  builtIn: 'The template’s own',
  builtInHint: 'Fonts, margins and headers as the template sets them.',
  ownHint: 'Styles, header and footer come from this Word file, which the library keeps.',
  styleUses: 'Styles of the note in this file',
  styleUsesHint: 'Chosen by their names and purpose. What you choose here holds for every note.',
  roles,
  ourStyle: 'Ours, in its typeface',
  notFitting: (count: number) =>
    count === 1 ? 'One thing of this file does not go along' : `${count} things of this file do not go along`,
  chooseLook: 'Use our own Word file…',
  changeLook: 'Use another Word file…',
  ready: 'Nothing is missing.',
  blocked: (count: number) =>
    count === 1 ? 'One finding holds this copy back' : `${count} findings hold this copy back`,
  blockedHint: 'Mend them, or let them stand with a reason below the note. A working copy can be written all the same.',
  despite: 'Write this copy all the same…',
  despiteReason: 'Why it goes out as it is',
  despiteHint: 'Kept with the export, beside the findings that stood.',
  despiteWrite: 'Write with this reason',
  goTo: (what: string) => `Go to: ${what}`,
  warnings: (count: number) => (count === 1 ? 'One thing to know first' : `${count} things to know first`),
  missing: (fields: readonly string[]) => `Required in the header and still empty: ${fields.join(', ')}.`,
  over: (section: string, words: number, limit: number) => `${section} has ${words} words; its budget is ${limit}.`,
  emptySections: (sections: readonly string[]) => `Sections without text: ${sections.join(', ')}.`,
  gone: (count: number) =>
    count === 1
      ? 'One citation points to a passage that is no longer in the library. Its words are kept.'
      : `${count} citations point to passages that are no longer in the library. Their words are kept.`,
  write: 'Write the file',
  writeWorking: 'Write a working copy',
  cancel: 'Cancel',
  stop: 'Stop',
  stopped: 'Stopped. No file was written.',
  printedBy: (program: string) => `Printed by ${program}.`,
  noPrinter:
    'Needs Chromium, Chrome, Edge or LibreOffice on this machine, and none was found. Install one of them, or write the Word file and print it from Word.',
  preview: 'Preview of the pages',
  previewWaiting: 'Laying out the pages…',
  previewBy:
    'The very file that will be written, laid out by Aide-Mémoire with the fonts of this machine. Word may break lines and pages elsewhere.',
  previewHeading: 'Preview',
  previewCut: (pages: number) => `The first ${pages} pages are shown. The file has all of them.`,
  previewNone: {
    html: 'A web page has no pages: it flows as wide as the window that shows it.',
    md: 'Markdown has no pages: it is plain text.',
    txt: 'Plain text has no pages.',
    data: 'This file is for other programs; it has no pages.',
  },
  previewFailed: 'There is nothing to show',
  previewKeys: 'Page up and page down turn the pages.',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pageBefore: 'Previous page',
  pageAfter: 'Next page',
  pageComments: 'Comments on this page',
  writing: 'Writing the file…',
  failed: 'The file was not written',
  tryAgain: 'Try again',
  again: 'Export another…',
  done: (name: string, size: string) => `${name} was written (${size}).`,
  messages: (count: number) =>
    count === 1 ? 'One thing did not fit as asked' : `${count} things did not fit as asked`,
  saveCopy: 'Save a copy…',
  saveCopyOf: (name: string) => `Save a copy… of ${name}`,
  delivered: (where: string) => `A copy was saved: ${where}`,
  kept: 'The library keeps this file as it was handed out.',
  recent: 'Exported before',
  batch: 'Export the notes of this dossier',
  batchText: 'Each note is written on its own. One that cannot be written says why, and the others go on.',
  batchNotes: 'Notes to export',
  batchLowest: 'The lowest of each note’s template',
  batchCeiling: 'What is marked above it is in no byte of a file. A note whose template has no such marking says so.',
  batchReason: 'Why copies go out that findings hold back',
  batchReasonHint: 'Left empty, such notes are not written. A reason is kept with each file it lets through.',
  batchWrite: (count: number) => (count === 1 ? 'Write one file' : `Write ${count} files`),
  batchSave: (count: number) => (count === 1 ? 'Save a copy…' : `Save ${count} copies…`),
  batchWaiting: 'Waiting for its turn.',
  batchDoing: (done: number, all: number) => `${done} of ${all} notes done`,
  batchDone: (written: number, all: number) =>
    written === all
      ? `All ${all === 1 ? 'is' : `${all} are`} written. The library keeps them.`
      : `${written} of ${all} were written. The library keeps them; the others say why.`,
  deliveredAll: (count: number, place: string | undefined) =>
    `${count === 1 ? 'One copy was' : `${count} copies were`} saved${place === undefined ? '' : `: ${place}`}.`,
  batchOpen: 'Export several notes…',
  allExports: 'Files that went out',
  allExportsText:
    'Each is kept as it was handed out, with the note as it read then. The long number is its SHA-256: two files with the same number are the same, byte for byte.',
  showAll: 'All files that went out…',
  hash: 'SHA-256',
  compare: 'Compare with the note',
  compareOf: (name: string) => `Compare with the note: ${name}`,
  changedSince: (name: string) => `What changed since ${name}`,
  sameAsNote: 'The note reads exactly as it did then.',
  noteGone: 'The note of this file is no longer in the library. The file itself is kept.',
  fieldChanged: (field: string, was: string, is: string) =>
    `${field}: “${was === '' ? 'empty' : was}” then, “${is === '' ? 'empty' : is}” now.`,
  wentDespite: (findings: number, reason: string) =>
    `Went out despite ${findings === 1 ? 'one finding' : `${findings} findings`}: ${reason}`,
  recognise: 'Is this the file that went out?…',
  recogniseHint: 'Choose any file: its bytes are held to those of every file that went out of this library.',
  isExported: (name: string, as: string, when: string) =>
    `Yes: “${name}” is ${as}, which went out on ${when}, unchanged to the byte.`,
  isOtherBytes: (name: string, when: string) =>
    `No: a file called “${name}” went out on ${when}, but this one has other bytes. It was changed since, or written anew.`,
  isNotExported: (name: string) => `No: “${name}” has the bytes of no file that went out of this library.`,
  noneBefore: 'Nothing was exported from this dossier yet.',
  size: (bytes: number) =>
    bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
}
