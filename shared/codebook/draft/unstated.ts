/**
 * Words that show that a text speaks of an item of the agreement checklist at all.
 *
 * Wide on purpose: an item is called unstated only where not even a word near it occurs.
 */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'parties and signatories': /\b(?:sign|signed|signatory|signatories|parties|countries|sides|nations)\b/iu,
  'legal status': /\b(?:binding|treaty|memorandum|legal status|legally|instrument|convention)\b/iu,
  'text published': /\b(?:publish|published|public text|annex(?:ed)?|attached|made public|not public)\b/iu,
  'language versions': /\b(?:french|english|hindi|language|languages)\b/iu,
  'start date':
    /\b(?:no date|date has been set|timeline|timetable|start|begin|take effect|enter into force|deployment date|commence)\b/iu,
  'end or review date': /\b(?:review|reviews|expire|expiry|end date|next round|renew)\b/iu,
  'lead on each side': /\b(?:lead|leads|coordinator|focal point|point of contact|responsible for)\b/iu,
  'implementing agencies': /\b(?:agency|agencies|police|service|services|bureau)\b/iu,
  'number and location of posts':
    /\b(?:\d+ (?:officers|posts)|based in|posted (?:in|to)|station|stationed|city|embassy)\b/iu,
  'status, privileges and immunities': /\b(?:immunit|privilege|accredit|diplomatic status)/iu,
  'tasking and reporting line': /\b(?:report to|reporting line|tasked|tasking|answerable)\b/iu,
  'powers excluded': /\b(?:no (?:police )?powers|powers of arrest|jurisdiction|may not)\b/iu,
  'information-sharing safeguards': /\b(?:safeguard|safeguards|mistreatment|caveats)\b/iu,
  'permitted use and onward sharing': /\b(?:onward|third part(?:y|ies)|permitted use|used only)\b/iu,
  'privacy and records': /\b(?:privacy|personal information|data protection|records)\b/iu,
  'human-rights caveat': /\b(?:human rights|mistreatment|torture|due process)\b/iu,
  cost: /\b(?:cost|costs|fund|funding|budget|paid for|expenses)\b/iu,
  'dispute or complaint channel': /\b(?:dispute|disputes|complaint|complaints|grievance)\b/iu,
  'oversight body': /\b(?:oversight|supervis|review body|committee|dialogue)\b/iu,
  termination: /\b(?:terminat|withdraw|cease to)/iu,
  'public reporting': /\b(?:report publicly|public report|annual report|updates|statistics)\b/iu,
}

/** The same for French texts. */
const FRENCH_SIGNS: Readonly<Record<string, RegExp>> = {
  'parties and signatories':
    /(?<!\p{L})(?:sign(?:é|ée|és|er|ent|ature|ataire)s?|parties|pays|côtés|nations)(?!\p{L})/iu,
  'legal status': /(?<!\p{L})(?:contraignant|traité|mémorandum|protocole|juridique|instrument|convention)/iu,
  'text published': /(?<!\p{L})(?:publi(?:é|ée|er|c|que|cation)|annexe|joint|rendu public)/iu,
  'language versions': /(?<!\p{L})(?:français|anglais|hindi|langues?)(?!\p{L})/iu,
  'start date':
    /(?<!\p{L})(?:aucune date|date|calendrier|échéancier|débuter?|commenc|entr(?:er|era|ée) en vigueur|déploiement)/iu,
  'end or review date':
    /(?<!\p{L})(?:examen|réexamen|révision|expir|date de fin|prochaine (?:série|réunion|ronde)|renouvel)/iu,
  'lead on each side': /(?<!\p{L})(?:responsable|coordonn|point de contact|chef de file|dirig)/iu,
  'implementing agencies': /(?<!\p{L})(?:agences?|organismes?|police|gendarmerie|services?|bureau)(?!\p{L})/iu,
  'number and location of posts':
    /(?<!\p{L})(?:\d+ (?:agents|postes|officiers)|bas(?:é|ée)s? à|affect(?:é|ée)s? à|en poste|ville|ambassade)/iu,
  'status, privileges and immunities': /(?<!\p{L})(?:immunit|privilège|accrédit|statut diplomatique)/iu,
  'tasking and reporting line':
    /(?<!\p{L})(?:relèv|rend(?:re|ent|ra|ront)? compte|rapport hiérarchique|tâches? confi)/iu,
  'powers excluded': /(?<!\p{L})(?:aucun pouvoir|pouvoirs? d’arrestation|compétence|ne peu(?:t|vent) pas)/iu,
  'information-sharing safeguards': /(?<!\p{L})(?:garantie|mauvais traitements?|réserve)/iu,
  'permitted use and onward sharing': /(?<!\p{L})(?:tiers|tierces? parties?|usage permis|utilisés? uniquement)/iu,
  'privacy and records':
    /(?<!\p{L})(?:vie privée|renseignements personnels|données personnelles|protection des données|dossiers?)(?!\p{L})/iu,
  'human-rights caveat':
    /(?<!\p{L})(?:droits de (?:la personne|l’homme)|droits humains|mauvais traitements?|torture)/iu,
  cost: /(?<!\p{L})(?:coûts?|financ|budget|dépenses?|frais)(?!\p{L})/iu,
  'dispute or complaint channel': /(?<!\p{L})(?:différends?|plaintes?|griefs?)(?!\p{L})/iu,
  'oversight body': /(?<!\p{L})(?:surveillance|supervis|contrôle|comité|dialogue)/iu,
  termination: /(?<!\p{L})(?:dénonc|résili|retrait|mettre fin|prend(?:re|ra)? fin)/iu,
  'public reporting':
    /(?<!\p{L})(?:rapport public|rapport annuel|rendre compte publiquement|statistiques|mises? à jour)/iu,
}

/** The items of the checklist of which a text says nothing. An item without signs of its own is left out. */
export function unstatedItems(
  checklist: readonly string[],
  fullText: string,
  language: 'en' | 'fr' = 'en',
): readonly string[] {
  const signs = language === 'fr' ? FRENCH_SIGNS : SIGNS
  return checklist.filter((item) => signs[item]?.test(fullText) === false)
}
