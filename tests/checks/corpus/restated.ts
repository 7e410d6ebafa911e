import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../../shared/checks/finding.ts'
import { runChecks } from '../../../shared/checks/run-checks.ts'
import { noteOf } from './scene.ts'

/** One passage, sentences that say no more than it does, and sentences that do. Each sentence cites the passage. */
export interface Restated {
  readonly passage: string
  readonly code?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly clean: readonly string[]
  readonly errors: readonly string[]
}

/** Sentences that one sitting wrote, and how the checks did on them before they were mended. */
export interface Lot {
  readonly name: string
  readonly firstSight?: string
  readonly each: readonly Restated[]
}

const FOLDER = join(import.meta.dirname, 'restated')

export const LOTS: Readonly<Record<'en' | 'fr', readonly Lot[]>> = { en: lotsOf('english'), fr: lotsOf('french') }

/** What `restated/README.md` says of the files. */
function lotsOf(language: string): readonly Lot[] {
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(`${language}-`))
  return files.sort().map((file): Lot => {
    const lines = readFileSync(join(FOLDER, file), 'utf8')
    const firstSight = /^# first sight: (.+)$/mu.exec(lines)?.[1]
    return {
      name: file.replace('.txt', ''),
      each: read(lines),
      ...(firstSight === undefined ? {} : { firstSight }),
    }
  })
}

function read(lines: string): readonly Restated[] {
  return lines
    .split(/^= /mu)
    .slice(1)
    .map((lot): Restated => {
      const [passage = '', ...rest] = lot.trim().split('\n')
      const marked = (mark: string) => rest.filter((line) => line.startsWith(mark)).map((line) => line.slice(2))
      const { code, ...attributes } = Object.fromEntries(
        marked('@').flatMap((line) => line.split('; ').map((part) => part.split('=') as [string, string])),
      )
      return { passage, clean: marked('+'), errors: marked('-'), attributes, ...(code === undefined ? {} : { code }) }
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
export function restatedResults(language: 'en' | 'fr', restated = LOTS[language].flatMap(({ each }) => each)) {
  const errors = restated.flatMap((each) => each.errors.map((sentence) => ({ each, sentence })))
  const clean = restated.flatMap((each) => each.clean.map((sentence) => ({ each, sentence })))
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
