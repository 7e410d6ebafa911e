import { toldAsDone } from './accomplished.ts'
import { at, type Check, type CheckedSentence, type Evidence, ownWords, vouchedBy } from './evidence.ts'
import type { Finding } from './finding.ts'
import { contraries } from './opposites.ts'

/** A claim in the words of a note, and the words by which a passage supports it, in either language of the app. */
interface Standing {
  readonly kind: 'place' | 'status'
  readonly en?: readonly [claim: RegExp, support: RegExp]
  readonly fr?: readonly [claim: RegExp, support: RegExp]
}

/** Words that put people in a place or give a text a standing in law. */
const CLAIMS: readonly Standing[] = [
  {
    kind: 'place',
    en: [/\bpost(?:ed|ing|s)?\s(?:\p{L}+\s){0,2}(?:in|to|at|abroad)\b/giu, /\bpost(?:ed|ing|s)?\b/iu],
    fr: [/(?<!\p{L})(?:affecté|posté)e?s?\s(?:à|en|au|aux)(?!\p{L})/giu, /affect|post(?:e|é)/iu],
  },
  {
    kind: 'place',
    en: [/\bstation(?:ed|ing|s)?\b/giu, /\bstation(?:ed|ing|s)?\b/iu],
    fr: [/(?<!\p{L})stationn\p{L}*/giu, /stationn|affect/iu],
  },
  {
    kind: 'place',
    en: [/\bdeploy(?:ed|ing|ment|s)?\b/giu, /\bdeploy/iu],
    fr: [/(?<!\p{L})(?:déploi\p{L}*|déploy\p{L}*)/giu, /déplo[iy]/iu],
  },
  {
    kind: 'place',
    en: [/\bbased (?:in|at)\b/giu, /\bbased (?:in|at)\b/iu],
    fr: [/(?<!\p{L})basée?s?\s(?:à|en|au)(?!\p{L})/giu, /basée?s?/iu],
  },
  {
    kind: 'place',
    en: [/\bin each other[’']s\b/giu, /\beach other[’']s\b/iu],
    fr: [/(?<!\p{L})l[’']une? chez l[’']autre(?!\p{L})/giu, /l[’']une? chez l[’']autre|de l[’']autre/iu],
  },
  {
    kind: 'status',
    en: [/\btreat(?:y|ies)\b/giu, /\btreat(?:y|ies)\b|\bratif|\bsignator|\bcontracting part/iu],
    // "Traité" is also a past participle: a noun has an article before it.
    fr: [
      /(?<!\p{L})(?:un|du|le|ce|au|les|des|ces|aux)\straités?(?!\p{L})/giu,
      /(?<!\p{L})traités?(?!\p{L})|ratifi|signataire|parties contractantes/iu,
    ],
  },
  {
    kind: 'status',
    en: [/\bsigned\b/giu, /\b(?:sign(?:ed|ing|atories)|signature of)\b/iu],
    fr: [/(?<!\p{L})signée?s?(?!\p{L})/giu, /sign(?:é|ataire)|signature (?:de|du|des)/iu],
  },
  {
    kind: 'status',
    en: [/\bratif(?:ied|ication|y)\b/giu, /\bratif/iu],
    fr: [/(?<!\p{L})ratifi\p{L}+/giu, /ratifi/iu],
  },
  {
    kind: 'status',
    en: [/\b(?:legally\s)?binding\b/giu, /\bbinding\b/iu],
    fr: [/(?<!\p{L})contraignante?s?(?!\p{L})/giu, /contraignant/iu],
  },
  {
    kind: 'status',
    en: [/\b(?:entered into|in) force\b/giu, /\bforce\b/iu],
    fr: [/(?<!\p{L})en vigueur(?!\p{L})/giu, /en vigueur/iu],
  },
  {
    kind: 'status',
    en: [
      /\b(?:(?:now|already) in (?:place|effect)|up and running|(?:now|already|fully) operational)\b/giu,
      /\bin (?:place|effect|force)\b|\boperational\b/iu,
    ],
    fr: [
      /(?<!\p{L})(?:déjà en place|désormais en place|(?:déjà|désormais|pleinement) opérationnel(?:le)?s?)(?!\p{L})/giu,
      /en (?:place|vigueur)|opérationnel/iu,
    ],
  },
  {
    kind: 'status',
    en: [/\b(?:memorandum of understanding|MoU)\b/gu, /\b(?:memorandum of understanding|MoU)\b/iu],
    fr: [/(?<!\p{L})protocole d[’']entente(?!\p{L})/giu, /protocole d[’']entente/iu],
  },
  { kind: 'status', en: [/\b(?:pact|accord|convention)\b/giu, /\b(?:pact|accord|convention)\b/iu] },
  {
    kind: 'status',
    en: [/\blegal obligations?\b/giu, /\bobligation/iu],
    fr: [/(?<!\p{L})obligations? juridiques?(?!\p{L})/giu, /obligation/iu],
  },
]

const NEGATED =
  /(?:\b(?:not|no|nor|neither|never|without)\b|(?<!\p{L})n[’']|(?<!\p{L})(?:ne|pas|ni|aucune?|sans)(?!\p{L}))[^,;.]{0,24}$/iu

/** "Posted in", "deployed", "treaty", "signed" without a passage that says so: the note moves people or raises a text. */
export const checkPlaceAndStatus: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) =>
    sentence.cited.length === 0 || sentence.stance !== undefined
      ? []
      : [
          ...ofSentence(sentence, evidence),
          ...toldAsDone(sentence, evidence.note.language),
          ...contraries(sentence, evidence.note.language, 'place-status-drift'),
        ],
  )

/** "Is to be signed" claims no more than "intend to sign". */
const isAhead = (claim: RegExpExecArray, own: string, passages: string): boolean =>
  AHEAD.test(own.slice(0, claim.index)) && passages.toLowerCase().includes(claim[0].slice(0, 4).toLowerCase())

const AHEAD =
  /(?:\b(?:to|will|would|may|might|should|must|can|could)\s(?:be\s)?|(?<!\p{L})(?:à|pour|de|sera|seront|serait|seraient|d[’']être|être)\s(?:être\s)?)$/iu

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const own = ownWords(sentence)
  const passages = sentence.cited.map((excerpt) => vouchedBy(excerpt, evidence)).join('\n')
  return CLAIMS.flatMap(({ kind, ...standing }) => {
    const claim = standing[evidence.note.language]?.[0]
    const isSupported = [standing.en, standing.fr].some((words) => words?.[1].test(passages))
    return claim === undefined || isSupported
      ? []
      : [...own.matchAll(claim)]
          .filter((match) => !NEGATED.test(own.slice(0, match.index)) && !isAhead(match, own, passages))
          .map((match) => ({
            check: 'place-status-drift' as const,
            level: 'warn' as const,
            ...at(sentence, match.index, match.index + match[0].length),
            excerptId: sentence.cited[0]?.id,
            reason:
              kind === 'place'
                ? `No cited passage says where anybody is to be: “${match[0]}”.`
                : `No cited passage gives the text this standing: “${match[0]}”.`,
          }))
  })
}
