import type { markings as en } from '../en/markings.ts'
import type { Translated } from '../translated.ts'

/** Words of the markings of a note and its paragraphs. */
export const markings: Translated<typeof en> = {
  menu: 'Classification',
  asNote: 'Comme la note',
  raised: (marking: string) => `La note est maintenant classifiée ${marking}, parce qu’un paragraphe l’est.`,
  below: (portion: string) =>
    `Un paragraphe est classifié ${portion} ; la note ne peut donc pas l’être moins. Abaissez d’abord le paragraphe. Rien n’a été modifié.`,
  lower: 'Abaisser la classification',
  lowerText: (from: string, to: string) => `De ${from} à ${to}. Dites pourquoi : le motif est gardé avec la note.`,
  reason: 'Motif',
  reasons: 'Pourquoi des classifications ont été abaissées',
}
