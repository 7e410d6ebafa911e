import type { Finding } from '../../../shared/checks/finding.ts'
import { runChecks } from '../../../shared/checks/run-checks.ts'
import { ENGLISH_RESTATED } from './english-restated.ts'
import { ENGLISH_RESTATED_LAST } from './english-restated-last.ts'
import { ENGLISH_RESTATED_LATER } from './english-restated-later.ts'
import { FRENCH_RESTATED } from './french-restated.ts'
import { noteOf } from './scene.ts'

/** One passage, sentences that say no more than it does, and sentences that do. Each sentence cites the passage. */
export interface Restated {
  readonly passage: string
  readonly code?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly clean: readonly string[]
  readonly errors: readonly string[]
}

export const RESTATED: Readonly<Record<'en' | 'fr', readonly Restated[]>> = {
  en: [ENGLISH_RESTATED, ENGLISH_RESTATED_LATER, ENGLISH_RESTATED_LAST].flatMap(read),
  fr: read(FRENCH_RESTATED),
}

/** One line each: `=` a passage, `@` how it was coded, `+` a sentence that says no more, `-` one that does. */
function read(lines: string): readonly Restated[] {
  return lines.split(/^= /mu).flatMap((lot): Restated[] => {
    const [passage = '', ...rest] = lot.trim().split('\n')
    if (passage === '') return []
    const marked = (mark: string) => rest.filter((line) => line.startsWith(mark)).map((line) => line.slice(2))
    const { code, ...attributes } = Object.fromEntries(
      marked('@').flatMap((line) => line.split('; ').map((part) => part.split('=') as [string, string])),
    )
    return [{ passage, clean: marked('+'), errors: marked('-'), attributes, ...(code === undefined ? {} : { code }) }]
  })
}

/** Checks that hold a sentence against its passage. */
const AGAINST_PASSAGE: ReadonlySet<string> = new Set([
  'quotation',
  'figures',
  'dates',
  'names',
  'verb-drift',
  'actor-drift',
  'place-status-drift',
])

/** What the checks say of one sentence that cites the passage. */
export const findingsOn = (sentence: string, restated: Restated, language: 'en' | 'fr'): readonly Finding[] =>
  runChecks(
    noteOf(
      [
        {
          passages: [{ text: restated.passage, code: restated.code ?? 'FIG', attributes: restated.attributes ?? {} }],
          line: [sentence, { cite: [0] }],
        },
      ],
      language,
    ),
  ).filter(({ check }) => AGAINST_PASSAGE.has(check))

/** Errors in no way found, and clean sentences that were flagged. */
export function restatedResults(language: 'en' | 'fr') {
  const errors = RESTATED[language].flatMap((each) => each.errors.map((sentence) => ({ each, sentence })))
  const clean = RESTATED[language].flatMap((each) => each.clean.map((sentence) => ({ each, sentence })))
  return {
    errors: errors.length,
    missed: errors
      .filter(({ each, sentence }) => findingsOn(sentence, each, language).length === 0)
      .map((e) => e.sentence),
    clean: clean.length,
    flagged: clean
      .filter(({ each, sentence }) => findingsOn(sentence, each, language).length > 0)
      .map((e) => e.sentence),
  }
}
