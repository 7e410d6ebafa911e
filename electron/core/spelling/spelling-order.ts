export type SpellingLanguage = 'en' | 'fr'

/** What the worker is asked. `number` is given back with the answer. */
export type SpellingOrder =
  | {
      readonly number: number
      readonly kind: 'check'
      readonly language: SpellingLanguage
      readonly words: readonly string[]
    }
  | { readonly number: number; readonly kind: 'suggest'; readonly language: SpellingLanguage; readonly word: string }

/** Words that are wrong, or suggestions for one that is. */
export type SpellingAnswer =
  | { readonly number: number; readonly words: readonly string[] }
  | { readonly number: number; readonly message: string; readonly stack: string }
