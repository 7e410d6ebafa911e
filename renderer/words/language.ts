import {
  chosenLanguage,
  type InterfaceLanguage,
  type LanguageChoice,
  localeOf,
  readLanguageChoice,
} from '../../shared/interface-language.ts'
import { speakForTheCore } from './core-sentences.ts'
import { speak } from './words.ts'

let spoken: InterfaceLanguage = 'en'

/** The language the window speaks. */
export const spokenLanguage = (): InterfaceLanguage => spoken

/** How dates and numbers are written in it, in the user's country where the computer names one. */
export const spokenLocale = (): string => localeOf(spoken, globalThis.navigator?.languages ?? [])

/**
 * Speaks the language that was chosen, or that of the computer.
 *
 * A library that does not answer is said later, by what needs it; here the computer's language will do.
 */
export async function startSpeaking(
  preferences: () => Promise<{ readonly preferences: Readonly<Record<string, unknown>> }>,
): Promise<void> {
  const stored: LanguageChoice = await preferences().then(
    (answer) => readLanguageChoice(answer.preferences.language),
    () => 'system',
  )
  spoken = chosenLanguage(stored, navigator.languages)
  document.documentElement.lang = spoken
  await Promise.all([speak(spoken), speakForTheCore(spoken)])
}
