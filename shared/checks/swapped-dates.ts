import type { FoundDate } from '../codebook/suggest/date-rule.ts'

interface DatedPassage {
  readonly text: string
  readonly dates: readonly string[]
}

const LITTLE = new Set(
  'the a an of in on at to and or by with for from was were is are be been has had have its their his her that this which met also as le la les un une des du de d l en et ou à au aux par pour avec dans sur qui que a ont été est sont'.split(
    ' ',
  ),
)

/**
 * Whether two dates of a sentence changed places: the words beside each fit the passage of the other better.
 *
 * A sentence may say "On 6 May they met" or "they met on 6 May"; where its shape does not tell, both readings have to agree.
 * Only a clear case counts: crosswise the words fit strictly better.
 * @returns the first of the two dates
 */
export function isSwapped(
  sentence: string,
  dates: readonly FoundDate[],
  passages: readonly DatedPassage[],
  agree: (a: string, b: string) => boolean,
  language: 'en' | 'fr',
): FoundDate | undefined {
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1]
    if (second === undefined || agree(first.iso, second.iso)) continue
    const one = onlyPassage(first, second, passages, agree)
    const other = onlyPassage(second, first, passages, agree)
    if (one === undefined || other === undefined || one === other) continue
    const before = [
      sentence.slice(dates[index - 1]?.end ?? 0, first.start),
      sentence.slice(first.end, second.start),
    ] as const
    const after = [before[1], sentence.slice(second.end, dates[index + 2]?.start)] as const
    // Words before the first date and none after the last: each date follows what it dates; and the other way round.
    const follows = stems(before[0], language).size > 1
    const leads = stems(after[1], language).size > 1
    const readings = follows === leads ? [before, after] : [follows ? before : after]
    const margins = readings.map(([besideFirst, besideSecond]) => {
      const straight = overlap(besideFirst, one.text, language) + overlap(besideSecond, other.text, language)
      const crossed = overlap(besideFirst, other.text, language) + overlap(besideSecond, one.text, language)
      return crossed - straight
    })
    if (margins.every((margin) => margin >= 0) && margins.some((margin) => margin > 0)) return first
  }
  return undefined
}

/** The one passage that holds a date and not the other. */
function onlyPassage(
  date: FoundDate,
  other: FoundDate,
  passages: readonly DatedPassage[],
  agree: (a: string, b: string) => boolean,
): DatedPassage | undefined {
  const holding = passages.filter(
    ({ dates }) => dates.some((each) => agree(date.iso, each)) && !dates.some((each) => agree(other.iso, each)),
  )
  return holding.length === 1 ? holding[0] : undefined
}

function overlap(words: string, passage: string, language: 'en' | 'fr'): number {
  const known = stems(passage, language)
  return [...stems(words, language)].filter((word) => known.has(word)).length
}

const stems = (text: string, language: 'en' | 'fr'): ReadonlySet<string> =>
  new Set(
    (text.toLocaleLowerCase(language).match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length > 2 && !LITTLE.has(word))
      .map((word) => word.slice(0, 6)),
  )
