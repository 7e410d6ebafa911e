import type { snapshots as en } from '../en/snapshots.ts'
import type { Translated } from '../translated.ts'
import { many } from './many.ts'

/** Words of the snapshots of a note. */
export const snapshots: Translated<typeof en> = {
  title: 'Instantanés de cette note',
  text: 'Un instantané garde la note telle qu’elle se lit maintenant. Le texte de la veille est gardé de lui-même, ainsi que le texte qu’une restauration remplace.',
  name: 'Nom d’un nouvel instantané',
  placeholder: 'Pour la directrice, 16 février',
  keep: 'Garder un instantané',
  list: 'États gardés',
  none: 'Aucun pour l’instant. Gardez-en un avant de récrire, et vous pourrez comparer et revenir en arrière.',
  by: (isAutomatic: boolean) => (isAutomatic ? 'gardé de lui-même' : 'gardé par vous'),
  words: (count: number) => many(count, 'mot', 'mots'),
  compare: 'Comparer avec la note',
  comparison: (label: string) => `Ce qui a changé depuis « ${label} »`,
  same: 'La note se lit exactement comme cet instantané.',
  against: 'Comparer avec',
  now: 'La note telle qu’elle est maintenant',
  sameKept: 'Les deux se lisent exactement de la même façon.',
  onlyChanges: 'N’afficher que ce qui a changé',
  restore: 'Restaurer',
  restored: (label: string) => `La note se lit de nouveau comme dans « ${label} ». Le texte remplacé a été gardé.`,
  remove: 'Supprimer',
  removed: 'L’instantané a été supprimé.',
  inserted: 'inséré',
  taken: 'retiré',
}
