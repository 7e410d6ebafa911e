import type { InterfaceLanguage } from '../../shared/interface-language.ts'

/*
 * Sentences of the core, in the language of the window.
 *
 * The core says its reasons, refusals and names of acts in English: the command line and the log share them. Here each is
 * recognised by its pattern, and what stood in its slots is carried over.
 */

/**
 * A pattern in English, and how the language of the window says it.
 *
 * `{}` is carried over as it is, in order or by its number (`{2}`); `{=}` is a phrase of the core itself, which is looked
 * up as well.
 */
export type CoreSentence = readonly [english: string, said: string]

/** English needs none: the core speaks it. */
const CATALOGUES: Readonly<Record<InterfaceLanguage, () => Promise<readonly CoreSentence[]>>> = {
  en: async () => [],
  fr: async () => (await import('./fr/core/catalogue.ts')).catalogue,
  hi: async () => (await import('./hi/core/catalogue.ts')).catalogue,
}

interface Matcher {
  readonly pattern: RegExp
  readonly said: string
  /** For each slot, whether it holds a phrase of the core. */
  readonly isPhrase: readonly boolean[]
}

let matchers: readonly Matcher[] = []
let standing: ReadonlyMap<string, string> = new Map()
let isEnglishSpoken = true
const left = new Set<string>()

export async function speakForTheCore(language: InterfaceLanguage): Promise<void> {
  isEnglishSpoken = language === 'en'
  left.clear()
  const catalogue = await CATALOGUES[language]()
  matchers = matchersOf(catalogue)
  standing = new Map(catalogue)
}

/** Patterns that say more by themselves come first, so that a general one does not swallow their words. */
export function matchersOf(catalogue: readonly CoreSentence[]): readonly Matcher[] {
  const literal = (english: string) => english.replaceAll(/\{=?\}/g, '').length
  return catalogue
    .toSorted(([one], [other]) => literal(other) - literal(one))
    .map(([english, said]) => ({
      pattern: new RegExp(`^${english.split(SLOT).map(literally).join('([^]*?)')}$`, 'u'),
      said,
      isPhrase: [...english.matchAll(/\{(=?)\}/g)].map(([, mark]) => mark === '='),
    }))
}

const SLOT = /\{=?\}/
const literally = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** What the core said, in the language of the window; as it is where no pattern knows it. */
export function coreSentence(english: string): string {
  const said = saidBy(matchers, english)
  if (said === undefined && !isEnglishSpoken) left.add(english)
  return said ?? english
}

/** A text the app brings along, as what a code means; any other words, which somebody wrote, stay as they are. */
export const broughtAlong = (english: string): string => standing.get(english) ?? english

export function saidBy(among: readonly Matcher[], english: string): string | undefined {
  for (const { pattern, said, isPhrase } of among) {
    const found = pattern.exec(english)
    if (found === null) continue
    const slots = isPhrase.map((is, at) => {
      const words = found[at + 1] ?? ''
      return is ? (saidBy(among, words) ?? words) : words
    })
    let next = 0
    return said.replaceAll(
      /\{(\d?)\}/g,
      (_all, number: string) => slots[number === '' ? next++ : Number(number) - 1] ?? '',
    )
  }
  return undefined
}

/** The language to name on what the core said, so that a screen reader speaks it right: English, where it was left so. */
export const langOf = (said: string): 'en' | undefined => (left.has(said) ? 'en' : undefined)
