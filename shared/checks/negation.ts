import type { Excerpt } from '../excerpt/excerpt.ts'
import { withoutSpeaker } from './attribution.ts'
import { clausesOf } from './clauses.ts'
import { doneVerbs } from './done-verbs.ts'
import type { CheckedSentence } from './evidence.ts'
import { whole } from './evidence.ts'
import type { Finding } from './finding.ts'
import { NEGATIONS } from './negation-words.ts'
import { scaledFiguresOf } from './scaled-figures.ts'
import { bothLack, deniesInItself, denyAlike, isException, isNegative, NOT, speaksOfDenied } from './what-is-denied.ts'
import { type Stem, sharedShare, wordStems } from './word-stems.ts'

/** A clause that goes on with a verb, and how many words of the clause before are taken for its subject. */
const NO_SUBJECT =
  /^\s*(?:,\s*)?(?:and|but|et|mais)\s+(?:has|have|is|are|was|were|will|shall|may|must|can|cannot|do|does|did|not|never|n[e’']|a|ont|est|sont|sera|seront|doit|doivent|peut|peuvent)(?:(?<=[’'])|(?!\p{L}))/iu
const SUBJECT = 2
const RELATIVE = /^\s*,\s*(?:which|who|qui)(?!\p{L})/iu

const IF =
  /^[\s–-]*(?:(?:if|where|when|once|should|\p{L}+ \p{L}+ (?:that|who|which) fails?)\b|(?:faute de|à défaut|si|s[’']il|lorsqu[e’']|quand|en cas|dès qu|une fois)(?:(?<=[’'])|(?!\p{L})))/iu

/** Share of the clause's words that the passage holds from which on the clause restates it. */
const RESTATES = 0.6

/** The same share where only a whole sentence of the passage holds the words. */
const RESTATES_ALL = 0.75

/** A clause that fits nearly as well may be the one that is meant. */
const NEARLY = 0.15

/** Fewer words say too little to be held against a passage. */
const LEAST_WORDS = 3

/**
 * A "not" lost or gained on the way from a passage to a sentence that restates it.
 *
 * Clause by clause, and only where most words agree: a sentence that says something new may well be negative. Where two
 * clauses of the passages fit equally well and differ, the sentence is believed.
 */
export function lostNegation(sentence: CheckedSentence, language: 'en' | 'fr'): Finding | undefined {
  // A quotation of a part that holds no negation is not a restatement of the whole.
  if (sentence.quotations.length > 0) return undefined
  const read = (excerpt: Excerpt, text: string) => ({
    excerpt,
    text,
    stems: plainStems(text, language),
    isNegative: isNegative(text, language),
  })
  const passages = sentence.cited.flatMap((excerpt) => {
    const clauses = saidIn(excerpt, language).flatMap((said) =>
      clausesOf(said, language).map(({ text }) => read(excerpt, text)),
    )
    // "Is carried forward and is not refunded": the second clause has the subject of the first.
    // "The vessels, which were released": what "which" stands for is right before it.
    return clauses.map((clause, index) => {
      const before = clauses[index - 1]?.stems ?? []
      if (NO_SUBJECT.test(clause.text)) return { ...clause, stems: [...before.slice(0, SUBJECT), ...clause.stems] }
      return RELATIVE.test(clause.text) ? { ...clause, stems: [...before.slice(-SUBJECT), ...clause.stems] } : clause
    })
  })
  const sentences = sentence.cited.flatMap((excerpt) => saidIn(excerpt, language).map((text) => read(excerpt, text)))
  for (const clause of clausesOf(withoutSpeaker(withoutBrackets(sentence.plain), language), language)) {
    const stems = plainStems(clause.text, language)
    if (stems.length < LEAST_WORDS && !isPlain(clause.text, stems, passages)) continue
    // "Where a court requires the information" states nothing: only another condition can contradict it.
    const isCondition = IF.test(clause.text)
    const ofItsKind = (parts: typeof passages) => (isCondition ? parts.filter(({ text }) => IF.test(text)) : parts)
    const score = (parts: typeof passages) =>
      parts.map((passage) => ({ ...passage, share: sharedShare(stems, passage.stems) }))
    const most = (parts: ReturnType<typeof score>) => Math.max(0, ...parts.map(({ share }) => share))
    // What the passage says in two clauses the note may say in one.
    const inClauses = score(ofItsKind(passages))
    const inSentences = score(ofItsKind(sentences))
    const isInClause = most(inClauses) >= RESTATES
    const scored = isInClause ? inClauses : inSentences
    const best = most(scored)
    if (best < (isInClause ? RESTATES : RESTATES_ALL)) continue
    const denies = isNegative(clause.text, language)
    // A figure that the passage does not have speaks of the others: "three of the fourteen have not".
    if (denies && hasOwnFigure(clause.text, sentence, language)) continue
    // What is not done yet is what the passage has still to come.
    if (denies && NOT_YET.test(clause.text) && sentences.every(({ text }) => doneVerbs(text, language).length === 0))
      continue
    // Read with its neighbours, the passage says more of what the clause says: those have to disagree as well.
    const fuller = inSentences.filter(({ share }) => share > best || !isInClause)
    if (
      fuller.some(({ text }) => clausesOf(text, language).some((part) => isNegative(part.text, language) === denies))
    ) {
      if (!isInClause || fuller.some((passage) => passage.isNegative === denies)) continue
    }
    const restated = scored.filter(({ share }) => share >= best - NEARLY)
    const [first] = restated
    if (first === undefined || restated.some(({ text }) => denyAlike(text, clause.text, language))) continue
    const [positive, negative] = denies ? [first.text, clause.text] : [clause.text, first.text]
    if (!speaksOfDenied(denies ? first.excerpt.selector.exact : positive, negative, language)) continue
    if (isException(positive, first.excerpt, language)) continue
    if (deniesInItself(positive, negative, language) || bothLack(clause.text, sentences, language)) continue
    return {
      check: 'verb-drift',
      level: 'warn',
      ...whole(sentence),
      excerptId: first.excerpt.id,
      reason: denies
        ? 'This sentence denies what the passage says.'
        : 'The passage has a “not” or “no” that this sentence has lost.',
    }
  }
  return undefined
}

const hasOwnFigure = (text: string, { cited }: CheckedSentence, language: 'en' | 'fr'): boolean => {
  const known = new Set(
    cited.flatMap(({ selector }) => scaledFiguresOf(selector.exact, language).map(({ value }) => value)),
  )
  return scaledFiguresOf(text, language).some(({ value }) => !known.has(value))
}

const NOT_YET = /\b(?:yet|still)\b|(?<!\p{L})(?:pas encore|toujours pas)(?!\p{L})/iu

/** Two words are enough where the passage has just those, or where the clause says that there is none. */
const isPlain = (
  text: string,
  stems: readonly Stem[],
  passages: readonly { readonly stems: readonly Stem[] }[],
): boolean =>
  stems.length === LEAST_WORDS - 1 &&
  passages.some(
    (each) =>
      sharedShare(stems, each.stems) === 1 &&
      (each.stems.length <= LEAST_WORDS || NONE.test(text) || NOT.test(text) || standTogether(stems, each.stems)),
  )

/** One right behind the other, in the same order: "service has resumed". */
const standTogether = ([first, second]: readonly Stem[], among: readonly Stem[]): boolean =>
  among.some(({ key }, index) => key === first?.key && among[index + 1]?.key === second?.key)

const NONE = /^[\s–-]*(?:no|none|nobody|nothing|aucune?|personne|rien)(?!\p{L})/iu

const plainStems = (text: string, language: 'en' | 'fr'): readonly Stem[] =>
  wordStems(text.replace(NEGATIONS[language], ' '), language)

/** The sentences of a passage, without who said them. */
const saidIn = ({ selector }: Excerpt, language: 'en' | 'fr'): readonly string[] =>
  selector.exact.split(/(?<=[.;!?])\s/u).map((text) => withoutSpeaker(text, language))

/** "[n]either" is "neither". */
const withoutBrackets = (text: string): string => text.replace(/\[(?<letter>\p{L})\](?=\p{L})/gu, '$<letter>')
