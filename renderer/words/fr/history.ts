import type { history as en } from '../en/history.ts'
import type { Translated } from '../translated.ts'

/** Words of the history of the library. */
export const history: Translated<typeof en> = {
  title: 'Historique de cette bibliothèque',
  text: 'Toutes les modifications, la plus récente d’abord. En annuler une annule aussi celles qui l’ont suivie ; chacune peut être refaite, une à la fois, tant que rien d’autre n’est modifié.',
  list: 'Modifications',
  none: 'Rien n’a encore été modifié.',
  older: 'Montrer les modifications plus anciennes',
  isUndone: 'annulée',
  isFinal: 'trop ancienne pour être annulée',
  undoTo: 'Revenir à l’état d’avant',
  undoToOf: (label: string) => `Revenir à l’état d’avant : ${label}`,
  undone: (count: number) =>
    count === 1
      ? 'Une modification a été annulée. « Rétablir » la refait.'
      : `${count} modifications ont été annulées. « Rétablir » les refait, une à la fois.`,
}
