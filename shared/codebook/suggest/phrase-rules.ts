import { findPhrases } from './find-phrases.ts'
import type { SourceSentence, SuggestContext, Suggestion } from './suggestion.ts'

/** A code given to words found in a list, and how much of the sentence is marked. */
interface PhraseRule {
  readonly rule: string
  readonly code: string
  readonly phrases: { readonly en: readonly string[]; readonly fr: readonly string[] }
  /** `words` marks the phrase alone, `clause` up to the next comma or stop, `sentence` all of it. */
  readonly marks: 'words' | 'clause' | 'after' | 'sentence'
  readonly once?: boolean
  readonly attributes?: Readonly<Record<string, string>>
}

const RULES: readonly PhraseRule[] = [
  {
    rule: 'mechanism',
    code: 'MECH',
    marks: 'words',
    once: true,
    phrases: {
      en: [
        'work plan',
        'workplan',
        'plan of work',
        'liaison officers',
        'liaison officer',
        'security dialogue',
        'dialogue',
        'working group',
        'joint working group',
        'task force',
        'memorandum of understanding',
        'hotline',
        'joint commission',
        'steering committee',
        'secretariat',
        'letter of intent',
      ],
      fr: [
        'plan de travail',
        'agents de liaison',
        'agent de liaison',
        'dialogue',
        'groupe de travail',
        'protocole d’entente',
        'commission mixte',
        'comité directeur',
        'secrétariat',
        'lettre d’intention',
      ],
    },
  },
  {
    rule: 'condition',
    code: 'COND',
    marks: 'clause',
    attributes: { condition_type: 'legal' },
    phrases: {
      en: [
        'subject to',
        'consistent with',
        'in accordance with',
        'in keeping with',
        'aligning with',
        'in line with',
        'within their own laws',
        'without prejudice to',
        'provided that',
        'as appropriate',
        'where appropriate',
        'where possible',
        'to the extent possible',
      ],
      fr: [
        'sous réserve de',
        'conformément à',
        'conformément au',
        'conformément aux',
        'dans le respect de',
        'sans préjudice de',
        'à condition que',
        's’il y a lieu',
        'le cas échéant',
        'dans la mesure du possible',
      ],
    },
  },
  {
    rule: 'purpose',
    code: 'PURP',
    marks: 'clause',
    phrases: {
      en: [
        'aiming to',
        'aimed at',
        'in order to',
        'so as to',
        'expected to',
        'meant to',
        'to enable',
        'will ensure',
        'will facilitate',
        'will help',
      ],
      fr: ['afin de', 'en vue de', 'dans le but de', 'pour permettre', 'permettra de', 'devrait permettre'],
    },
  },
  {
    rule: 'subject area',
    code: 'AREA',
    marks: 'after',
    attributes: { scope: 'illustrative' },
    phrases: {
      en: ['areas include', 'include', 'including', 'such as', 'in particular', 'particularly concerning'],
      fr: ['notamment', 'y compris', 'tels que', 'telles que', 'en particulier', 'comprennent'],
    },
  },
  {
    rule: 'law',
    code: 'LEGAL',
    marks: 'words',
    attributes: { named: 'no' },
    phrases: {
      en: ['domestic laws', 'domestic law', 'international obligations', 'international law', 'laws of each country'],
      fr: ['droit interne', 'lois nationales', 'droit international', 'obligations internationales'],
    },
  },
  {
    rule: 'said to be missing',
    code: 'GAP',
    marks: 'sentence',
    attributes: { checklist_item: 'start date' },
    phrases: {
      en: [
        'no specific timeline',
        'no timeline',
        'no timetable',
        'no date',
        'no deadline',
        'absence of a deployment timeline',
        'absence of a timeline',
      ],
      fr: ['aucun calendrier', 'aucune date', 'aucune échéance'],
    },
  },
]

/** The end of a clause within a sentence. */
const CLAUSE_END = /[,;:.!?]|$/u

/** A list of subjects runs on over its commas, up to a dash, a verb that follows it, or the end of the sentence. */
const LIST_END = /\s?[—;:]|\s(?:will|would|is|are|may|can)\s|[.!?]?\s*$/u

/** The rules that go by a list of phrases alone. */
export function phraseRules(sentences: readonly SourceSentence[], { language }: SuggestContext): readonly Suggestion[] {
  return RULES.flatMap((rule) => {
    const seen = new Set<string>()
    return sentences.flatMap((sentence) =>
      findPhrases(sentence.text, rule.phrases[language]).flatMap((found) => {
        const key = found.phrase.replace(/s$/u, '')
        if (rule.once && seen.has(key)) return []
        seen.add(key)
        const [from, to] = extent(rule.marks, sentence.text, found.start, found.end)
        if (to <= from) return []
        return [
          {
            start: sentence.start + from,
            end: sentence.start + to,
            code: rule.code,
            attributes: rule.attributes ?? {},
            rule: rule.rule,
            trigger: found.words,
          },
        ]
      }),
    )
  })
}

function extent(marks: PhraseRule['marks'], text: string, start: number, end: number): readonly [number, number] {
  if (marks === 'words') return [start, end]
  if (marks === 'sentence') return [0, text.length]
  if (marks === 'clause') return [start, end + (CLAUSE_END.exec(text.slice(end))?.index ?? 0)]
  const from = end + (/^[\s,:]*/u.exec(text.slice(end))?.[0].length ?? 0)
  return [from, from + (LIST_END.exec(text.slice(from))?.index ?? 0)]
}
