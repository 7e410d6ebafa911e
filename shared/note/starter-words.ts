import type { Localised } from '../codebook/codebook.ts'

/** Column headings that a table section starts with, by section id. */
export const STARTER_COLUMNS: Readonly<Record<string, readonly Localised[]>> = {
  options: [
    { en: 'Option', fr: 'Option' },
    { en: 'Benefit', fr: 'Avantage' },
    { en: 'Cost', fr: 'Coût' },
    { en: 'Risk', fr: 'Risque' },
    { en: 'Who objects', fr: 'Qui s’y oppose' },
  ],
  views: [
    { en: 'Ministry', fr: 'Ministère' },
    { en: 'View', fr: 'Avis' },
    { en: 'Date', fr: 'Date' },
    { en: 'How met', fr: 'Suite donnée' },
  ],
  imc: [
    { en: 'Ministry', fr: 'Ministère' },
    { en: 'Comment', fr: 'Commentaire' },
    { en: 'Response', fr: 'Réponse' },
  ],
  schedule: [
    { en: 'Milestone', fr: 'Étape' },
    { en: 'Date', fr: 'Date' },
    { en: 'Agency', fr: 'Organisme' },
  ],
  sources: [
    { en: 'Text', fr: 'Texte' },
    { en: 'Issuer', fr: 'Émetteur' },
    { en: 'Date', fr: 'Date' },
    { en: 'Reliability', fr: 'Fiabilité' },
  ],
  matrix: [
    { en: 'No.', fr: 'N°' },
    { en: 'Exact words', fr: 'Mots exacts' },
    { en: 'Who', fr: 'Qui' },
    { en: 'Strength', fr: 'Force' },
    { en: 'Deadline', fr: 'Échéance' },
  ],
  timeline: [
    { en: 'Date', fr: 'Date' },
    { en: 'Event', fr: 'Événement' },
    { en: 'Source', fr: 'Source' },
  ],
  stakeholders: [
    { en: 'Who', fr: 'Qui' },
    { en: 'Interest', fr: 'Intérêt' },
    { en: 'Influence', fr: 'Influence' },
    { en: 'Stance', fr: 'Position' },
    { en: 'Evidence', fr: 'Preuve' },
  ],
  gaps: [
    { en: 'Missing element', fr: 'Élément manquant' },
    { en: 'Why it matters', fr: 'Pourquoi c’est important' },
    { en: 'Reading A', fr: 'Lecture A' },
    { en: 'Reading B', fr: 'Lecture B' },
    { en: 'Who can resolve', fr: 'Qui peut trancher' },
  ],
  readouts: [
    { en: 'Point', fr: 'Point' },
    { en: 'First text', fr: 'Premier texte' },
    { en: 'Second text', fr: 'Second texte' },
    { en: 'Significance', fr: 'Portée' },
  ],
  coverage: [
    { en: 'Measure', fr: 'Mesure' },
    { en: 'Value', fr: 'Valeur' },
  ],
}

/** For a table section of a user's own template. */
export const PLAIN_COLUMNS: readonly Localised[] = [
  { en: 'Item', fr: 'Élément' },
  { en: 'Detail', fr: 'Précision' },
  { en: 'Source', fr: 'Source' },
]

/** The two headings of a section made of two lists, by section id. */
export const STARTER_LISTS: Readonly<Record<string, readonly [Localised, Localised]>> = {
  known_unknown: [
    { en: 'What we know', fr: 'Ce que nous savons' },
    { en: 'What we do not know', fr: 'Ce que nous ne savons pas' },
  ],
  raise_respond: [
    { en: 'To raise', fr: 'À soulever' },
    { en: 'To respond, if raised', fr: 'En réponse, si soulevé' },
  ],
}

export const PLAIN_LISTS: readonly [Localised, Localised] = [
  { en: 'First list', fr: 'Première liste' },
  { en: 'Second list', fr: 'Seconde liste' },
]
