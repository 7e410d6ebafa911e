import { attempt } from '../../api/acts.ts'
import { call, useAnswer } from '../../api.ts'

type Language = 'en' | 'fr'

/** Verdicts so far, for as long as the window is open: most words of a note are asked about once. */
const known: Readonly<Record<Language, Map<string, boolean>>> = { en: new Map(), fr: new Map() }

/** The most words asked about at once, as the contract allows. */
const MOST = 20_000

/** Those of the words that are wrong. Words whose spelling cannot be had count as right: no guess is drawn as a fault. */
export async function wrongWords(language: Language, words: readonly string[]): Promise<readonly string[]> {
  const verdicts = known[language]
  const asked = [...new Set(words)].filter((word) => !verdicts.has(word) && word.length <= 100).slice(0, MOST)
  if (asked.length > 0) {
    const answer = await call('spelling.check', { language, words: asked }).catch(() => undefined)
    if (answer === undefined) return []
    const wrong = new Set(answer.wrong)
    for (const word of asked) verdicts.set(word, wrong.has(word))
  }
  return words.filter((word) => verdicts.get(word) === true)
}

export const useSuggestions = (language: Language, word: string) =>
  useAnswer('spelling.suggest', { language, word }).data?.suggestions

/** Puts a word into the library's own dictionary. */
export async function learnWord(word: string): Promise<boolean> {
  const done = await attempt(call('spelling.learn', { word, isKnown: true }))
  askAgain(word)
  return done !== undefined
}

/** Takes a word out of the library's own dictionary. */
export async function forgetWord(word: string): Promise<void> {
  await attempt(call('spelling.learn', { word, isKnown: false }))
  askAgain(word)
}

function askAgain(word: string): void {
  for (const verdicts of Object.values(known)) {
    for (const one of verdicts.keys()) if (one.toLowerCase() === word.toLowerCase()) verdicts.delete(one)
  }
}
