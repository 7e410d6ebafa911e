import type { noteFind as en } from '../en/note-find.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** Words of finding and replacing in the note. */
export const noteFind: Translated<typeof en> = {
  label: 'Trouver dans la note',
  find: 'Trouver',
  replace: 'Remplacer par',
  case: 'Respecter la casse',
  whole: 'Mots entiers',
  count: (current: number, count: number) =>
    count === 0 ? 'Introuvable' : current === 0 ? many(count, 'trouvé', 'trouvés') : `${current} sur ${count}`,
  next: 'Suivant (Entrée)',
  previous: 'Précédent (Maj+Entrée)',
  replaceOne: 'Remplacer',
  replaceAll: 'Tout remplacer',
  more: 'Remplacer…',
  replaced: (count: number) => `${count} ${isMany(count) ? 'endroits remplacés' : 'endroit remplacé'}.`,
  inQuotations: (count: number) =>
    `Dans des citations : ${count}. Les vérifications diront où les mots diffèrent maintenant de la source.`,
}
