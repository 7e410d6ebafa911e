/** French for the words of sign-off blocks, which templates give in English. */
const FRENCH: Readonly<Record<string, string>> = {
  role: 'Rôle',
  name: 'Nom',
  title: 'Titre',
  signature: 'Signature',
  date: 'Date',
  'drafted by': 'Rédigé par',
  consulted: 'Consulté',
  'reviewed by': 'Révisé par',
  'approved by': 'Approuvé par',
  'cleared by': 'Validé par',
  seen: 'Vu',
  'please discuss': 'À discuter',
  agree: 'D’accord',
  agreed: 'D’accord',
  disagree: 'Pas d’accord',
  'not agreed': 'Pas d’accord',
  approve: 'Approuvé',
  approved: 'Approuvé',
  disapprove: 'Refusé',
  'not approved': 'Refusé',
  noted: 'Pris note',
  discuss: 'À discuter',
  signed: 'Signé',
  'not signed': 'Non signé',
  'private office': 'Cabinet du ministre',
  legal: 'Services juridiques',
  finance: 'Finances',
  press: 'Presse',
  'special advisers': 'Conseillers spéciaux',
  'policy lead': 'Responsable de la politique',
  'author bio': 'À propos de l’auteur',
  'disclosure of interests': 'Déclaration d’intérêts',
  'how to cite': 'Pour citer',
}

/** A word of a sign-off block in the note's language, with a capital first letter. */
export function signOffWord(word: string, language: 'en' | 'fr'): string {
  const text = (language === 'fr' ? FRENCH[word.toLowerCase()] : undefined) ?? word
  return text.charAt(0).toUpperCase() + text.slice(1)
}
