import { openSpeller, type Speller } from '../../../shared/spelling/speller.ts'
import type { SpellingLanguage } from './spelling-order.ts'
import { TRADE_WORDS } from './trade-words.ts'

/** English is right when it is right in Canada, the United Kingdom or the United States: a note goes to all of them. */
const DICTIONARIES = {
  en: () => [import('dictionary-en-ca'), import('dictionary-en-gb'), import('dictionary-en')],
  fr: () => [import('dictionary-fr')],
} as const

const opened = new Map<SpellingLanguage, Promise<readonly Speller[]>>()

/** The dictionaries of a language, which come with the app; each is read when it is first needed. */
export function openSpellers(language: SpellingLanguage): Promise<readonly Speller[]> {
  const known = opened.get(language) ?? read(language)
  opened.set(language, known)
  return known
}

async function read(language: SpellingLanguage): Promise<readonly Speller[]> {
  const files = await Promise.all(DICTIONARIES[language]())
  const decoder = new TextDecoder()
  return files.map(({ default: { aff, dic } }) => openSpeller(decoder.decode(aff), decoder.decode(dic)))
}

export async function wrongWords(language: SpellingLanguage, words: readonly string[]): Promise<readonly string[]> {
  const spellers = await openSpellers(language)
  const extra = TRADE_WORDS[language]
  return words.filter((word) => !extra.has(plain(word)) && !spellers.some(({ isRight }) => isRight(word)))
}

/** Without capitals and the ending of possession: "MoU's" is right where "mou" is. */
const plain = (word: string) => word.toLowerCase().replace(/['’]s$/u, '')

export async function suggestedWords(language: SpellingLanguage, word: string): Promise<readonly string[]> {
  const spellers = await openSpellers(language)
  return [...new Set(spellers.flatMap(({ suggest }) => suggest(word)))].slice(0, 6)
}
