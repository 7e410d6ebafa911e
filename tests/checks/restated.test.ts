import { expect, test } from 'vitest'
import { restatedResults } from './corpus/restated.ts'

/** Errors that need an understanding of the text, or a reading of which the checks are not capable yet. */
const BEYOND = [
  'Lobster exports rose 7% to $1.2 billion.',
  'Participants required Parties to ratify the Protocol.',
  'Visa fees for students and researchers are doubled from 1 September 2026.',
  'Ms. Okoro’s term as Special Envoy ended on 30 November 2025.',
  'One of the 14 recommendations has been implemented.',
  'Quebec (27 %) ranks second among provinces of destination.',
  'British Columbia ranks second with 41 %.',
  'Les inspecteurs prélèvent des échantillons sans la présence de l’exploitant.',
  'Le gouvernement assurera la distribution de l’aide dans les trois camps.',
  'L’Union africaine a pris une décision sur le financement.',
  'Le Bureau d’enquête conteste la conclusion de l’armateur.',
  'Six of the nine suspected cases were confirmed.',
  'Six des neuf cas soupçonnés ont été confirmés.',
  'Les États membres ont rendu compte des mesures prises.',
  'Le Conseil a rejeté la proposition par neuf voix contre deux et quatre abstentions.',
  'Le mandat de Mme Okoro a pris fin le 30 novembre 2025.',
  'Le Canada a répondu qu’une évaluation des besoins ne serait pas nécessaire.',
  'Le bureau d’Erbil fermera le 31 décembre et celui de Bassora, le 30 juin.',
  'Ambassador Lund told the Council that Finland would not take part in the patrol.',
  'The Commission adopted a proposal to ban night fishing.',
  'The Commission elected its chair at its meeting in Lima.',
  'The agreement lets pensioners combine periods of work and is in force.',
  'All five conditions had been met.',
  'Five of the two conditions had been met.',
  'Cinq des deux conditions étaient remplies.',
  'The host will cover the travel costs of the experts.',
  'Customs officers may open diplomatic crates in the absence of a member of the mission.',
  'Customs officers may reseal them the same day.',
  'The Parties should avoid requiring the location of computing facilities, except for data held by a bank.',
  'The road to the north was passable.',
  'Ghana withdrew its delegation on 2 June 2025.',
  'A licence is not needed, and the exporter need not notify the Commission.',
  'The Committee decided not to return to the matter.',
  'L’ambassadrice Lund a dit au Conseil que la Finlande ne participerait pas à la patrouille.',
  'La Commission a adopté une proposition d’interdire la pêche de nuit.',
  'La Commission a élu sa présidence à Lima.',
  'L’accord est en vigueur et profite aux retraités.',
  'Les cinq conditions étaient remplies.',
  'L’hôte prendra en charge les frais de voyage des experts.',
  'La présence locale est obligatoire pour la réassurance transfrontière.',
  'Le Kenya a rappelé sa délégation le 9 mai 2025.',
  'Il n’est pas nécessaire d’aviser le Service des douanes.',
]

test.each(['en', 'fr'] as const)(
  'in %s, sentences that say more than their passage are found but for known ones',
  (language) => {
    expect(restatedResults(language).missed.filter((sentence) => !BEYOND.includes(sentence))).toEqual([])
  },
)

test.each(['en', 'fr'] as const)(
  'in %s, of at least three hundred sentences at most one in fifty that says no more than its passage is flagged',
  (language) => {
    const { clean, flagged } = restatedResults(language)
    expect(clean).toBeGreaterThanOrEqual(300)
    expect(flagged.length / clean, flagged.join('\n')).toBeLessThanOrEqual(0.02)
  },
)
