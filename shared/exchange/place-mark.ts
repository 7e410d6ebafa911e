import { sameWording } from '../anchoring/same-wording.ts'
import type { TextRange } from '../anchoring/selector.ts'
import { codeUnitRange } from './code-points.ts'
import type { ForeignMark, ForeignQuote } from './foreign-mark.ts'
import { type Squeezed, squeeze, unsqueezed } from './squeeze.ts'

/** Where a mark of another program stands in a text of ours. Only `placed` is beyond doubt. */
export type PlacedMark =
  | { readonly outcome: 'placed'; readonly range: TextRange }
  | { readonly outcome: 'ask'; readonly candidates: readonly TextRange[]; readonly why: string }
  | { readonly outcome: 'gone'; readonly why: string }

/** More look-alikes than anybody would choose from. */
const MOST_CANDIDATES = 20
/** Words that a unique quote needs where what stands around it differs: “2027” alone proves nothing. */
const TELLING = 6

/**
 * Finds the passages of foreign marks in one text, by the rules by which the app's own excerpts are carried over.
 *
 * Automatic only where the words are the same but for how they are set, and where they stand, with what the mark says
 * stands around them, in one place alone; an offset decides between equal places only where words and surroundings agree.
 * @param sha256 of the original the text was read from: offsets without words hold for the same original alone
 */
export function placeMarks(marks: readonly ForeignMark[], text: string, sha256?: string): readonly PlacedMark[] {
  const squeezed = squeeze(text)
  return marks.map((mark) => place(mark, text, squeezed, sha256))
}

function place(mark: ForeignMark, text: string, squeezed: Squeezed, sha256: string | undefined): PlacedMark {
  const { quote, position } = mark
  if (quote !== undefined && quote.exact.trim() !== '') return placeQuote(quote, position, text, squeezed)
  if (position === undefined) return { outcome: 'gone', why: 'It names no passage.' }
  const range = codeUnitRange(position, text)
  if (range === undefined) return { outcome: 'gone', why: 'Its place is beyond the end of this text.' }
  if (mark.sha256 !== undefined && mark.sha256 === sha256) return { outcome: 'placed', range }
  return { outcome: 'ask', candidates: [range], why: 'It gives a place and no words, so the place cannot be checked.' }
}

function placeQuote(
  quote: ForeignQuote,
  position: TextRange | undefined,
  text: string,
  squeezed: Squeezed,
): PlacedMark {
  const wanted = squeeze(quote.exact).letters
  const found = wanted === '' ? [] : occurrences(wanted, quote.exact, text, squeezed)
  if (found.length === 0) return { outcome: 'gone', why: 'Its words do not stand in this text.' }
  const before = squeeze(quote.prefix).letters
  const after = squeeze(quote.suffix).letters
  const inContext = found.filter(
    ({ from }) =>
      squeezed.letters.startsWith(before, from - before.length) &&
      from >= before.length &&
      squeezed.letters.startsWith(after, from + wanted.length),
  )
  const [only, second] = inContext
  if (only !== undefined && second === undefined) return { outcome: 'placed', range: only.range }
  const there = inContext.find(({ range }) => isAt(range, position, text))
  if (there !== undefined) return { outcome: 'placed', range: there.range }
  const [single] = found
  const isTelling = quote.exact.trim().split(/\s+/).length >= TELLING
  if (found.length === 1 && single !== undefined && isTelling) return { outcome: 'placed', range: single.range }
  const candidates = (inContext.length > 0 ? inContext : found).slice(0, MOST_CANDIDATES).map(({ range }) => range)
  return {
    outcome: 'ask',
    candidates,
    why:
      candidates.length === 1
        ? 'Its words stand here once, but what stands around them differs.'
        : `Its words stand in ${candidates.length} places.`,
  }
}

interface Occurrence {
  readonly from: number
  readonly range: TextRange
}

function occurrences(wanted: string, exact: string, text: string, squeezed: Squeezed): readonly Occurrence[] {
  const found: Occurrence[] = []
  let at = squeezed.letters.indexOf(wanted)
  // A word that stands everywhere would be compared everywhere, and nobody chooses from thousands of places.
  for (let looked = 0; at >= 0 && looked < 10_000; looked += 1) {
    const range = unsqueezed(squeezed, at, wanted.length, text)
    if (sameWording(text.slice(range.start, range.end), exact)) found.push({ from: at, range })
    at = squeezed.letters.indexOf(wanted, at + 1)
  }
  return found
}

/** Whether offsets name a place, counted in UTF-16 code units or in code points. */
function isAt({ start }: TextRange, position: TextRange | undefined, text: string): boolean {
  return position !== undefined && (position.start === start || codeUnitRange(position, text)?.start === start)
}
