import type { languages as en } from '../en/languages.ts'
import type { Translated } from '../translated.ts'
import { many } from './many.ts'

/** Words of the pane that holds two language versions side by side. */
export const languages: Translated<typeof en> = {
  title: 'Deux langues',
  noneTitle: 'Une seule langue pour l’instant',
  noneText:
    'Créez la version dans l’autre langue : le même modèle et le même en-tête, et les mêmes citations aux mêmes endroits. Vous en écrivez les mots ; l’application signale ce qu’il faut revoir.',
  make: (language: 'en' | 'fr') => (language === 'en' ? 'Créer la version française' : 'Créer la version anglaise'),
  noNote: 'Ouvrez d’abord une note',
  noNoteText: 'Choisissez une note à gauche ; sa version dans l’autre langue se crée et se garde ici.',
  state: {
    confirmed: 'Confirmé',
    'first-changed': 'Gauche modifiée depuis la confirmation',
    'second-changed': 'Droite modifiée depuis la confirmation',
    'both-changed': 'Les deux modifiées depuis la confirmation',
    open: 'Pas encore confirmé',
    alone: 'Sans correspondant',
  },
  count: (stale: number, open: number, alone: number) =>
    stale + open + alone === 0
      ? 'Tous les paragraphes sont confirmés'
      : [
          stale > 0 && many(stale, 'périmé', 'périmés'),
          open > 0 && `${open} à confirmer`,
          alone > 0 && `${alone} sans correspondant`,
        ]
          .filter(Boolean)
          .join(' · '),
  confirm: 'Ils disent la même chose',
  confirmAll: 'Confirmer tous ceux qui concordent',
  figures: (figures: readonly string[], side: string) => `Seulement ${side} : ${figures.join(', ')}`,
  left: 'à gauche',
  right: 'à droite',
  citations: 'Les citations diffèrent',
  part: 'Séparer les deux versions',
  parted: 'Les deux notes sont de nouveau indépendantes.',
  openOther: 'Ouvrir l’autre version',
  missing: 'Rien ici pour l’instant',
}
