import type { Codebook } from '../codebook/codebook.ts'
import { type FoundPhrase, findPhrases } from '../codebook/suggest/find-phrases.ts'
import { softenedTo } from './softened.ts'

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
    planned: 2,
    expected: 2,
    scheduled: 2,
    intended: 2,
    'aimed to': 2,
    'sought to': 2,
    'endeavoured to': 2,
    hopes: 2,
    hoped: 2,
    encouraged: 1,
    invited: 1,
    urged: 1,
    suggested: 1,
    proposed: 1,
    considered: 1,
    can: 1,
    could: 1,
    might: 1,
    should: 1,
    undertakes: 5,
    undertake: 5,
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
    encouragé: 1,
    invité: 1,
    invités: 1,
    invitée: 1,
    invitées: 1,
    proposé: 1,
    pourra: 1,
    pourront: 1,
    pourrait: 1,
    pourraient: 1,
    devrait: 1,
    devraient: 1,
    'ont l’intention de': 2,
    'a l’intention de': 2,
    devra: 5,
    devront: 5,
  },
}

/** French futures say what English says with "will". */
const FRENCH_FUTURE = /(?<!\p{L})(?:sera|seront|\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|ura|uront))(?!\p{L})/gu
const FUTURE_STRENGTH = 4

/** Nouns by which a passage binds; in a note they may as well name the passage ("the commitments"). */
const BINDING_NOUNS: Readonly<Record<'en' | 'fr', readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/\bintentions?\b/giu, 2],
    [/\b(?:decisions?|agreement) (?:to|on|that)\b/giu, 3],
    [/\b(?:commitments?|pledges?|promises?) (?:to|that|of)\b/giu, 4],
    [/\b(?:obligations?|duty|duties|undertakings?) (?:to|of|for)\b|\brequirements?\b/giu, 5],
  ],
  fr: [
    [/(?<!\p{L})intention(?!\p{L})/giu, 2],
    [/(?<!\p{L})(?:décision|accord) (?:de|d[’']|sur)/giu, 3],
    [/(?<!\p{L})(?:engagement|promesse) (?:de|d[’']|à)/giu, 4],
    [/(?<!\p{L})(?:obligation|devoir) (?:de|d[’'])|(?<!\p{L})exigences?(?!\p{L})/giu, 5],
  ],
}

/** What binds anybody in a passage: its words of strength and the nouns that bind, in order. */
export function bindingWordsOf(passage: string, codebook: Codebook, language: 'en' | 'fr'): readonly StrongWord[] {
  const nouns = BINDING_NOUNS[language].flatMap(([noun, strength]) =>
    [...passage.matchAll(noun)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
      strength,
    })),
  )
  const present =
    language === 'fr'
      ? /^(?:Les|Chaque|Toute|Tout|Une|Un|La|Le|L[’'])\s?(?:(?:Hautes\s)?Parties?|États?|Membres?)(?!\p{L})/u.exec(
          passage,
        )
      : null
  const words = strengthWordsOf(passage, codebook, language)
  // The present tense of a French treaty is a duty: "Les Parties échangent".
  const duty =
    present === null || (words.length > 0 && !/^\s+qui\s/u.test(passage.slice(present[0].length)))
      ? []
      : [{ start: 0, end: present[0].length, words: present[0], strength: 5 }]
  return [...words, ...duty, ...nouns].sort((a, b) => a.start - b.start)
}

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

/**
 * Every word of a sentence that tells how firmly somebody is bound, with the strength 0 to 5 that the codebook gives it;
 * "shall endeavour" has that of "endeavour".
 */
export function strengthWordsOf(sentence: string, codebook: Codebook, language: 'en' | 'fr'): readonly StrongWord[] {
  const { strengths, phrases } = listOf(codebook, language)
  const found = findPhrases(sentence, phrases).map(({ start, end, words, phrase }) => {
    const strength = strengths.get(phrase) ?? 0
    return { start, end, words, strength: Math.min(strength, softenedTo(sentence.slice(end), language) ?? strength) }
  })
  if (language === 'en') return found
  const futures = [...sentence.matchAll(FRENCH_FUTURE)]
    .filter((match) => !found.some(({ start, end }) => match.index < end && start < match.index + match[0].length))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
      strength: softenedTo(match[0], language) ?? FUTURE_STRENGTH,
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
