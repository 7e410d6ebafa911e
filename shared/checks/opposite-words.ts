import { ENGLISH_CALENDAR, ENGLISH_OPPOSITES } from './english-opposites.ts'
import type { CheckName } from './finding.ts'
import { FRENCH_CALENDAR, FRENCH_OPPOSITES } from './french-opposites.ts'

/** Words of which at most one can be true of the same thing. */
export interface Opposite {
  readonly check: CheckName
  /** One expression for each member of the set. */
  readonly words: readonly RegExp[]
  /** Finds in a text in lower case whether any member can stand there. */
  readonly any: RegExp
  /** Every member that a sentence names has to be in a passage: days and months do not stand for one another. */
  readonly isStrict?: boolean
}

/** Endings for which `~` stands in a list: those of a regular verb. */
const VERB_ENDINGS = {
  en: '(?:e|es|s|ed|ing)?',
  fr: '(?:e|es|ent|é|ée|és|ées|er|era|eront|erait|eraient|ait|aient|ant)',
} as const

/** Endings for which `°` stands in a French list: those of gender and number. */
const AGREEMENT = '(?:e|s|es)?'

/** Endings for which `†` stands behind the "r" of other French verbs: infinitive, future, conditional. */
const FUTURE = '(?:e|a|ont|ait|aient)?'

/** Without them, an expression need not look at both cases, which is dear. */
const CAPITALS = /[A-Z](?!\})|\\p\{Lu\}/u

/** The sets of a list: a line each, members parted by "≠". */
const setsOf = (check: CheckName, lines: string, language: 'en' | 'fr'): readonly Opposite[] =>
  lines
    .replaceAll('~', VERB_ENDINGS[language])
    .replaceAll('°', AGREEMENT)
    .replaceAll('†', FUTURE)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const members = line.split('≠').map((member) => member.trim())
      return {
        check,
        words: members.map((member) => new RegExp(`(?<![\\p{L}-])(?:${member})(?!\\p{L})`, 'giu')),
        any: new RegExp(
          `(?<![\\p{L}-])(?:${members.join('|')})(?!\\p{L})`,
          CAPITALS.test(members.join('')) ? 'iu' : 'u',
        ),
      }
    })

/** Months and days. English writes them with a capital: "may" and "march" are verbs. */
const calendarOf = (line: string, flag: '' | 'i'): Opposite => ({
  check: 'dates',
  words: line.split(' ').map((name) => new RegExp(`(?<![\\p{L}-])(?:${name})(?!\\p{L})`, `gu${flag}`)),
  any: new RegExp(line.replaceAll(' ', '|').toLowerCase(), 'u'),
  isStrict: true,
})

const listsOf = (lists: Readonly<Partial<Record<CheckName, string>>>, language: 'en' | 'fr'): readonly Opposite[] =>
  Object.entries(lists).flatMap(([check, lines]) => setsOf(check as CheckName, lines, language))

const ALL: Readonly<Record<'en' | 'fr', readonly Opposite[]>> = {
  en: [...listsOf(ENGLISH_OPPOSITES, 'en'), ...ENGLISH_CALENDAR.map((line) => calendarOf(line, ''))],
  fr: [...listsOf(FRENCH_OPPOSITES, 'fr'), ...FRENCH_CALENDAR.map((line) => calendarOf(line, 'i'))],
}

/** Contraries that occur in agreements and in what is written about them, by the check that speaks of them. */
export const OPPOSITES = {
  en: Map.groupBy(ALL.en, ({ check }) => check),
  fr: Map.groupBy(ALL.fr, ({ check }) => check),
} as const
