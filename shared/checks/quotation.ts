import { at, type Check, type CheckedSentence, type Evidence, type Quotation } from './evidence.ts'
import type { Finding } from './finding.ts'
import { FOLDED } from './fold.ts'
import { matchQuotation } from './match-quotation.ts'
import { diffWords, wordsOf } from './word-diff.ts'

/** Half of the words in common: below that the quotation is another text, not an altered one. */
const LEAST_ALIKE = 0.5

/** A quotation holds this many words at most when its differences are drawn; a longer one is shown from its first difference. */
const MOST_COMPARED = 400

/**
 * Holds every quotation to its passage, letter by letter.
 *
 * Four answers: exact; altered, with the words that differ; found in another source; not found. Only an ellipsis and
 * square brackets may part a quotation from its passage.
 */
export const checkQuotations: Check = (evidence) =>
  evidence.sentences.flatMap((sentence) => [
    ...sentence.quotations.flatMap((quotation) => ofQuotation(quotation, sentence, evidence)),
    ...looseQuotations(sentence, evidence),
  ])

function ofQuotation(quotation: Quotation, sentence: CheckedSentence, evidence: Evidence): readonly Finding[] {
  const place = {
    check: 'quotation' as const,
    ...at(sentence, quotation.start - sentence.start, quotation.end - sentence.start),
    excerptId: quotation.excerptId,
  }
  if (quotation.words.trim() === '') return []
  const excerpt = evidence.excerptById.get(quotation.excerptId)
  if (excerpt === undefined) {
    return [
      { ...place, level: 'block', reason: 'The passage these words are quoted from is no longer in the dossier.' },
    ]
  }
  if (matchQuotation(quotation.words, excerpt.selector.exact)) return []
  const elsewhere = foundElsewhere(quotation, evidence)
  if (elsewhere !== undefined) return [{ ...place, ...elsewhere }]
  const { alike, start, end } = closest(quotation.words, excerpt.selector.exact)
  if (alike < LEAST_ALIKE) {
    return [
      {
        ...place,
        level: 'block',
        reason: 'These words stand in no text of the dossier. Quote the passage, or write them as your own.',
      },
    ]
  }
  const real = excerpt.selector.exact.slice(start, end)
  return [
    {
      ...place,
      level: 'block',
      reason: `The quotation differs from its passage: ${difference(quotation.words, real)}. Compared apart from ${FOLDED}; only an ellipsis and square brackets may differ.`,
      fix: { label: 'Quote the passage exactly', start: quotation.start, end: quotation.end, text: real },
    },
  ]
}

function foundElsewhere(
  { words, excerptId }: Quotation,
  { excerpts, texts, sourceById, excerptById }: Evidence,
): Pick<Finding, 'level' | 'reason'> | undefined {
  // A word or two stand in any text by chance.
  if (wordsOf(words).length < 3) return undefined
  const own = excerptById.get(excerptId)
  const sourceName = (id: string) => sourceById.get(id)?.shortTitle ?? sourceById.get(id)?.title ?? 'another source'
  const other = excerpts.find((each) => each.id !== excerptId && matchQuotation(words, each.selector.exact))
  if (other !== undefined && other.sourceId !== own?.sourceId) {
    return {
      level: 'block',
      reason: `These words stand in ${sourceName(other.sourceId)} (${other.address}), not in the passage that is cited.`,
    }
  }
  const text = texts?.find((each) => each.sourceId === own?.sourceId && matchQuotation(words, each.text))
  if (other !== undefined || text !== undefined) {
    const where = other === undefined ? 'the same source' : `${sourceName(other.sourceId)} at ${other.address}`
    return {
      level: 'warn',
      reason: `The words are exact, but they stand in ${where}, outside the passage that is cited.`,
    }
  }
  const stranger = texts?.find((each) => matchQuotation(words, each.text))
  return (
    stranger && { level: 'block', reason: `These words stand in ${stranger.title}, not in the source that is cited.` }
  )
}

/** The stretch of the passage that looks most like the words, and how much of the words it holds (0 to 1). */
function closest(
  words: string,
  passage: string,
): { readonly alike: number; readonly start: number; readonly end: number } {
  const tokens = [...passage.matchAll(/\S+/gu)]
  const quoted = wordsOf(words).slice(0, MOST_COMPARED)
  const diff = diffWords(
    quoted.join(' '),
    tokens
      .slice(0, MOST_COMPARED * 4)
      .map(([word]) => word)
      .join(' '),
  )
  const same = diff.filter(({ kind }) => kind === 'same').length
  const places = diff.filter(({ kind }) => kind !== 'put-in')
  const first = places.findIndex(({ kind }) => kind === 'same')
  const last = places.findLastIndex(({ kind }) => kind === 'same')
  const from = tokens[Math.max(0, first)]
  const to = tokens[Math.max(0, last)]
  return {
    alike: quoted.length === 0 ? 0 : same / quoted.length,
    start: from?.index ?? 0,
    end: to === undefined ? passage.length : (to.index ?? 0) + to[0].length,
  }
}

function difference(quoted: string, real: string): string {
  const changed = diffWords(quoted, real).filter(({ kind }) => kind !== 'same')
  const list = (kind: 'left-out' | 'put-in') => changed.filter((each) => each.kind === kind).map(({ word }) => word)
  const parts = [
    list('put-in').length > 0 ? `“${list('put-in').slice(0, 8).join(' ')}” is not in the passage` : '',
    list('left-out').length > 0 ? `“${list('left-out').slice(0, 8).join(' ')}” is left out` : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : 'the words stand in another order'
}

/** Verbs that put words into somebody's mouth. */
const SAID =
  /\b(?:said|says|saying|spoke of|speaks of|called|calls|describ\p{L}*|stat(?:ed|es)|wrote|writes|referred to|refers to|declar\p{L}*|urged|termed)\b[^.;]*$|(?<!\p{L})(?:dit|disent|parl(?:e|é)|qualifi\p{L}*|déclar\p{L}*|affirm\p{L}*|évoqu\p{L}*|écrit|appel\p{L}*)(?!\p{L})[^.;]*$/iu

const TYPED = /[“«"]\s?([^“”«»"]+?)\s?[”»"]/gu

/** Words between typed marks, bound to no passage: nobody can hold them to anything. */
function looseQuotations(sentence: CheckedSentence, { excerpts }: Evidence): readonly Finding[] {
  return [...sentence.plain.matchAll(TYPED)].flatMap((match) => {
    // American writing puts a comma of the sentence inside the marks.
    const words = (match[1] ?? '').replace(/,$/u, '')
    const start = match.index + match[0].indexOf(words)
    const isBound = sentence.quotations.some(
      (quotation) => quotation.start - sentence.start < start + words.length && start < quotation.end - sentence.start,
    )
    // A single word is a term under discussion rather than evidence.
    const count = wordsOf(words).length
    if (isBound || count < 2) return []
    // What stands word for word in a passage cited right here needs no more.
    if (sentence.cited.some(({ selector }) => matchQuotation(words, selector.exact))) return []
    const source = excerpts.find((each) => matchQuotation(words, each.selector.exact))
    // A few words are a term as well, unless somebody is said to have said them and no passage has them.
    const isSaid = sentence.cited.length > 0 && SAID.test(sentence.plain.slice(0, start))
    if (count <= 3 && (source !== undefined || !isSaid)) return []
    return [
      {
        check: 'quotation' as const,
        level: 'warn' as const,
        ...at(sentence, start, start + words.length),
        ...(source === undefined ? {} : { excerptId: source.id }),
        reason: source
          ? 'These words are in quotation marks but not bound to their passage. Insert them as a quotation of the excerpt.'
          : 'These words are in quotation marks, and no excerpt of the dossier holds them.',
      },
    ]
  })
}
