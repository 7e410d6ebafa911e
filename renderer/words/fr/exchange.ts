import type { exchange as en } from '../en/exchange.ts'
import type { Translated } from '../translated.ts'
import { isMany, many } from './many.ts'

/** Words of what comes from other programs and goes to them. */
export const exchange: Translated<typeof en> = {
  choose: 'Choisir un fichier…',
  another: 'Choisir un autre fichier…',
  reading: 'Lecture…',
  cancel: 'Annuler',
  close: 'Fermer',
  leftOut: (count: number) => (count === 1 ? 'Un élément est omis' : `${count} éléments sont omis`),
  mapping: 'Codes',
  mappingHint: 'Ce que chaque code du fichier devient ici.',
  there: 'Dans le fichier',
  here: 'Ici',
  uses: (count: number) => many(count, 'passage', 'passages'),
  noCode: 'Aucun code',
  becomes: (name: string) => `${name} devient`,
  own: 'Un code à nous, par son nom',
  leave: 'Aucun code : son nom reste dans le commentaire',
  annotations: {
    open: 'Importer des annotations…',
    title: (source: string) => `Annotations pour ${source}`,
    text: 'Les annotations d’autres programmes (W3C Web Annotations, Hypothesis, Recogito), ou de celui-ci, sont cherchées par leurs mots exacts dans la version la plus récente de cette source. Celles qui ne laissent aucun doute sont ajoutées ; pour les autres, vous choisissez la place.',
    counts: {
      placed: (count: number) => `${many(count, 'trouvée', 'trouvées')} sans aucun doute`,
      ask: (count: number) => `${count} dont la place est à choisir`,
      gone: (count: number) => many(count, 'introuvable', 'introuvables'),
      known: (count: number) => `${count} déjà ici`,
    },
    askTitle: 'Où vont-elles ?',
    goneTitle: 'Introuvables dans ce texte',
    nowhere: 'Nulle part : à omettre',
    placeOf: (words: string) => `Place de « ${words} »`,
    add: (count: number) => (count === 1 ? 'Ajouter un extrait' : `Ajouter ${count} extraits`),
    added: (count: number) =>
      count === 1 ? 'Une annotation a été ajoutée.' : `${count} annotations ont été ajoutées.`,
    nothing: 'Rien à ajouter : choisissez une place, ou un autre fichier.',
  },
  project: {
    title: 'Importer un projet',
    text: 'Un projet d’un programme d’analyse qualitative (REFI-QDA, .qdpx : NVivo, ATLAS.ti, MAXQDA, QualCoder et autres) devient un dossier : ses textes sont des sources, ses passages codés des extraits, ses mémos des commentaires.',
    name: 'Nom du dossier',
    sources: 'Textes',
    source: (words: number, passages: number) =>
      `${many(words, 'mot', 'mots')}, ${many(passages, 'passage codé', 'passages codés')}`,
    add: 'Importer',
    added: (sources: number, excerpts: number) =>
      `${many(sources, 'source', 'sources')} et ${many(excerpts, 'extrait', 'extraits')} : ${isMany(sources + excerpts) ? 'importés' : 'importé'}.`,
  },
}
