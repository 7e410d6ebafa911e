import { spokenLanguage } from '../words/language.ts'

/** The language of a view, on the screen and saved as a file: that of the window, where views have words in it. */
export const viewLanguage = (): 'en' | 'fr' => (spokenLanguage() === 'fr' ? 'fr' : 'en')
