import { STATES } from '../codebook/suggest/states.ts'
import { figuresOf } from '../note/figures.ts'
import { datesIn } from './dates-in.ts'
import type { CheckedSentence } from './evidence.ts'
import { ownWords } from './evidence.ts'
import { namesOf } from './names.ts'
import { numberWordsOf } from './number-words.ts'
import { wrongSubject } from './subject-of-verb.ts'
import { stemOf, wordStems } from './word-stems.ts'

/** A figure, a date or a name in a text, with what makes two of them the same. */
export interface Value {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly key: string
  /** One capitalised word, which may be no name at all. */
  readonly isAlone?: boolean
  /** Who acts by an office or a part in the text: "the requested State". */
  readonly isRole?: boolean
}

export type ValueKind = 'figures' | 'dates' | 'names'

/** Two values of a sentence that stand in each other's place in the passage. */
export interface Swap {
  readonly first: Value
  readonly second: Value
  readonly excerptId: string
}

/** Words on each side of a value that tell its part. */
const REACH = 4

/** How much better the words have to fit crosswise before the two count as swapped: 1 is one word right beside. */
const MARGIN = 0.45

/**
 * Two values that changed places on the way from one passage: "from 45 to 90" for "from 90 to 45", or A denying what B
 * said. Both stand once in the sentence and once in the passage, and the words beside each fit the other's better.
 */
export function swappedValues(sentence: CheckedSentence, kind: ValueKind, language: 'en' | 'fr'): Swap | undefined {
  const own = ownWords(sentence)
  const all = valuesOf(own, kind, language)
  const mine = onlyOnce(all)
  if (mine.length < 2 && kind !== 'names') return undefined
  for (const excerpt of sentence.cited) {
    const passage = excerpt.selector.exact
    const every = valuesOf(passage, kind, language)
    const theirs = new Map(onlyOnce(every.filter(isNamed(all))).map((value) => [value.key, value]))
    if (kind === 'names' && !isPassive(own) && !isPassive(passage)) {
      const wrong = wrongSubject(own, all.filter(isNamed(every)), passage, every.filter(isNamed(all)), language)
      if (wrong !== undefined) return { ...wrong, excerptId: excerpt.id }
    }
    const shared = mine.filter(({ key }) => theirs.has(key))
    for (const [index, first] of shared.entries()) {
      for (const second of shared.slice(index + 1)) {
        const one = theirs.get(first.key)
        const other = theirs.get(second.key)
        if (one === undefined || other === undefined) continue
        if (kind === 'figures' && isYear(first) !== isYear(second)) continue
        if (kind === 'names') {
          if (isPair(own, first, second) || isPair(passage, one, other) || turnsAround(own, passage)) continue
        }
        const beside = (text: string, value: Value) => wordsBeside(text, value, language, kind)
        const [a, b] = [beside(own, first), beside(own, second)]
        const [x, y] = [beside(passage, one), beside(passage, other)]
        const straight = likeness(a, x) + likeness(b, y)
        const crossed = likeness(a, y) + likeness(b, x)
        const isSwapped = crossed > straight + MARGIN && crossed > straight * 1.5
        const isTurned =
          kind === 'names' && crossed >= straight && turnsRound(own, [first, second], passage, [one, other], language)
        if (isSwapped || isTurned) return { first, second, excerptId: excerpt.id }
      }
    }
  }
  return undefined
}

function valuesOf(text: string, kind: ValueKind, language: 'en' | 'fr'): readonly Value[] {
  const dates = datesIn(text)
  if (kind === 'dates') return dates.map((date) => ({ ...date, key: date.iso }))
  if (kind === 'names') {
    // "The Government of Canada" is Canada.
    const roles = rolesOf(text, language).filter(
      ({ end }) => !/^\s(?:of|du|de|de la|de l[’'])\s?(?:the\s)?\p{Lu}/u.test(text.slice(end)),
    )
    const named = namesOf(text).flatMap(({ start, words }) => {
      const state = words.split(/\s/u).find((word) => STATES.has(word))
      // "Party" and "Agreement" are capital and name nobody.
      const isAlone = state === undefined && !/[\s-]/u.test(words) && !/^\p{Lu}{2,}$/u.test(words)
      if (roles.some((role) => role.start < start + words.length && start < role.end)) return []
      return [{ start, end: start + words.length, words, key: ALIASES[words] ?? state ?? lastWord(words), isAlone }]
    })
    return [...named, ...roles].sort((a, b) => a.start - b.start)
  }
  const inDate = (start: number) => dates.some((date) => date.start <= start && start < date.end)
  return [...figuresOf(text, language), ...numberWordsOf(text, language)]
    .filter(({ start }) => !inDate(start))
    .map(({ start, end, text: words, value }) => ({ start, end, words, key: value }))
    .sort((a, b) => a.start - b.start)
}

/** People are told by their last names: "Lars Vinter" is "Mr. Vinter". */
const lastWord = (words: string): string => /\S+$/u.exec(words)?.[0] ?? words

/** Short names of states and unions, by their long ones. */
const ALIASES: Readonly<Record<string, string>> = {
  UK: 'United Kingdom',
  US: 'United States',
  USA: 'United States',
  EU: 'European Union',
  UAE: 'United Arab Emirates',
  UE: 'Union européenne',
}

/** Who acts in a legal text, by a word of its own: capital letters do not tell these. */
const ROLES = {
  en: /\bthe (?<role>(?:requesting|requested|sending|receiving|contracting|importing|exporting|coastal|flag|port) (?:party|state|authority)|authority|controller|processor|employer|employee|buyer|seller|lessor|lessee|applicant|respondent|minister|commissioner|secretariat|committee|commission|council|board|sender|recipient|donor|provider|supplier|contractor|licensee|licensor|agency|department|tribunal|court|prosecutor|director|secretary-general|carrier|owner|operator|buyer|bank|insurer|insured|client|government|parliament|president|prime minister)\b/giu,
  fr: /(?<!\p{L})(?:la |les? |l[’'])(?<role>inspecteurs|exploitants|exportateurs|importateurs|fabricants|experts|juges|agents|exportateur|importateur|inspecteur|(?:partie|autorité|état) (?:requérante?|requise?|côti(?:er|ère)|du pavillon|du port|d[’'](?:envoi|accueil|origine)|(?:export|import)at(?:eur|rice))|autorité|responsable|sous-traitant|employeur|salarié|acheteur|vendeur|bailleur|locataire|demandeur|défendeur|ministre|commissaire|secrétariat|comité|commission|conseil|expéditeur|destinataire|donateur|fournisseur|titulaire|agence|tribunal|procureur|directeur|transporteur|propriétaire|exploitant|banque|gouvernement|parlement|président|premier ministre)(?!\p{L})/giu,
} as const

const rolesOf = (text: string, language: 'en' | 'fr'): readonly Value[] =>
  [...text.matchAll(ROLES[language])].map((match) => {
    const words = match.groups?.role ?? ''
    const start = match.index + match[0].length - words.length
    return {
      start,
      end: start + words.length,
      words,
      key: words.toLocaleLowerCase(language).replace(/s$/u, ''),
      isRole: true,
    }
  })

/** A word alone is a name where the other text has it at the end of a longer one. */
const isNamed =
  (others: readonly Value[]) =>
  ({ isAlone, key }: Value): boolean =>
    isAlone !== true || others.some((other) => other.key === key && other.isAlone !== true)

/** A year does not stand for a quantity. */
const isYear = ({ key }: Value): boolean => /^(?:19|20)\d\d$/u.test(key)

const onlyOnce = (values: readonly Value[]): readonly Value[] =>
  values.filter(({ key }, index) => values.every((other, at) => at === index || other.key !== key))

/** "A and B" may as well be "B and A". */
function isPair(text: string, a: Value, b: Value): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a]
  return /^[\s,]*(?:and|or|et|ou|&|–|-|\/)?[\s,]*(?:the|l[ea’']s?|d[e’']|du|des)?\s*$/iu.test(
    text.slice(first.end, last.start),
  )
}

/** Where one side speaks in the passive, the names change places and the sense does not. */
const turnsAround = (a: string, b: string): boolean => isPassive(a) !== isPassive(b)
const isPassive = (text: string): boolean => /\bby\s+(?:the\s|\p{Lu})|(?<!\p{L})par\s+(?:l[ea’']|\p{Lu})/u.test(text)

/** A verb that stands between two names in one order in the note and in the other in the passage: "B succeeds A". */
function turnsRound(
  own: string,
  mine: readonly [Value, Value],
  passage: string,
  theirs: readonly [Value, Value],
  language: 'en' | 'fr',
): boolean {
  const [first, second] = mine
  const [one, other] = theirs
  if (first.start < second.start === one.start < other.start) return false
  const between = (text: string, a: Value, b: Value) =>
    wordStems(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)), language)
  const once = (text: string, key: string) => wordStems(text, language).filter((stem) => stem.key === key).length === 1
  const reversed = new Set(between(passage, one, other).map(({ key }) => key))
  return between(own, first, second).some(
    ({ key }) => reversed.has(key) && /\p{L}{4}/u.test(key) && once(own, key) && once(passage, key),
  )
}

interface Beside {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const SKIPPED = {
  en: new Set(
    'the a an of in on at million billion dollar dollars euro euros usd cad eur was were is are be been has have its their that which it would will shall also'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les l un une de des du d et en million millions milliards dollars euro euros était étaient ce cet cette son sa ses leur leurs que qui il elle est sont a ont été se au aux'.split(
      ' ',
    ),
  ),
} as const

function wordsBeside(text: string, { start, end }: Value, language: 'en' | 'fr', kind: ValueKind): Beside {
  const words = (given: string) => {
    const part = given.replace(/(?<=dollars )(?:canadiens|américains)/u, '')
    const figures = new Map(figuresOf(part, language).map((figure) => [figure.text, figure.value]))
    return [...part.matchAll(/\p{L}[\p{L}\p{M}]*|\d[\d.,\u00a0\u202f]*(?:\s\d{3})*%?/gu)]
      .map(([word]) => word.toLocaleLowerCase(language))
      .filter((word) => !SKIPPED[language].has(word) && !(kind === 'names' && /^\d/u.test(word)))
      .map((word) => figures.get(word) ?? (word.length > 3 ? stemOf(word, language) : word))
  }
  return {
    before: words(text.slice(0, start)).reverse().slice(0, REACH),
    after: words(text.slice(end)).slice(0, REACH),
  }
}

/** Words in common on the same side, each worth the more the nearer it stands on both. */
const likeness = (a: Beside, b: Beside): number => near(a.before, b.before) + near(a.after, b.after)

const near = (a: readonly string[], b: readonly string[]): number =>
  a.reduce((sum, word, index) => {
    const at = b.indexOf(word)
    return at < 0 ? sum : sum + 1 / ((index + 1) * (at + 1))
  }, 0)
