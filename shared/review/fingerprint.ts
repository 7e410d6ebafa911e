import { originalText, type ReturnedDocument } from './read/returned.ts'

/** What a returned file says of where it comes from, before anything is compared. */
export interface Fingerprint {
  /** Ids of the note and the export that a working copy carries in its properties. */
  readonly documentId?: string
  readonly exportId?: string
  /** Names of our bookmarks, which go round the blocks of the note in a working copy. */
  readonly bookmarks: readonly string[]
  /** Its paragraphs as they were before anybody tracked a change, spaces collapsed; empty ones left out. */
  readonly lines: readonly string[]
}

export function fingerprintOf(returned: ReturnedDocument): Fingerprint {
  const { documentId, exportId, paragraphs } = returned
  return {
    ...(documentId !== undefined ? { documentId } : {}),
    ...(exportId !== undefined ? { exportId } : {}),
    bookmarks: [...new Set(paragraphs.flatMap(({ bookmarks }) => bookmarks.filter((name) => name.startsWith('_bn_'))))],
    lines: paragraphs.map((paragraph) => squeezed(originalText(paragraph))).filter((line) => line !== ''),
  }
}

/** Runs of words that a file must have before what it holds can tell that it was copied from a part of a text. */
const PART = 12

/** Words in a row that are looked for: three are seldom the same by chance, and most of them survive an edit. */
const IN_A_ROW = 3

/**
 * How much of a text stands in a returned file, from 0 to 1: whole lines, runs of words, or, for a file that holds only a
 * part of the text, how much of the file stands in it; whichever is most.
 *
 * Runs of words are what is left of a text in which every paragraph was edited. They count a little less, so that of two
 * exports the one that came back word for word is preferred.
 */
export function resemblance({ lines }: Pick<Fingerprint, 'lines'>): (texts: readonly string[]) => number {
  const whole = new Set(lines)
  let runs: Set<string> | undefined
  return (texts) => {
    const own = texts.map(squeezed).filter((text) => text !== '')
    if (own.length === 0) return 0
    const share = own.filter((text) => whole.has(text)).length / own.length
    if (share === 1) return 1
    runs ??= new Set(lines.flatMap(runsOf))
    const ownRuns = new Set(own.flatMap(runsOf))
    const known = runs
    const common = [...ownRuns].filter((each) => known.has(each)).length
    const ofText = ownRuns.size === 0 ? 0 : (0.9 * common) / ownRuns.size
    const ofFile = runs.size < PART ? 0 : (0.8 * common) / runs.size
    return Math.max(share, ofText, ofFile)
  }
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const runs: string[] = []
  for (let n = 0; n + IN_A_ROW <= words.length; n++) runs.push(words.slice(n, n + IN_A_ROW).join(' '))
  return runs
}

/** Spaces collapsed, footnote signs and citations left out: a sign is no word. */
export const squeezed = (text: string): string => text.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').trim()
