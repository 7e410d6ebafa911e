import { at, type Check, type CheckedSentence, type Evidence, ownWords, vouchedBy } from './evidence.ts'
import type { Finding } from './finding.ts'

/** Words that put people in a place or give a text a standing in law, by the stem that has to occur in a passage too. */
const CLAIMS: Readonly<Record<'en' | 'fr', readonly (readonly [RegExp, RegExp, 'place' | 'status'])[]>> = {
  en: [
    [/\bpost(?:ed|ing|s)?\s(?:\p{L}+\s){0,2}(?:in|to|at|abroad)\b/giu, /\bpost(?:ed|ing|s)?\b/iu, 'place'],
    [/\bstation(?:ed|ing|s)?\b/giu, /\bstation(?:ed|ing|s)?\b/iu, 'place'],
    [/\bdeploy(?:ed|ing|ment|s)?\b/giu, /\bdeploy/iu, 'place'],
    [/\bbased (?:in|at)\b/giu, /\bbased (?:in|at)\b/iu, 'place'],
    [/\bin each other[’']s\b/giu, /\beach other[’']s\b/iu, 'place'],
    [/\btreat(?:y|ies)\b/giu, /\btreat(?:y|ies)\b/iu, 'status'],
    [/\bsigned\b/giu, /\bsign(?:ed|ature|ing|atories)?\b/iu, 'status'],
    [/\bratif(?:ied|ication|y)\b/giu, /\bratif/iu, 'status'],
    [/\b(?:legally\s)?binding\b/giu, /\bbinding\b/iu, 'status'],
    [/\b(?:entered into|in) force\b/giu, /\bforce\b/iu, 'status'],
    [/\b(?:memorandum of understanding|MoU)\b/gu, /\b(?:memorandum of understanding|MoU)\b/iu, 'status'],
    [/\b(?:pact|accord|convention)\b/giu, /\b(?:pact|accord|convention)\b/iu, 'status'],
    [/\blegal obligations?\b/giu, /\bobligation/iu, 'status'],
  ],
  fr: [
    [/(?<!\p{L})(?:affecté|posté)e?s?\s(?:à|en|au|aux)(?!\p{L})/giu, /(?:affect|post(?:e|é))/iu, 'place'],
    [/(?<!\p{L})(?:déploi\p{L}*|déploy\p{L}*)/giu, /déplo[iy]/iu, 'place'],
    [/(?<!\p{L})basée?s?\s(?:à|en|au)(?!\p{L})/giu, /basée?s?/iu, 'place'],
    [/(?<!\p{L})l[’']un chez l[’']autre(?!\p{L})/giu, /l[’']un chez l[’']autre/iu, 'place'],
    [/(?<!\p{L})traités?(?!\p{L})/giu, /(?<!\p{L})traités?(?!\p{L})/iu, 'status'],
    [/(?<!\p{L})signée?s?(?!\p{L})/giu, /sign(?:é|ature|ataire)/iu, 'status'],
    [/(?<!\p{L})ratifi\p{L}+/giu, /ratifi/iu, 'status'],
    [/(?<!\p{L})contraignante?s?(?!\p{L})/giu, /contraignant/iu, 'status'],
    [/(?<!\p{L})en vigueur(?!\p{L})/giu, /en vigueur/iu, 'status'],
    [/(?<!\p{L})protocole d[’']entente(?!\p{L})/giu, /protocole d[’']entente/iu, 'status'],
    [/(?<!\p{L})obligations? juridiques?(?!\p{L})/giu, /obligation/iu, 'status'],
  ],
}

const NEGATED =
  /(?:\b(?:not|no|nor|neither|never|without)\b|(?<!\p{L})(?:ne|n[’']|pas|ni|aucune?|sans)(?!\p{L}))[^,;.]{0,24}$/iu

/** "Posted in", "deployed", "treaty", "signed" without a passage that says so: the note moves people or raises a text. */
export const checkPlaceAndStatus: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) =>
    sentence.cited.length === 0 || sentence.stance !== undefined ? [] : ofSentence(sentence, evidence),
  )

function ofSentence(sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const own = ownWords(sentence)
  const passages = sentence.cited.map((excerpt) => vouchedBy(excerpt, evidence)).join('\n')
  return CLAIMS[evidence.note.language].flatMap(([claim, support, kind]) =>
    support.test(passages)
      ? []
      : [...own.matchAll(claim)]
          .filter((match) => !NEGATED.test(own.slice(0, match.index)))
          .map((match) => ({
            check: 'place-status-drift' as const,
            level: 'warn' as const,
            ...at(sentence, match.index, match.index + match[0].length),
            excerptId: sentence.cited[0]?.id,
            reason:
              kind === 'place'
                ? `No cited passage says where anybody is to be: “${match[0]}”.`
                : `No cited passage gives the text this standing: “${match[0]}”.`,
          })),
  )
}
