/** Words that the printed note adds to what its author wrote. */
export interface Labels {
  readonly page: string
  readonly of: string
  readonly table: string
  readonly none: string
  readonly notStated: string
  readonly see: string
  readonly undated: string
  readonly lostPassage: string
  readonly asOf: string
  readonly recommendation: string
  readonly recommendations: string
  readonly response: string
  readonly question: string
  readonly answer: string
  readonly approvals: string
  readonly decision: string
  readonly clearance: string
  readonly clearedBy: string
  readonly name: string
  readonly signature: string
  readonly date: string
  readonly readerResponse: string
  readonly howToCite: string
  readonly annex: string
  readonly matrix: string
  readonly timeline: string
  readonly sources: string
  readonly matrixColumns: {
    readonly words: string
    readonly actor: string
    readonly action: string
    readonly strength: string
    readonly deadline: string
    readonly source: string
  }
  readonly suggested: string
  readonly event: string
  readonly issuer: string
  readonly dated: string
  readonly retrieved: string
  readonly address: string
  readonly fingerprint: string
  readonly tableColumn: string
  readonly languages: Readonly<Record<string, string>>
  readonly actions: Readonly<Record<string, string>>
}

const ENGLISH: Labels = {
  page: 'Page',
  of: 'of',
  table: 'Table',
  none: 'None',
  notStated: 'Not stated',
  see: 'See',
  undated: 'undated',
  lostPassage: 'The passage cited here is no longer in the library.',
  asOf: 'Information as of',
  recommendation: 'Recommendation',
  recommendations: 'Recommendations and responses',
  response: 'Response',
  question: 'Question:',
  answer: 'Answer:',
  approvals: 'Approvals',
  decision: 'Decision',
  clearance: 'Clearance',
  clearedBy: 'Cleared by',
  name: 'Name',
  signature: 'Signature',
  date: 'Date',
  readerResponse: 'Response',
  howToCite: 'How to cite',
  annex: 'Annex',
  matrix: 'Commitments matrix',
  timeline: 'Timeline',
  sources: 'List of sources',
  matrixColumns: {
    words: 'Exact words',
    actor: 'Actor',
    action: 'Action',
    strength: 'Strength',
    deadline: 'Deadline',
    source: 'Source',
  },
  suggested: 'suggested, not yet confirmed',
  event: 'Event',
  issuer: 'Issuer',
  dated: 'Dated',
  retrieved: 'Retrieved',
  address: 'Address',
  fingerprint: 'SHA-256',
  tableColumn: 'Column',
  languages: { en: 'English', fr: 'French', both: 'English and French' },
  actions: {
    information: 'For information',
    decision: 'For decision',
    approval: 'For approval',
    signature: 'For signature',
    note: 'To note',
    discussion: 'For discussion',
  },
}

const FRENCH: Labels = {
  page: 'Page',
  of: 'de',
  table: 'Tableau',
  none: 'Aucun',
  notStated: 'Non précisé',
  see: 'Voir',
  undated: 'sans date',
  lostPassage: 'Le passage cité ici ne se trouve plus dans la bibliothèque.',
  asOf: 'Information à jour au',
  recommendation: 'Recommandation',
  recommendations: 'Recommandations et réponses',
  response: 'Réponse',
  question: 'Question :',
  answer: 'Réponse :',
  approvals: 'Approbations',
  decision: 'Décision',
  clearance: 'Validation',
  clearedBy: 'Validé par',
  name: 'Nom',
  signature: 'Signature',
  date: 'Date',
  readerResponse: 'Réponse',
  howToCite: 'Pour citer',
  annex: 'Annexe',
  matrix: 'Tableau des engagements',
  timeline: 'Chronologie',
  sources: 'Liste des sources',
  matrixColumns: {
    words: 'Termes exacts',
    actor: 'Acteur',
    action: 'Action',
    strength: 'Force',
    deadline: 'Échéance',
    source: 'Source',
  },
  suggested: 'proposé, à confirmer',
  event: 'Événement',
  issuer: 'Émetteur',
  dated: 'Date',
  retrieved: 'Consulté le',
  address: 'Adresse',
  fingerprint: 'SHA-256',
  tableColumn: 'Colonne',
  languages: { en: 'Anglais', fr: 'Français', both: 'Anglais et français' },
  actions: {
    information: 'Pour information',
    decision: 'Pour décision',
    approval: 'Pour approbation',
    signature: 'Pour signature',
    note: 'Pour prise de note',
    discussion: 'Pour discussion',
  },
}

export function labelsIn(language: 'en' | 'fr'): Labels {
  return language === 'fr' ? FRENCH : ENGLISH
}
