import type { find as en } from '../en/find.ts'
import type { Translated } from '../translated.ts'
import { many } from './many.ts'

/** Words of searching and of the list of excerpts. */
export const find: Translated<typeof en> = {
  title: 'Recherche et commandes',
  placeholder: 'Recherchez, ou tapez > pour les commandes',
  scope: { here: 'Ce dossier', all: 'Tous les dossiers' },
  groups: { commands: 'Commandes', source: 'Sources', excerpt: 'Extraits', note: 'Notes' },
  none: (query: string) => `Rien trouvé pour « ${query} ».`,
  more: 'Il y en a d’autres. Ajoutez un mot pour préciser.',
  hint: 'Mots, débuts de mots, ou « expressions entre guillemets ». Les flèches choisissent, Entrée y va.',
  inside: 'Trouvé à l’intérieur de mots.',
  narrow: {
    source: { label: 'Source', any: 'Toutes les sources' },
    code: { label: 'Code', any: 'Tous les codes' },
    party: { label: 'Partie', any: 'Toutes les parties' },
    year: { label: 'Année', any: 'Toutes les années' },
    inside: 'Dans les mots',
  },
  results: (count: number) => many(count, 'résultat', 'résultats'),
  excerpts: {
    title: 'Extraits',
    count: (shown: number, all: number) =>
      shown === all ? many(all, 'extrait', 'extraits') : `${shown} sur ${many(all, 'extrait', 'extraits')}`,
    filter: 'Mots du passage ou du commentaire',
    code: 'Code',
    source: 'Source',
    use: 'Utilisation',
    all: 'Tous les codes',
    allSources: 'Toutes les sources',
    uses: {
      all: 'Utilisés ou non',
      used: 'Utilisés dans une note',
      unused: 'Pas encore utilisés',
      superseded: 'Modifiés dans une version plus récente',
      suggested: 'Suggérés',
    },
    superseded: 'modifié dans une version plus récente',
    families: { who: 'Qui', what: 'Quoi', evidence: 'Preuves', quality: 'Qualité', work: 'Travail' } as Record<
      string,
      string
    >,
    family: (name: string) => `Tout « ${name} »`,
    emptyTitle: 'Rien n’est encore marqué',
    emptyText: 'Ouvrez une source, sélectionnez un passage et tapez la lettre d’un code. Il figurera ici.',
    noMatch: 'Aucun extrait ne réunit tout cela.',
    clear: 'Afficher tous les extraits',
    list: 'Extraits, dans l’ordre de lecture',
    goTo: (address: string) => `Aller au passage${address === '' ? '' : `, ${address}`}`,
  },
}
