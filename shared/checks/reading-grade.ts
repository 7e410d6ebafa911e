import { countWords } from '../note/words.ts'
import type { Check, CheckedSentence } from './evidence.ts'

/** Years of schooling: about 10 is asked of internal notes; names of bodies cost two or three more. */
const HIGHEST_GRADE = 14
/** A shorter note gives no reliable figure. */
const LEAST_WORDS = 100

const ENGLISH_SYLLABLES = /[aeiouy]+/giu
const FRENCH_SYLLABLES = /[aeiouyàâäéèêëîïôöùûüœæ]+/giu

/**
 * How hard the note is to read: Flesch–Kincaid grade for English; for French the same scale from Kandel and Moles' ease.
 *
 * An estimate from word and sentence lengths alone, so it is one hint for the whole note and never about a sentence.
 */
export const checkReadingGrade: Check = ({ sentences, note }) => {
  const read = sentences.filter(({ block }) => block.type !== 'heading')
  const counts = read.map((sentence) => countOf(sentence, note.language))
  const words = counts.reduce((sum, count) => sum + count.words, 0)
  if (words < LEAST_WORDS) return []
  const grade = readingGrade(counts, note.language)
  if (grade <= HIGHEST_GRADE) return []
  return [
    {
      check: 'reading-grade',
      level: 'hint',
      blockId: '',
      sectionId: '',
      where: `${grade.toFixed(0)}`,
      reason: `The note reads at about grade ${grade.toFixed(0)}; aim for 10. Shorter sentences and plainer words lower it.`,
    },
  ]
}

/** Words and syllables of one sentence. */
export interface SentenceCount {
  readonly words: number
  readonly syllables: number
}

/** Sentences that did not change keep their counts while a note is written. */
const counted = new WeakMap<CheckedSentence, SentenceCount>()

function countOf(sentence: CheckedSentence, language: 'en' | 'fr'): SentenceCount {
  const known = counted.get(sentence)
  if (known !== undefined) return known
  const count = { words: countWords(sentence.text), syllables: syllablesOf(sentence.text, language) }
  counted.set(sentence, count)
  return count
}

/** School grade of a text, from the counts of its sentences. */
export function readingGrade(sentences: readonly SentenceCount[], language: 'en' | 'fr'): number {
  const words = sentences.reduce((sum, count) => sum + count.words, 0)
  const syllables = sentences.reduce((sum, count) => sum + count.syllables, 0)
  if (words === 0) return 0
  const perSentence = words / sentences.length
  const perWord = syllables / words
  if (language === 'en') return 0.39 * perSentence + 11.8 * perWord - 15.59
  // Kandel and Moles (1958): ease 207 − 1.015·words/sentence − 73.6·syllables/word; 8 points of ease are about a grade.
  return (130 - (207 - 1.015 * perSentence - 73.6 * perWord)) / 8
}

function syllablesOf(text: string, language: 'en' | 'fr'): number {
  const all = text.match(/\p{L}+/gu) ?? []
  return all.reduce((sum, word) => {
    const plain = word.replace(/(?:e|es|ent)$/iu, (ending) => (word.length > ending.length + 2 ? '' : ending))
    const count = plain.match(language === 'fr' ? FRENCH_SYLLABLES : ENGLISH_SYLLABLES)?.length ?? 1
    return sum + Math.max(1, count)
  }, 0)
}
