import type { spelling as en } from '../en/spelling.ts'
import type { Translated } from '../translated.ts'

/** Words of the spelling of the note. */
export const spelling: Translated<typeof en> = {
  title: (word: string) => `« ${word} » n’est dans aucun dictionnaire`,
  suggestions: 'Ce qui a pu être voulu',
  none: 'Aucun mot n’en est à une faute près.',
  learn: 'Ajouter à votre propre dictionnaire',
  learned: (word: string) => `« ${word} » est maintenant dans votre dictionnaire.`,
  hint: 'Absent des dictionnaires. Ctrl+. montre ce qui a pu être voulu.',
  nothing: 'Le mot au curseur est dans un dictionnaire.',
}
