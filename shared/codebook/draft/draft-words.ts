/** The sentences of a draft that are the drafter's own, in one language. */
export interface DraftWords {
  readonly drafted: string
  readonly issue: string
  readonly names: string
  readonly dates: string
  readonly mentions: string
  readonly noParty: string
  readonly known: string
  readonly notKnown: string
  readonly noQuotation: string
  readonly confirm: (count: number) => string
  readonly ask: string
  readonly firm: string
  readonly purpose: string
  readonly open: string
  readonly nothingFound: string
  readonly checklistMet: string
  readonly unstated: (items: string) => string
  readonly more: (count: number) => string
  readonly says: (address: string) => string
  readonly quotes: (address: string) => string
  readonly states: (what: 'condition' | 'purpose', address: string) => string
  readonly strength: (value: string, name: string) => string
  readonly strengthName: (value: string, name: string) => string
  readonly noCommitment: string
  readonly commitmentsAt: (places: string) => string
  readonly and: string
  readonly item: (item: string) => string
}

const ENGLISH: DraftWords = {
  drafted: 'Drafted by rule from suggested excerpts; nobody has confirmed them yet.',
  issue: 'This note sets out what the text promises, to whom and when, and what it leaves open.',
  names: 'The text names ',
  dates: 'It gives the date ',
  mentions: 'It mentions ',
  noParty: 'The text names no party and gives no date that a rule could find.',
  known: 'Known',
  notKnown: 'Not known',
  noQuotation: 'No quotation in the text to draw on.',
  confirm: (count) => `Confirm or correct the ${count} excerpts.`,
  ask: 'Ask the author of the text about what it does not state; no date is known.',
  firm: 'How firm the words are',
  purpose: 'Purpose and conditions',
  open: 'What the text says is open',
  nothingFound: 'No commitment, condition or gap was found by rule.',
  checklistMet: 'The text touches every point of the agreement checklist.',
  unstated: (items) => `The text does not state: ${items}.`,
  more: (count) => `; and ${count} more points of the checklist`,
  says: (address) => `The text says at ${address}: `,
  quotes: (address) => `Words the text itself quotes, at ${address}: `,
  states: (what, address) => `At ${address} the text states a ${what}: `,
  strength: (value, name) => `Strength ${value}, ${name}: `,
  strengthName: (_value, name) => name,
  noCommitment: 'No commitment was found by rule.',
  commitmentsAt: (places) => `Commitments stand at ${places}.`,
  and: ' and ',
  item: (item) => item,
}

const STRENGTHS: Readonly<Record<string, string>> = {
  '0': 'aucun engagement',
  '1': 'souple ou procédural',
  '2': 'intention',
  '3': 'accord consigné',
  '4': 'engagement politique ferme',
  '5': 'obligation juridique',
}

/** The agreement checklist of the codebook, whose points have no French of their own. */
const ITEMS: Readonly<Record<string, string>> = {
  'parties and signatories': 'les parties et les signataires',
  'legal status': 'la nature juridique',
  'text published': 'la publication du texte',
  'language versions': 'les versions linguistiques',
  'start date': 'la date d’entrée en vigueur',
  'end or review date': 'la date de fin ou d’examen',
  'lead on each side': 'le responsable de chaque partie',
  'implementing agencies': 'les organismes d’exécution',
  'number and location of posts': 'le nombre et le lieu des postes',
  'status, privileges and immunities': 'le statut, les privilèges et les immunités',
  'tasking and reporting line': 'l’attribution des tâches et les rapports hiérarchiques',
  'powers excluded': 'les pouvoirs exclus',
  'information-sharing safeguards': 'les garanties relatives à l’échange de renseignements',
  'permitted use and onward sharing': 'l’usage permis et la communication à des tiers',
  'privacy and records': 'la protection des renseignements personnels et les dossiers',
  'human-rights caveat': 'la réserve relative aux droits de la personne',
  cost: 'les coûts',
  'dispute or complaint channel': 'le règlement des différends et des plaintes',
  'oversight body': 'l’organe de surveillance',
  termination: 'la dénonciation',
  'public reporting': 'les rapports publics',
}

const FRENCH: DraftWords = {
  drafted: 'Rédigé par règle à partir d’extraits proposés que personne n’a encore confirmés.',
  issue: 'La présente note expose ce que le texte promet, à qui et pour quand, et ce qu’il laisse ouvert.',
  names: 'Le texte nomme ',
  dates: 'Il donne la date ',
  mentions: 'Il mentionne ',
  noParty: 'Le texte ne nomme aucune partie et ne donne aucune date qu’une règle ait pu trouver.',
  known: 'Ce que l’on sait',
  notKnown: 'Ce que l’on ne sait pas',
  noQuotation: 'Le texte ne contient aucune citation à reprendre.',
  confirm: (count) => `Confirmer ou corriger les ${count} extraits.`,
  ask: 'Interroger l’auteur du texte sur ce qui n’y est pas précisé; aucune date n’est connue.',
  firm: 'La fermeté des termes',
  purpose: 'But et conditions',
  open: 'Ce que le texte laisse ouvert',
  nothingFound: 'Aucun engagement, aucune condition ni aucune lacune n’a été trouvé par règle.',
  checklistMet: 'Le texte aborde chaque point de la liste de contrôle des accords.',
  unstated: (items) => `Le texte ne précise pas\u00a0: ${items}.`,
  more: (count) => `; et ${count} autres points de la liste de contrôle`,
  says: (address) => `Le texte dit (${address})\u00a0: `,
  quotes: (address) => `Paroles citées dans le texte (${address})\u00a0: `,
  states: (what, address) =>
    what === 'condition'
      ? `Le texte pose une condition (${address})\u00a0: `
      : `Le texte énonce un but (${address})\u00a0: `,
  strength: (value, name) => `Force ${value}, ${name}\u00a0: `,
  strengthName: (value, name) => STRENGTHS[value] ?? name,
  noCommitment: 'Aucun engagement n’a été trouvé par règle.',
  commitmentsAt: (places) => `Des engagements figurent à ces endroits\u00a0: ${places}.`,
  and: ' et ',
  item: (item) => ITEMS[item] ?? item,
}

export function draftWords(language: 'en' | 'fr'): DraftWords {
  return language === 'fr' ? FRENCH : ENGLISH
}
