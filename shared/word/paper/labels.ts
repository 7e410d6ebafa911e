/** Words that the printed note adds to what its author wrote. */
export interface Labels {
  readonly draft: string
  readonly evidence: string
  readonly evidenceCaption: string
  readonly sentence: string
  readonly letStand: string
  readonly letStandCaption: string
  readonly letStandColumns: readonly [words: string, finding: string, reason: string, who: string]
  readonly nobodyNamed: string
  readonly contents: string
  readonly endnotes: string
  readonly page: string
  readonly of: string
  readonly table: string
  readonly figure: string
  readonly timelineAlt: (dates: number, first: string, last: string) => string
  readonly sameInTable: string
  readonly number: string
  readonly colon: string
  readonly none: string
  readonly notStated: string
  readonly see: string
  readonly undated: string
  readonly lostPassage: string
  /** Before the words that a comment was about; `%1` are they. */
  readonly lostWords: string
  readonly lostReference: string
  readonly recommendation: string
  readonly recommendations: string
  readonly response: string
  readonly question: string
  readonly answer: string
  readonly approvals: string
  readonly role: string
  readonly decision: string
  readonly signOff: string
  readonly entry: string
  readonly toComplete: string
  readonly clearance: string
  readonly clearedBy: string
  readonly name: string
  readonly signature: string
  readonly date: string
  readonly annex: string
  readonly matrix: string
  readonly matrixCaption: string
  readonly matrixKey: string
  readonly words: string
  readonly source: string
  readonly timeline: string
  readonly timelineCaption: string
  readonly event: string
  readonly sources: string
  readonly suggested: string
  readonly issuer: string
  readonly dated: string
  readonly retrieved: string
  readonly address: string
  readonly fingerprint: string
  readonly tableColumn: string
  readonly actions: Readonly<Record<string, string>>
}

const ENGLISH: Labels = {
  draft: 'Draft, revision %1 of %2',
  evidence: 'Evidence',
  evidenceCaption: 'Each sentence with the passages it rests on',
  sentence: 'Sentence of the note',
  letStand: 'Findings let stand',
  letStandCaption: 'What the checks found and the writer let stand, with the reasons',
  letStandColumns: ['Words of the note', 'What was found', 'Why it stands', 'Who and when'],
  nobodyNamed: 'Not named',
  contents: 'Contents',
  endnotes: 'Notes',
  page: 'Page',
  of: 'of',
  table: 'Table',
  figure: 'Figure',
  timelineAlt: (dates, first, last) => `${dates} dates from ${first} to ${last}`,
  sameInTable: 'The table below says the same.',
  number: 'No.',
  colon: ': ',
  none: 'None',
  notStated: 'Not stated',
  see: 'See',
  undated: 'undated',
  lostPassage: 'The passage cited here is no longer in the library.',
  lostWords: 'About “%1”:',
  lostReference: '[a part that is not in this copy]',
  recommendation: 'Recommendation',
  recommendations: 'Recommendations and responses',
  response: 'Response',
  question: 'Question:',
  answer: 'Answer:',
  approvals: 'Approvals',
  role: 'Role',
  decision: 'Decision',
  signOff: 'Sign-off',
  entry: 'Entry',
  toComplete: 'To complete',
  clearance: 'Clearance',
  clearedBy: 'Cleared by',
  name: 'Name',
  signature: 'Signature',
  date: 'Date',
  annex: 'Annex',
  matrix: 'Commitments matrix',
  matrixCaption: 'Who agreed to what, how firmly and by when',
  matrixKey: 'Strength runs from 0 (no commitment) to 5 (legal duty), precision from 0 to 3.',
  words: 'Exact words',
  source: 'Source',
  timeline: 'Timeline',
  timelineCaption: 'Dated events in the sources',
  event: 'Event',
  sources: 'List of sources',
  suggested: 'suggested, not yet confirmed',
  issuer: 'Issuer',
  dated: 'Dated',
  retrieved: 'Retrieved',
  address: 'Address',
  fingerprint: 'SHA-256',
  tableColumn: 'Column',
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
  draft: 'Ébauche, révision %1 du %2',
  evidence: 'Preuves',
  evidenceCaption: 'Chaque phrase et les passages sur lesquels elle repose',
  sentence: 'Phrase de la note',
  letStand: 'Constats maintenus',
  letStandCaption: 'Ce que les vérifications ont relevé et que l’auteur a maintenu, avec les motifs',
  letStandColumns: ['Mots de la note', 'Constat', 'Motif', 'Par qui et quand'],
  nobodyNamed: 'Non indiqué',
  contents: 'Table des matières',
  endnotes: 'Notes',
  page: 'Page',
  of: 'de',
  table: 'Tableau',
  figure: 'Figure',
  timelineAlt: (dates, first, last) => `${dates} dates, de ${first} à ${last}`,
  sameInTable: 'Le tableau ci-dessous dit la même chose.',
  number: 'Nº',
  colon: '\u00a0: ',
  none: 'Aucun',
  notStated: 'Non précisé',
  see: 'Voir',
  undated: 'sans date',
  lostPassage: 'Le passage cité ici ne se trouve plus dans la bibliothèque.',
  lostWords: 'Au sujet de « %1 » :',
  lostReference: '[une partie qui ne figure pas dans cette copie]',
  recommendation: 'Recommandation',
  recommendations: 'Recommandations et réponses',
  response: 'Réponse',
  question: 'Question\u00a0:',
  answer: 'Réponse\u00a0:',
  approvals: 'Approbations',
  role: 'Rôle',
  decision: 'Décision',
  signOff: 'Signature',
  entry: 'Mention',
  toComplete: 'À remplir',
  clearance: 'Validation',
  clearedBy: 'Validé par',
  name: 'Nom',
  signature: 'Signature',
  date: 'Date',
  annex: 'Annexe',
  matrix: 'Tableau des engagements',
  matrixCaption: 'Qui s’est engagé à quoi, avec quelle force et pour quand',
  matrixKey: 'La force va de 0 (aucun engagement) à 5 (obligation juridique), la précision de 0 à 3.',
  words: 'Termes exacts',
  source: 'Source',
  timeline: 'Chronologie',
  timelineCaption: 'Événements datés dans les sources',
  event: 'Événement',
  sources: 'Liste des sources',
  suggested: 'proposé, à confirmer',
  issuer: 'Émetteur',
  dated: 'Date',
  retrieved: 'Consulté le',
  address: 'Adresse',
  fingerprint: 'SHA-256',
  tableColumn: 'Colonne',
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
