import { createChecker } from '../../shared/checks/checker.ts'
import type { CheckInput } from '../../shared/checks/evidence.ts'
import { CHECKS } from '../../shared/checks/finding.ts'
import { runChecks } from '../../shared/checks/run-checks.ts'
import { ENGLISH_SEEDS } from '../checks/corpus/english-seeds.ts'
import { FRENCH_SEEDS } from '../checks/corpus/french-seeds.ts'
import { CLEAN, falseAlarms, type SeedResult, seedResults } from '../checks/corpus/measure.ts'
import { noteSeedResults } from '../checks/corpus/note-seeds.ts'
import { LOTS, restatedResults } from '../checks/corpus/restated.ts'
import { noteOf } from '../checks/corpus/scene.ts'
import { type Bench, ms, percent, time } from './report.ts'

/**
 * The seeded-error corpus: every check against the errors put in for it, and every check against clean sentences.
 *
 * The corpus is made of sentence patterns with varying names, dates and figures, written for this project. The checks
 * were mended against it, so its figures say that nothing slipped back, not how often real notes will be flagged. What comes
 * nearest to that is the first sight of the lots written by hand.
 */
export const bench: Bench = function* () {
  yield { what: 'check: error put in', figures: 'English    French' }
  const english = [...seedResults('en', ENGLISH_SEEDS), ...noteSeedResults('en')]
  const french = [...seedResults('fr', FRENCH_SEEDS), ...noteSeedResults('fr')]
  const errors = [...new Set([...english, ...french].map(({ error }) => error))]
  const byError = (results: readonly SeedResult[], error: string) => results.find((each) => each.error === error)
  for (const check of CHECKS) {
    for (const error of errors) {
      const en = byError(english, error)
      const fr = byError(french, error)
      if ((en ?? fr)?.expected !== check) continue
      yield { what: `${check}: ${error.replace(/^[^:]+: /, '')}`, figures: `${caught(en)}  ${caught(fr)}` }
    }
  }
  for (const [language, results] of [
    ['English', english],
    ['French', french],
  ] as const) {
    const seeded = results.reduce((sum, each) => sum + each.seeded, 0)
    const missed = results.reduce((sum, each) => sum + each.missed.length, 0)
    yield { what: `caught, ${language}`, figures: `${percent(seeded - missed, seeded)} of ${seeded} errors` }
  }
  for (const language of ['en', 'fr'] as const) {
    const { sentences, alarms } = falseAlarms(language)
    const figures = `${percent(alarms.length, sentences)} of ${sentences} clean sentences`
    yield { what: `false alarms, ${language === 'en' ? 'English' : 'French'}`, figures }
  }
  for (const language of ['en', 'fr'] as const) {
    const { errors, missed, clean, flagged } = restatedResults(language)
    const name = language === 'en' ? 'English' : 'French'
    yield {
      what: `written by hand, caught, ${name}`,
      figures: `${percent(errors - missed.length, errors)} of ${errors} errors`,
    }
    yield {
      what: `written by hand, false alarms, ${name}`,
      figures: `${percent(flagged.length, clean)} of ${clean} sentences`,
    }
  }
  for (const lot of [...LOTS.en, ...LOTS.fr]) {
    if (lot.firstSight !== undefined) yield { what: `${lot.name} by hand, on first sight`, figures: lot.firstSight }
  }
  const input = noteOf(Array.from({ length: 10 }, () => CLEAN.en).flat(), 'en')
  const sentences = CLEAN.en.length * 10
  const fresh = time(3, () => runChecks(input))
  yield { what: `all checks on ${sentences} sentences, from nothing`, figures: ms(fresh) }
  const check = createChecker()
  let strokes = 0
  const typed = time(9, () => check(typing(input, ++strokes)))
  const ratio = (fresh / typed).toFixed(0)
  yield { what: 'the same, after a keystroke in one of them', figures: `${ms(typed)}, ${ratio} times faster` }
}

/** The note with one letter more in its first paragraph. */
function typing(input: CheckInput, strokes: number): CheckInput {
  const section = input.note.body.content?.[0]
  const [first, ...rest] = section?.content ?? []
  const longer = {
    ...first,
    type: 'paragraph',
    content: [{ type: 'text', text: 'x'.repeat(strokes) }, ...(first?.content ?? [])],
  }
  const body = { ...input.note.body, content: [{ ...section, type: 'section', content: [longer, ...rest] }] }
  return { ...input, note: { ...input.note, body } }
}

const caught = (result: SeedResult | undefined): string =>
  (result === undefined ? '–' : `${result.seeded - result.missed.length} of ${result.seeded}`).padEnd(9)
