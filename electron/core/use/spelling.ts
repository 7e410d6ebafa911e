import type { Handlers } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import { preferenceOf, setPreference } from '../database/preference.ts'
import type { Context } from './context.ts'

/** Under which name the library's own dictionary is kept: words in the order of the alphabet. */
const OWN_WORDS = 'spelling.words'

/** A dictionary of names and terms; whoever needs more has a list of another kind. */
const MOST_OWN_WORDS = 5000

export function spellingHandlers(context: Context) {
  return {
    'spelling.check': async ({ language, words }) => {
      const own = new Set(ownWords(context).map(folded))
      const unknown = words.filter((word) => !own.has(folded(word)))
      return { wrong: [...(await context.spelling.wrongWords(language, unknown))] }
    },

    'spelling.suggest': async ({ language, word }) => ({
      suggestions: [...(await context.spelling.suggestedWords(language, word))],
    }),

    'spelling.own': () => ({ words: [...ownWords(context)] }),

    'spelling.learn': ({ word, isKnown }) => {
      const others = ownWords(context).filter((one) => one !== word)
      const words = isKnown ? [...others, word].sort() : others
      if (words.length > MOST_OWN_WORDS) {
        throw new Refusal('too-large', 'Your own dictionary is full. The word was not added; take others out first.')
      }
      setPreference(context.db, OWN_WORDS, JSON.stringify(words))
      context.announce({ kind: 'changed', what: 'preferences' })
      return { words }
    },
  } satisfies Partial<Handlers>
}

/** A word at the start of a sentence is the same word. */
const folded = (word: string) => word.toLowerCase().replace(/[’ʼ]/gu, "'")

function ownWords(context: Context): readonly string[] {
  const json = preferenceOf(context.db, OWN_WORDS)
  const known: unknown = json === undefined ? [] : JSON.parse(json)
  return Array.isArray(known) ? known.filter((word) => typeof word === 'string') : []
}
