import { z } from 'zod'
import { nothing, request, text } from './request.ts'
import { noteLanguage } from './shapes.ts'

const word = text(100).min(1)

export const spellingRequests = {
  'spelling.check': request(
    'Those of the words that stand in none of the language’s dictionaries, nor among the library’s own words.',
    z.strictObject({ language: noteLanguage, words: z.array(word).max(20_000) }),
    z.strictObject({ wrong: z.array(z.string()) }),
  ),
  'spelling.suggest': request(
    'Words that may have been meant by a word that is wrong, the likeliest first.',
    z.strictObject({ language: noteLanguage, word }),
    z.strictObject({ suggestions: z.array(z.string()) }),
  ),
  'spelling.own': request(
    'The words of the library’s own dictionary.',
    nothing,
    z.strictObject({ words: z.array(z.string()) }),
  ),
  'spelling.learn': request(
    'Puts a word into the library’s own dictionary, or takes it out again.',
    z.strictObject({ word, isKnown: z.boolean() }),
    z.strictObject({ words: z.array(z.string()) }),
  ),
} as const
