import { type Affixes, type AffixRule, parseAffixes } from './affixes.ts'

export interface Speller {
  readonly isRight: (word: string) => boolean
  /** Words one slip away, the likeliest first. */
  readonly suggest: (word: string) => readonly string[]
}

const MOST_SUGGESTIONS = 6

/**
 * Reads a Hunspell dictionary and checks words by taking their endings off again.
 *
 * Writing out every form in advance, as the usual JavaScript checker does, took 8 seconds and half a gigabyte for French
 * here; this way a dictionary is open in a fraction of a second.
 * @param aff text of the affix file
 * @param dic text of the word list
 */
export function openSpeller(aff: string, dic: string): Speller {
  const affixes = parseAffixes(aff)
  const words = readWords(dic, affixes)
  const isForm = (word: string) => isWord(word, words, affixes)
  const isRight = (given: string): boolean => {
    const word = given.replace(/[’ʼ]/gu, "'").normalize('NFC')
    if (spellings(word).some(isForm)) return true
    const parts = word.split('-')
    return parts.length > 1 && parts.every((part) => part !== '' && isRight(part))
  }
  return { isRight, suggest: (word) => suggestions(word, affixes, isRight) }
}

type Words = ReadonlyMap<string, readonly string[]>

function readWords(dic: string, { flagsOf, notAlone }: Affixes): Words {
  const words = new Map<string, readonly string[]>()
  // The first line says how many follow.
  for (const line of dic.split(/\r?\n/u).slice(1)) {
    const [entry = ''] = line.split(/[\t ]/u)
    const slash = entry.indexOf('/', 1)
    const word = slash < 0 ? entry : entry.slice(0, slash)
    if (word === '') continue
    const flags = slash < 0 ? [] : flagsOf(entry.slice(slash + 1))
    const known = words.get(word)
    words.set(
      word,
      known === undefined
        ? flags
        : [...known, ...flags, ...(flags.some((flag) => notAlone.includes(flag)) ? [] : [ALONE])],
    )
  }
  return words
}

/** Stands among the flags of a word with several entries, one of which is a word by itself. */
const ALONE = '\u0000'

/** As written; at the start of a sentence in lower case; in capitals throughout, in any case. */
function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase()
  if (word === lower) return [word]
  const isAllLarge = word === word.toUpperCase() && word.length > 1
  const uncapitalised = word.charAt(0).toLowerCase() + word.slice(1)
  return isAllLarge ? [word, lower, lower.charAt(0).toUpperCase() + lower.slice(1)] : [word, uncapitalised]
}

function isWord(word: string, words: Words, affixes: Affixes): boolean {
  const flags = words.get(word)
  if (flags !== undefined && (flags.includes(ALONE) || !flags.some((flag) => affixes.notAlone.includes(flag))))
    return true
  if (formsBySuffix(word, words, affixes).length > 0) return true
  return rulesFor(affixes.prefixes, word.charAt(0)).some((rule) => {
    const rest = withoutPrefix(word, rule)
    if (rest === undefined) return false
    if (words.get(rest)?.includes(rule.flag)) return true
    return formsBySuffix(rest, words, affixes).some(
      ({ suffix, flags: base }) =>
        suffix.continues.includes(rule.flag) || (rule.crosses && suffix.crosses && base.includes(rule.flag)),
    )
  })
}

interface Form {
  readonly suffix: AffixRule
  readonly flags: readonly string[]
}

function formsBySuffix(word: string, words: Words, affixes: Affixes): readonly Form[] {
  return rulesFor(affixes.suffixes, word.charAt(word.length - 1)).flatMap((suffix) => {
    if (!word.endsWith(suffix.add)) return []
    const base = word.slice(0, word.length - suffix.add.length) + suffix.strip
    const flags = words.get(base)
    if (flags === undefined || !flags.includes(suffix.flag) || suffix.condition?.test(base) === false) return []
    return [{ suffix, flags }]
  })
}

function withoutPrefix(word: string, rule: AffixRule): string | undefined {
  if (!word.startsWith(rule.add)) return undefined
  const rest = rule.strip + word.slice(rule.add.length)
  return rule.condition?.test(rest) === false ? undefined : rest
}

const rulesFor = (rules: ReadonlyMap<string, readonly AffixRule[]>, character: string): readonly AffixRule[] => [
  ...(rules.get(character) ?? []),
  ...(rules.get('') ?? []),
]

function suggestions(word: string, affixes: Affixes, isRight: (word: string) => boolean): readonly string[] {
  const found = new Set<string>()
  for (const candidate of slips(word, affixes)) {
    if (candidate !== word && !found.has(candidate) && isRight(candidate)) found.add(candidate)
    if (found.size >= MOST_SUGGESTIONS) break
  }
  return [...found]
}

/** Common confusions first, then two letters swapped, one too many, one wrong, one missing, two words run together. */
function* slips(word: string, { confusions, letters }: Affixes): Iterable<string> {
  const places = Array.from({ length: word.length + 1 }, (_, at) => at)
  for (const [from, to] of confusions) {
    const at = word.indexOf(from)
    if (at >= 0) yield word.slice(0, at) + to + word.slice(at + from.length)
  }
  for (const at of places.slice(1, -1)) {
    yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)
  }
  for (const at of places.slice(0, -1)) yield word.slice(0, at) + word.slice(at + 1)
  for (const at of places.slice(0, -1)) for (const one of letters) yield word.slice(0, at) + one + word.slice(at + 1)
  for (const at of places) for (const one of letters) yield word.slice(0, at) + one + word.slice(at)
}
