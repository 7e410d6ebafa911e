import type { CheckInput } from '../../../shared/checks/evidence.ts'
import type { CheckName } from '../../../shared/checks/finding.ts'
import { runChecks } from '../../../shared/checks/run-checks.ts'
import type { SeedResult } from './measure.ts'
import { noteOf, type Scene } from './scene.ts'

/** Errors of a note as a whole: its header, its length, its sections. */
const NOTE_SEEDS: readonly (readonly [string, CheckName, (language: 'en' | 'fr') => readonly CheckInput[]])[] = [
  [
    'title names a person or an operation',
    'title-risk',
    (language) => titles[language].map((title) => noteOf([], language, { header: { title } })),
  ],
  [
    'other title missing or not translated',
    'title-risk',
    (language) => ['', ' ', 'Cooperation'].map((title) => noteOf([], language, { header: { title_other: title } })),
  ],
  [
    'other title names a person or an operation',
    'title-risk',
    (language) =>
      titles[language === 'en' ? 'fr' : 'en'].map((title) => noteOf([], language, { header: { title_other: title } })),
  ],
  [
    'marking above what this app may hold',
    'marking',
    (language) =>
      ['SECRET', 'PROTECTED B', 'TOP SECRET'].map((marking) => noteOf([], language, { header: { marking } })),
  ],
  ['marking of another scheme', 'marking', (language) => [noteOf([], language, { header: { marking: 'OFFICIAL' } })]],
  ['required header field empty', 'completeness', (language) => [noteOf([], language, { header: { to: '' } })]],
  ['required section empty', 'completeness', (language) => [noteOf([], language)]],
  [
    'deadline without a reason',
    'deadline-reason',
    (language) => [
      noteOf([], language, { templateId: 'uk.submission', header: { deadline: '2026-03-01' } }),
      noteOf([], language, {
        templateId: 'ca.memo.decision',
        header: { deadline: '2026-03-01', deadline_reason: ' ' },
      }),
    ],
  ],
  [
    'section over its budget',
    'budget',
    (language) => [
      noteOf(
        Array.from({ length: 80 }, () => words(language)),
        language,
      ),
    ],
  ],
  [
    'two likelihood scales',
    'uncertainty',
    (language) =>
      language === 'fr'
        ? []
        : [noteOf([own('A visit is a realistic possibility.'), own('A delay is very likely.')], 'en')],
  ],
  [
    'hard to read',
    'reading-grade',
    (language) => [
      noteOf(
        Array.from({ length: 8 }, () => own(heavy[language])),
        language,
      ),
    ],
  ],
]

const titles = {
  en: [
    'Meeting with Mr Lindqvist',
    'Update on Operation Heron',
    'Call with Minister Okafor',
    'Visit of J. Moreau to Ottawa',
    'Results of surveillance in two ports',
  ],
  fr: [
    'Rencontre avec M. Lindqvist',
    'Bilan de l’Opération Héron',
    'Appel de la Ministre Okafor',
    'Visite de J. Moreau à Ottawa',
    'Résultats d’une écoute électronique',
  ],
}

const heavy = {
  en: 'Interdepartmental harmonisation of administrative accountability necessitates comprehensive institutional reconsideration of organisational responsibilities, notwithstanding jurisdictional particularities.',
  fr: 'L’harmonisation interministérielle des responsabilités administratives nécessite une réévaluation institutionnelle approfondie des compétences organisationnelles, nonobstant les particularités juridictionnelles.',
}

const own = (sentence: string): Scene => ({
  passages: [],
  line: [{ own: sentence, kind: 'judgement', likelihood: 'likely' }],
})
const words = (language: 'en' | 'fr'): Scene =>
  own(language === 'en' ? 'The wording leaves room for two readings.' : 'Le texte se prête à deux lectures.')

/** Runs the errors of a note as a whole in one language. */
export function noteSeedResults(language: 'en' | 'fr'): readonly SeedResult[] {
  return NOTE_SEEDS.map(([error, expected, make]) => {
    const inputs = make(language)
    const missed = inputs.filter((input) => !runChecks(input).some(({ check }) => check === expected))
    return {
      error,
      expected,
      language,
      seeded: inputs.length,
      missed: missed.map(({ note }) => String(note.header.title)),
    }
  }).filter(({ seeded }) => seeded > 0)
}
