import type { Codebook } from '../codebook/codebook.ts'
import { type FoundPhrase, findPhrases } from '../codebook/suggest/find-phrases.ts'
import { remember } from './remember.ts'
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
    'has undertaken to': 5,
    'committed itself to': 4,
    'committed themselves to': 4,
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
    'est obligée de': 5,
    'sont obligés de': 5,
    'sont obligées de': 5,
    'est tenue de': 5,
    'sont tenues de': 5,
    'a l’obligation de': 5,
    'ont l’obligation de': 5,
    'se sont entendues': 3,
    's’est engagé à': 4,
    's’est engagée à': 4,
    'se sont engagées à': 4,
    'se sont engagées': 4,
    'ont accepté de': 3,
    'a accepté de': 3,
    'a décidé de': 3,
    souhaitent: 2,
    souhaite: 2,
    espère: 2,
    espèrent: 2,
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
    [
      /\b(?:obligations?|duty|duties|undertakings?) (?:to|of|for)\b|\b(?:requirements?|required|needed|necessary|mandatory)\b/giu,
      5,
    ],
  ],
  fr: [
    [/(?<!\p{L})intention(?!\p{L})/giu, 2],
    [/(?<!\p{L})(?:décision|accord) (?:de|d[’']|sur)/giu, 3],
    [/(?<!\p{L})(?:engagement|promesse) (?:de|d[’']|à)/giu, 4],
    [
      /(?<!\p{L})(?:obligation|devoir) (?:de|d[’'])|(?<!\p{L})(?:exigences?|requise?s?|exigée?s?|nécessaires?|obligatoires?|il faut)(?!\p{L})/giu,
      5,
    ],
  ],
}

/** Who is exempt from a requirement is bound by none. */
const FREED =
  /(?:\b(?:exempt\p{L}* from|reliev\p{L}* of|free (?:of|from)|no|without|waiv\p{L}*)|(?<!\p{L})(?:exempt\p{L}* d[e’']|dispens\p{L}* d[e’']|sans|aucune?|libér\p{L}* d[e’']))\s?(?:the\s|any\s|an?\s|l[’']|toute?\s)?$/iu

/** What binds anybody in a passage: its words of strength and the nouns that bind, in order. */
export function bindingWordsOf(passage: string, codebook: Codebook, language: 'en' | 'fr'): readonly StrongWord[] {
  const nouns = BINDING_NOUNS[language].flatMap(([noun, strength]) =>
    [...passage.matchAll(noun)]
      .filter(({ index }) => !FREED.test(passage.slice(0, index)))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0], strength })),
  )
  const present =
    language === 'fr'
      ? /^(?:Les|Chaque|Toute|Tout|Une|Un|La|Le|L[’'])\s?(?:(?:Hautes\s)?Parties?|États?|Membres?)(?!\p{L})/u.exec(
          passage,
        )
      : null
  const words = strengthWordsOf(passage, codebook, language)
  const dated = language === 'fr' && words.length === 0 && !TOLD.test(passage) ? WITHIN.exec(passage) : null
  // The present tense of a French treaty is a duty: "Les Parties échangent".
  const duty =
    present === null || (words.length > 0 && !/^\s+qui\s/u.test(passage.slice(present[0].length)))
      ? []
      : [{ start: 0, end: present[0].length, words: present[0], strength: 5 }]
  const limit = dated === null ? [] : [{ start: 0, end: dated[0].length, words: dated[0], strength: 5 }]
  return [...words, ...duty, ...limit, ...nouns].sort((a, b) => a.start - b.start)
}

/** A time limit makes a duty of a French present: "sont transmises dans les dix jours". What is past is no duty. */
const WITHIN = /(?<!\p{L})(?:au plus tard|sans délai|dans (?:les|un délai))(?!\p{L})/iu
const TOLD = /(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|fut|furent)(?!\p{L})/iu

interface StrengthList {
  readonly wordsOf: (sentence: string, language: 'en' | 'fr') => readonly StrongWord[]
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
  // "Sont tenus d'éliminer", "ont convenu qu'elles": elided, a phrase ends before its last letter.
  for (const [phrase, strength] of [...strengths]) {
    const elided = phrase.replace(/(?<= )(?<first>d|qu)e$/u, '$<first>')
    if (language === 'fr' && !strengths.has(elided)) strengths.set(elided, strength)
  }
  const phrases = [...strengths.keys()]
  const list = { wordsOf: remember((sentence) => wordsIn(sentence, strengths, phrases, language)) }
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
export const strengthWordsOf = (sentence: string, codebook: Codebook, language: 'en' | 'fr'): readonly StrongWord[] =>
  listOf(codebook, language).wordsOf(sentence, language)

function wordsIn(
  sentence: string,
  strengths: ReadonlyMap<string, number>,
  phrases: readonly string[],
  language: 'en' | 'fr',
): readonly StrongWord[] {
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
      strength:
        softenedTo(match[0], language) ??
        softenedTo(sentence.slice(match.index + match[0].length), language) ??
        FUTURE_STRENGTH,
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
