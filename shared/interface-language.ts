/** Languages the interface speaks. A note has a language of its own, whatever the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'hi'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** Each language as it calls itself, for whoever cannot read the one that is shown. */
export const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  hi: 'हिन्दी',
}

/** Where the system names a language without a country, dates are written as in this one. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-CA', fr: 'fr-CA', hi: 'hi-IN' }

/** What a setting may say: one of the languages, or that of the computer. */
export type LanguageChoice = InterfaceLanguage | 'system'

export function readLanguageChoice(stored: unknown): LanguageChoice {
  return INTERFACE_LANGUAGES.find((language) => language === stored) ?? 'system'
}

/** @param system languages of the computer as BCP 47 tags, the one preferred first */
export function chosenLanguage(choice: LanguageChoice, system: readonly string[]): InterfaceLanguage {
  if (choice !== 'system') return choice
  const known = system.flatMap((tag) => INTERFACE_LANGUAGES.find((language) => isIn(tag, language)) ?? [])
  return known[0] ?? 'en'
}

/** How dates and numbers are written: as in the country the computer names together with the language. */
export function localeOf(language: InterfaceLanguage, system: readonly string[]): string {
  return system.find((tag) => isIn(tag, language) && tag.includes('-') && isTag(tag)) ?? LOCALES[language]
}

const isIn = (tag: string, language: string): boolean => tag.toLowerCase().split('-')[0] === language

/** Chromium hands on what the system calls a locale, "en-US@posix" among it, which no formatter takes. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
