import type { Codebook } from '../codebook/codebook.ts'
import { type FoundPhrase, findPhrases } from '../codebook/suggest/find-phrases.ts'

/** Verbs that notes use and agreements seldom do, with the strength a reader takes from them. */
const NOTE_VERBS: Readonly<Record<'en' | 'fr', Readonly<Record<string, number>>>> = {
  en: {
    promised: 4,
    promises: 4,
    'has promised': 4,
    'have promised': 4,
    guarantees: 5,
    guaranteed: 5,
    'is bound to': 5,
    'are bound to': 5,
    requires: 5,
    obliges: 5,
    'obliged to': 5,
    'required to': 5,
    undertook: 5,
    'have undertaken to': 5,
    agreed: 3,
    'agreed to': 3,
    'have decided': 3,
    decided: 3,
    'plans to': 2,
    hopes: 2,
  },
  fr: {
    promis: 4,
    promettent: 4,
    promet: 4,
    garantit: 5,
    garantissent: 5,
    oblige: 5,
    obligent: 5,
    exige: 5,
    exigent: 5,
    'est obligé de': 5,
    'sont obligés de': 5,
    'ont convenu': 3,
    'a convenu': 3,
    'ont décidé': 3,
    'a décidé': 3,
    'se sont engagés': 4,
    's’est engagé': 4,
    's’est engagée': 4,
  },
}

/** French futures say what English says with "will". */
const FRENCH_FUTURE = /(?<!\p{L})\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|ura|uront)(?!\p{L})/gu
const FUTURE_STRENGTH = 4

interface StrengthList {
  readonly strengths: ReadonlyMap<string, number>
  readonly phrases: readonly string[]
}

const lists = new WeakMap<Codebook, Map<'en' | 'fr', StrengthList>>()

/** The words of a codebook and of notes with their strengths, put together once for each codebook. */
function listOf(codebook: Codebook, language: 'en' | 'fr'): StrengthList {
  const byLanguage = lists.get(codebook) ?? new Map<'en' | 'fr', StrengthList>()
  lists.set(codebook, byLanguage)
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const strengths = new Map<string, number>(Object.entries(NOTE_VERBS[language]))
  for (const step of codebook.strength)
    for (const trigger of step.triggers[language]) strengths.set(trigger, step.value)
  const list = { strengths, phrases: [...strengths.keys()] }
  byLanguage.set(language, list)
  return list
}

export interface StrongWord extends Pick<FoundPhrase, 'start' | 'end' | 'words'> {
  readonly strength: number
}

/** Every word of a sentence that tells how firmly somebody is bound, with the strength 0 to 5 that the codebook gives it. */
export function strengthWordsOf(sentence: string, codebook: Codebook, language: 'en' | 'fr'): readonly StrongWord[] {
  const { strengths, phrases } = listOf(codebook, language)
  const found = findPhrases(sentence, phrases).map(({ start, end, words, phrase }) => ({
    start,
    end,
    words,
    strength: strengths.get(phrase) ?? 0,
  }))
  if (language === 'en') return found
  const futures = [...sentence.matchAll(FRENCH_FUTURE)]
    .filter((match) => !found.some(({ start, end }) => match.index < end && start < match.index + match[0].length))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
      strength: FUTURE_STRENGTH,
    }))
  return [...found, ...futures].sort((a, b) => a.start - b.start)
}

/** The strength of the strongest word, or undefined where nothing in the sentence binds anybody. */
export function strongest(words: readonly StrongWord[]): StrongWord | undefined {
  return words.reduce<StrongWord | undefined>(
    (best, word) => (best && best.strength >= word.strength ? best : word),
    undefined,
  )
}
