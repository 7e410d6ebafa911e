import { textOf } from '../../../shared/note/header.ts'
import type { Note } from '../../../shared/note/note.ts'
import { textBlocksOf } from '../../../shared/note/texts.ts'
import type { FieldLabels } from '../../../shared/review/exported-lines.ts'
import { type Fingerprint, fingerprintOf, resemblance } from '../../../shared/review/fingerprint.ts'
import type { ReviewReading } from '../../../shared/review/proposal.ts'
import { propose } from '../../../shared/review/propose.ts'
import { currentText, type ReturnedDocument } from '../../../shared/review/read/returned.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import { readReturnedFile } from './read-returned-file.ts'

/** An export of the note that the returned file may be a copy of. */
export interface KeptCopy {
  /** Id of the export. */
  readonly key: string
  readonly bytes: Uint8Array
  /** The note exactly as it was exported. */
  readonly note: Note
  /** The file itself says that it is this one: its words need not. */
  readonly isNamed: boolean
  /** The comments that went out with it. */
  readonly sent: readonly NoteComment[]
}

/** What a returned file is to be compared with. */
export interface Comparison {
  readonly copies: readonly KeptCopy[]
  /** The note as it is now, for a file that none of the copies fits. */
  readonly note: Note
  /** Compares with the note as it is now even where the words say that the file is no copy of it. */
  readonly isForced: boolean
  /** The file names another note of the library: then like words, of one template, say nothing. */
  readonly isOthers: boolean
  /** What the fields of its header are called on paper. */
  readonly labels?: FieldLabels
}

export interface Reviewed {
  readonly reading: ReviewReading
  /** Key of the copy that it was compared with. */
  readonly copy: string | undefined
}

/**
 * Share of the note's own lines, or of its runs of words, below which a file is no copy of it. A note of which every
 * sentence was edited keeps more than half; two notes on one matter share set phrases, about a tenth.
 */
export const PLAUSIBLE = 0.25

/** What a returned file is read from and asked for: its bytes, then the comparison that fits its fingerprint. */
export interface ReviewSteps {
  readonly compareWith: (fingerprint: Fingerprint) => Promise<Comparison>
  /** `done` of `total` steps. */
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Reads a returned file, finds the copy it comes from, and says what it proposes.
 *
 * Runs in the reading process: everything that takes its size from a stranger's file happens there.
 * @throws FileRefused with a sentence
 */
export async function reviewReturnedFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { compareWith, onProgress }: ReviewSteps,
): Promise<Reviewed> {
  const returned = await readReturnedFile(file.name, file.bytes)
  onProgress(1, 4)
  const fingerprint = fingerprintOf(returned)
  const { copies, note, isForced, isOthers, labels } = await compareWith(shortened(fingerprint))
  onProgress(2, 4)
  const alike = resemblance(fingerprint)
  const best = await bestOf(copies, alike, marksFor(note.id, fingerprint))
  onProgress(3, 4)
  const base = best?.note ?? note
  const isForeign = !best && !isForced && (isOthers || alike(textsOf(note)) < PLAUSIBLE)
  const reading = propose({
    copy: best?.copy,
    note: base,
    returned,
    fallbackAuthor: file.name.replace(/\.[^.]+$/, ''),
    isForeign,
    ...(labels ? { labels } : {}),
    sent: best?.sent ?? [],
  })
  return { reading, copy: best?.key }
}

/** Bookmarks speak for a note unless the file names another: a note made from a copy of it has the same. */
export function marksFor(noteId: string, { documentId, bookmarks }: Fingerprint): ReadonlySet<string> {
  return new Set(documentId === undefined || documentId === noteId ? bookmarks : [])
}

/** Letters of a file that are compared with every export; more than any note has. */
const MOST_LETTERS = 500_000

function shortened(fingerprint: Fingerprint): Fingerprint {
  let letters = 0
  const lines = fingerprint.lines.filter(({ length }) => {
    letters += length
    return letters <= MOST_LETTERS
  })
  return { ...fingerprint, lines }
}

interface ReadCopy {
  readonly key: string
  readonly note: Note
  readonly copy: ReturnedDocument
  readonly sent: readonly NoteComment[]
}

/** The copy that most of the file comes from; one that the file names is taken before all others. */
async function bestOf(
  copies: readonly KeptCopy[],
  alike: (texts: readonly string[]) => number,
  bookmarks: ReadonlySet<string>,
): Promise<ReadCopy | undefined> {
  let best: ReadCopy | undefined
  let most = 0
  for (const { key, note, bytes, isNamed, sent } of copies) {
    const copy = await readReturnedFile('export', bytes).catch(() => undefined)
    if (!copy) continue
    const own = fingerprintOf(copy).bookmarks
    const marked = own.filter((name) => bookmarks.has(name)).length / Math.max(1, own.length)
    const ours = Math.max(marked, alike(textsOf(note)))
    if (ours < PLAUSIBLE && !isNamed) continue
    // What is printed round the note's own words tells the variants of one state apart.
    const likeness = ours + alike(copy.paragraphs.map(currentText)) / 2 + (isNamed ? 1 : 0)
    if (likeness <= most) continue
    best = { key, note, copy, sent }
    most = likeness
  }
  return best
}

/** What a note says of its own: its blocks, and its header where it has none. Notes of one office share their headers. */
export function textsOf({ header, body }: Pick<Note, 'header' | 'body'>): string[] {
  const blocks = textBlocksOf(body).flatMap(({ text }) => (text.trim() === '' ? [] : text))
  return blocks.length > 0 ? blocks : Object.values(header).map(textOf)
}
