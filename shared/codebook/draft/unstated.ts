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

/** The items of the checklist of which an English text says nothing. An item without signs of its own is left out. */
export function unstatedItems(checklist: readonly string[], fullText: string): readonly string[] {
  return checklist.filter((item) => {
    const sign = SIGNS[item]
    return sign !== undefined && !sign.test(fullText)
  })
}
