import type { overview as en } from '../en/overview.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** Words of the overview panes. */
export const overview: Translated<typeof en> = {
  rows: (count: number) => many(count, 'ligne', 'lignes'),
  shown: (shown: number, all: number) => `${shown} sur ${many(all, 'ligne', 'lignes')}`,
  filter: 'Filtrer les lignes',
  intoNote: 'Mettre dans la note',
  chartIntoNote: 'Mettre le graphique dans la note',
  put: 'Le tableau a été mis dans la note, après le paragraphe où vous étiez.',
  updated: 'Le tableau de la note a été mis à jour.',
  noNote: 'Ouvrez d’abord une note : le tableau va là où vous écrivez.',
  save: 'Enregistrer en fichier',
  saveXlsx: 'Cette vue en classeur Excel',
  saveCsv: 'Cette vue en CSV',
  saveAll: 'Toutes les vues en un seul classeur Excel',
  saved: (name: string) => `${name} a été écrit. La bibliothèque en garde une copie.`,
  by: 'Côte à côte',
  bySource: 'par source',
  byParty: 'par partie',
  sortBy: (column: string) => `Trier par ${column}`,
  columnsBeyond: (count: number) => many(count, 'colonne de plus', 'colonnes de plus'),
  nextColumns: 'Afficher les colonnes suivantes',
  goTo: (place: string) => `Aller au passage : ${place}`,
  edit: (column: string, value: string) => `${column} : ${value === '' ? 'vide' : value}. Modifier`,
  empty: {
    commitments: [
      'Aucun engagement marqué pour l’instant',
      'Sélectionnez un passage dans une source et appuyez sur C.',
    ],
    positions: [
      'Rien à comparer pour l’instant',
      'Marquez des engagements et des domaines : sélectionnez un passage et appuyez sur C ou R.',
    ],
    timeline: ['Aucune date marquée pour l’instant', 'Sélectionnez une date dans une source et appuyez sur E.'],
    stakeholders: [
      'Aucune partie marquée pour l’instant',
      'Sélectionnez un nom dans une source et appuyez sur P pour une partie, sur S pour tout autre acteur.',
    ],
    gaps: ['Aucune lacune marquée pour l’instant', 'Sélectionnez le passage où quelque chose manque et appuyez sur G.'],
    readouts: [
      'Aucune divergence marquée pour l’instant',
      'Là où deux sources diffèrent sur un point, sélectionnez les mots et appuyez sur X.',
    ],
    questions: [
      'Aucune question pour l’instant',
      'Sélectionnez les mots qui en soulèvent une et appuyez sur la touche « ? ».',
    ],
  },
  noMatch: 'Aucune ligne ne contient ces mots.',
  clear: 'Afficher toutes les lignes',
  timelinePicture: 'Événements datés le long d’une ligne ; le tableau ci-dessous dit la même chose en mots.',
  moreEvents: (count: number) => `et ${many(count, 'autre', 'autres')}`,
  strengthPicture: 'Engagements selon leur force',
  strengthBar: (strength: string, count: number) => `${strength} : ${count}`,
  yes: 'Oui',
  no: 'Non',
  coverage: {
    legend: 'Couleurs des bandes',
    notRead: 'Pas encore lu',
    title: 'Couverture',
    text: 'Les phrases de chaque source qui ont été lues : codées, ou marquées comme lues sans rien à coder.',
    share: (coded: number, all: number) => `${coded} sur ${many(all, 'phrase', 'phrases')}`,
    strip: (title: string) => `Phrases de ${title} dans l’ordre de lecture`,
    open: (title: string) => `Ouvrir ${title} à la première phrase non codée`,
    nextOpen: 'Première phrase non codée',
    done: 'Toutes les phrases sont codées',
    used: (used: number, all: number) =>
      `${used} sur ${all} ${isMany(all) ? 'engagements' : 'engagement'} : ${isMany(used) ? 'utilisés' : 'utilisé'} dans une note`,
    unusedCommitments: 'Engagements qu’aucune note n’utilise encore',
    unused: 'Codes non utilisés dans ce dossier',
  },
}
