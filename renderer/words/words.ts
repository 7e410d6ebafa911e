import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import { pack as en } from './en/pack.ts'
import type { Translated } from './translated.ts'

/** Every word of the interface, by area. Another language is another value of this type. */
export type Words = Translated<typeof en>

/** Only the pack that is spoken is loaded, and English, of which each has all the keys. */
const PACKS: Readonly<Record<InterfaceLanguage, () => Promise<Words>>> = {
  en: async () => en,
  fr: async () => (await import('./fr/pack.ts')).pack,
  hi: async () => (await import('./hi/pack.ts')).pack,
}

/**
 * The words that are spoken.
 *
 * Modules read their part of it when they are loaded, so `speak` comes before all of them and another language takes a
 * fresh window.
 */
export let words: Words = en

export async function speak(language: InterfaceLanguage): Promise<void> {
  words = await PACKS[language]()
}
