import type { Finding } from '../../../shared/checks/finding.ts'
import { runChecks } from '../../../shared/checks/run-checks.ts'
import { ENGLISH_CLEAN, ENGLISH_ROWS } from './english.ts'
import { FRENCH_CLEAN, FRENCH_ROWS } from './french.ts'
import { ENGLISH_BY_HAND, ENGLISH_BY_HAND_LATER, FRENCH_BY_HAND, FRENCH_BY_HAND_LATER } from './hand-written.ts'
import { noteOf, type Scene, type Seed } from './scene.ts'

/** Findings about the note as a whole say nothing about a sentence of it. */
const OF_THE_NOTE: ReadonlySet<string> = new Set([
  'budget',
  'completeness',
  'uncovered',
  'reading-grade',
  'deadline-reason',
])

export const CLEAN: Readonly<Record<'en' | 'fr', readonly Scene[]>> = {
  en: [
    ...Object.values(ENGLISH_CLEAN).flatMap((template) => ENGLISH_ROWS.map(template)),
    ...ENGLISH_BY_HAND,
    ...ENGLISH_BY_HAND_LATER,
  ],
  fr: [
    ...Object.values(FRENCH_CLEAN).flatMap((template) => FRENCH_ROWS.map(template)),
    ...FRENCH_BY_HAND,
    ...FRENCH_BY_HAND_LATER,
  ],
}

export interface Alarm {
  readonly sentence: string
  readonly finding: Finding
}

/** Runs every check over the clean sentences of a language, each in a note of its own. */
export function falseAlarms(language: 'en' | 'fr'): { readonly sentences: number; readonly alarms: readonly Alarm[] } {
  const scenes = CLEAN[language]
  const alarms = scenes.flatMap((scene) => {
    const findings = runChecks(noteOf([scene], language)).filter(({ check }) => !OF_THE_NOTE.has(check))
    return findings.slice(0, 1).map((finding) => ({ sentence: textOf(scene), finding }))
  })
  return { sentences: scenes.length, alarms }
}

export interface SeedResult {
  readonly error: string
  readonly expected: string
  readonly language: 'en' | 'fr'
  readonly seeded: number
  readonly missed: readonly string[]
}

/** Runs the seeds of a language, by kind of error: how many were put in, and which were not found. */
export function seedResults(language: 'en' | 'fr', seeds: readonly Seed[]): readonly SeedResult[] {
  return [...Map.groupBy(seeds, ({ error }) => error)].map(([error, group]) => ({
    error,
    expected: group[0]?.expected ?? '',
    language,
    seeded: group.length,
    missed: group
      .filter(
        (seed) =>
          !runChecks(noteOf([seed], language)).some(
            ({ check, blockId }) => check === seed.expected && (blockId !== '' || check === 'uncovered'),
          ),
      )
      .map(textOf),
  }))
}

export const textOf = ({ line }: Scene): string =>
  line
    .map((piece) =>
      typeof piece === 'string' ? piece : 'quote' in piece ? piece.quote : 'own' in piece ? piece.own : '',
    )
    .join('')
