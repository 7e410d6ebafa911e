import { clausesOf } from './clauses.ts'
import { type DoneVerb, doneVerbs, verbAt } from './done-verbs.ts'
import { at, type CheckedSentence, ownWords } from './evidence.ts'
import type { Finding } from './finding.ts'
import { sharedShare, stemOf, wordStems } from './word-stems.ts'

/** What turns the verb behind it into something still to be done. */
const STILL_TO_COME = {
  en: /\b(?:will|shall|would|may|might|should|must|can|could|to|expects?|plans?|planned|scheduled|due|intends?|tasked with|charged with|responsible for|possibility of|aim of|purpose of|prospect of|consider|explore|towards|before|upon|once|after|until)\s+(?:\p{L}+ly\s+)?(?:(?:be|have|been|being|also|not|(?:the|a|an|its|their)(?:\s+\p{L}+)?)\s+)*$/iu,
  fr: /(?<!\p{L})(?:à|de|d[’']|d’|pour|afin de|doit|doivent|peut|peuvent|devra|devront|pourra|pourront|devrait|devraient|prévoit|prévoient|avant|après|possibilité de|sera|seront|serait|seraient|aurait|auraient)\s*(?:(?:être|avoir|été|la|le|les|l[’']|une?)\s*)*$/iu,
} as const

/**
 * What the passage puts in the future or leaves open, told as done: "was reduced" for "will be reduced".
 *
 * Only where the passages hold the same verb, and each time as something still to come.
 */
export function toldAsDone(sentence: CheckedSentence, language: 'en' | 'fr'): readonly Finding[] {
  const own = ownWords(sentence)
  const happened = HAPPENED[language].exec(own)
  const again = toldAsToCome(own, sentence, language)
  if (again !== undefined) return [again]
  const verb =
    doneVerbs(own, language).find(({ word }) => isOnlyToCome(word, sentence, language, !BOUND.test(word))) ??
    underWay(own, language).find(({ word }) => isOnlyToCome(word, sentence, language, false)) ??
    (happened !== null && isOnlyPlanned(sentence, language)
      ? { start: happened.index, end: happened.index + happened[0].length, words: happened[0] }
      : doneVerbs(own, language).find((done) => isPlannedThere(done, own, sentence, language)))
  if (verb === undefined) return []
  return [
    {
      check: 'place-status-drift',
      level: 'warn',
      ...at(sentence, verb.start, verb.end),
      excerptId: sentence.cited[0]?.id,
      reason: `“${verb.words}” says that it is done; the cited passage has it still to come.`,
    },
  ]
}

/** "Will be consulted" for "were consulted". Only where every passage that has the verb has it as done. */
function toldAsToCome(own: string, sentence: CheckedSentence, language: 'en' | 'fr'): Finding | undefined {
  const stem = (word: string) => stemOf(word.toLocaleLowerCase(language), language)
  for (const match of own.matchAll(TO_BE_DONE[language])) {
    const verb = stem(match.groups?.verb ?? '')
    const places = sentence.cited.flatMap(({ selector: { exact } }) =>
      [...exact.matchAll(/\p{L}{3,}/gu)].filter(([word]) => stem(word) === verb).map(({ index }) => ({ exact, index })),
    )
    const isDone = ({ exact, index }: { readonly exact: string; readonly index: number }) =>
      doneVerbs(exact, language).some(({ start, end }) => start <= index && index < end)
    if (places.length === 0 || !places.every(isDone)) continue
    return {
      check: 'place-status-drift',
      level: 'warn',
      ...at(sentence, match.index, match.index + match[0].length),
      excerptId: sentence.cited[0]?.id,
      reason: `“${match[0]}” has it still to come; the cited passage has it done.`,
    }
  }
  return undefined
}

const TO_BE_DONE = {
  en: /\b(?:will|shall|would)\s(?:be\s)?(?<verb>\p{L}{3,})/giu,
  fr: /(?<!\p{L})(?:sera|seront)\s(?<verb>\p{L}{4,})/giu,
} as const

/** Ways of saying that an event is over, whatever verb the passage has for it. */
const HAPPENED = {
  en: /\b(?:took place|has taken place|was held|were held|occurred|was concluded|were concluded)\b/iu,
  fr: /(?<!\p{L})(?:a eu lieu|ont eu lieu|s[’']est tenue?|se sont tenue?s)(?!\p{L})/iu,
} as const

const PLANNED = {
  en: /\b(?:will|shall|scheduled|planned|expected|due|to be held|upcoming|next|forthcoming|projected|to follow)\b/iu,
  fr: /(?<!\p{L})(?:prévue?s?|attendue?s?|prochaine?s?|aura|auront|sera|seront|tiendra|tiendront|doit|doivent)(?!\p{L})/iu,
} as const

/** Every passage speaks of something ahead, and none of anything done. */
const isOnlyPlanned = ({ cited }: CheckedSentence, language: 'en' | 'fr'): boolean =>
  cited.every(
    ({ selector: { exact } }) =>
      PLANNED[language].test(exact) && !HAPPENED[language].test(exact) && doneVerbs(exact, language).length === 0,
  )

/** Who reports what somebody said puts the verbs into the past. */
const SAID =
  /\b(?:said|stated|confirmed|noted|added|declared|told|announced|reiterated|stressed|reaffirmed|acknowledged|repeated|recalled|explained|replied|asked)\b|(?<!\p{L})(?:dit|déclaré|affirmé|indiqué|ajouté|confirmé|annoncé|réaffirmé|souligné|reconnu|répété|rappelé|expliqué|répondu|demandé)(?!\p{L})/iu

/** "Once it has been ratified" leaves open whether it will be; and who agreed has agreed, whatever is to come of it. */
const OPEN =
  /\b(?:once|if|until|unless|when|only|whether|agreed|decided|committed|undertaken|expressed)\b|(?<!\p{L})(?:une fois|après que|si|lorsqu|dès qu|ne [^.;,]* qu|n[’'][^.;,]* qu|convenu|décidé|engagée?s?|entendue?s?|exprimé)/iu

/** What holds only under a condition has not come about. */
const CONDITIONAL =
  /\b(?:requires?|subject to|conditional)\b|(?<!\p{L})(?:exig(?:e|ent)|sous réserve|subordonnée?s?)(?!\p{L})/iu

/** Share of a clause's words that a clause of a passage holds from which on both tell of the same event. */
const SAME_EVENT = 0.5

/** The part of the passage that tells of the same event has it ahead, whatever verb the note has for it. */
function isPlannedThere({ start }: DoneVerb, own: string, { cited }: CheckedSentence, language: 'en' | 'fr'): boolean {
  const clause = clausesOf(own, language).findLast((each) => each.start <= start)
  if (clause === undefined || PLANNED[language].test(clause.text) || SAID.test(clause.text) || OPEN.test(clause.text))
    return false
  const stems = wordStems(clause.text, language)
  if (stems.length < 3) return false
  const parts = cited.flatMap(({ selector }) => clausesOf(selector.exact, language))
  const same = parts.filter(({ text }) => sharedShare(stems, wordStems(text, language)) >= SAME_EVENT)
  return (
    same.length > 0 &&
    same.every(
      ({ text }) => (PLANNED[language].test(text) || CONDITIONAL.test(text)) && doneVerbs(text, language).length === 0,
    )
  )
}

/** "Are exchanging", "échangent": something that goes on. */
function underWay(own: string, language: 'en' | 'fr'): readonly DoneVerb[] {
  return [...own.matchAll(UNDER_WAY[language])]
    .filter((match) => !LASTING.test(match.groups?.verb ?? '') && !NO_VERB_BEHIND.test(own.slice(0, match.index)))
    .map((match) => verbAt(match))
}

/** What goes on staying as it is is no event. */
const LASTING = /^(?:rest|demeur|remain|stay|continu|subsist|maint)/iu

/** A clause with "que" may have a subjunctive; behind an article or a preposition stands a noun. */
const NO_VERB_BEHIND =
  /(?<!\p{L})(?:qu(?:e\s|[’'])[^,;.]*|(?:une?|le|la|du|de|au|ce|cet|cette|tout|chaque|par|en|sans|avec|pour|son|leur|très|plus|et|ou)\s|[ld][’'])$/iu

const UNDER_WAY = {
  en: /\b(?:is|are)\s(?:(?:already|now|currently)\s)?(?<verb>\p{L}{3,}ing)\b/giu,
  fr: /(?<!\p{L})(?<verb>\p{Ll}{3,}(?<!m)ent)(?!\p{L})/gu,
} as const

/** Who has bound himself has done so. */
const BOUND = /^(?:engag|conven|décid|accept|enten|oblig)/iu

/** From this strength on a French present is a duty, and still to be done. */
const FIRM = 4

function isOnlyToCome(word: string, { cited }: CheckedSentence, language: 'en' | 'fr', takesDuties: boolean): boolean {
  const stem = stemOf(word.toLocaleLowerCase(language), language)
  if (stem.length < 3) return false
  const places = cited.flatMap(({ selector, attributes }) => {
    const text = selector.exact
    const isDuty = takesDuties && language === 'fr' && Number(attributes.strength ?? 0) >= FIRM
    return (
      [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)]
        // "The inspection" says nothing of when.
        .filter(
          ([each]) =>
            !/(?:tion|sion|ment)s?$/u.test(each) && stemOf(each.toLocaleLowerCase(language), language) === stem,
        )
        .map((match) => isToCome(text, match.index, match[0], language) || (isDuty && /[^r]e$|ent$/u.test(match[0])))
    )
  })
  return places.length > 0 && places.every(Boolean)
}

function isToCome(text: string, start: number, word: string, language: 'en' | 'fr'): boolean {
  if (STILL_TO_COME[language].test(text.slice(0, start))) return true
  return language === 'fr' && /(?:er|ir|re|ra|ront|rait|raient)$/u.test(word)
}
