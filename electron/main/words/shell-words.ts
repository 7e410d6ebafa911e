import { app } from 'electron'
import { chosenLanguage, type InterfaceLanguage, readLanguageChoice } from '../../../shared/interface-language.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { en, type ShellWords } from './en.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'

const WORDS: Readonly<Record<InterfaceLanguage, ShellWords>> = { en, fr, hi }

let choice: unknown

/** The words of the language that was chosen in this library; of the computer's until that is known. */
export function shellWords(): ShellWords {
  return WORDS[chosenLanguage(readLanguageChoice(choice), app.getPreferredSystemLanguages())]
}

/** Keeps to the language that is chosen in the library. `onChange` is called once it is known, and whenever it changes. */
export async function followLanguage(library: ServedLibrary, onChange: () => void): Promise<void> {
  const read = async () => {
    const reply = await library.dispatch('preference.list', {})
    if (reply.ok) choice = (reply.value as { preferences: Record<string, unknown> }).preferences.language
    onChange()
  }
  library.subscribe((event) => {
    if (event.kind === 'changed' && event.what === 'preferences') void read()
  })
  await read()
}
