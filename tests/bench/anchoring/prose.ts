/** Deterministic random numbers (mulberry32): the same seed gives the same corpus on every machine. */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export type Random = () => number

export function pick<T>(list: readonly T[], next: Random): T {
  return list[Math.floor(next() * list.length)] as T
}

const words = (text: string): string[] => text.trim().split(/\s+/)

const NOUNS = words(`agreement annex arrangement assessment authority budget clause commitment consultation contribution
  cooperation deadline declaration delegation directive evaluation exchange facility framework guarantee information
  inspection liaison mandate mechanism mission notification obligation office partner procedure programme project
  protocol provision report request review schedule statement`)
const ADJECTIVES = words(`joint annual regional bilateral binding common competent effective final formal general
  independent initial mutual national operational public relevant technical temporary`)
const VERBS = words(`adopt amend appoint approve assess confirm consult coordinate deliver establish examine extend
  finance implement maintain notify publish review submit suspend`)
const AGENCIES = [
  'the Commission',
  'the Council',
  'the Secretariat',
  'the Member States',
  'the Parties',
  'the Joint Committee',
  'the Government of Canada',
  'the Government of India',
  'the Québec delegation',
  'the Zürich Office',
  'the Agency’s Director',
  'the Court of Auditors',
  'the Conseil d’État',
  'the Ministry of External Affairs',
  'Public Safety Canada',
  'the Liaison Office',
  'the Steering Group',
  'the Secretary-General',
]
const PLACES = words('Ottawa Delhi Montréal Mumbai Geneva Brussels Nairobi Lima Zürich Toronto Chennai Halifax')
const ADVERBS = words('promptly jointly regularly formally immediately fully normally usually strictly broadly')
const PREFIXES = words('re inter sub trans pre co over under')
const STEMS = words(`audit border budget cable cargo claim coast credit customs data depot dock energy export farm fish
  freight fund gas grain grid harbour health import labour loan market metal migrant mine patent port power rail river
  road sea steel tax trade transit water wood`)
const SUFFIXES = words('al ance ation er ing ist ity ment ness or ship ure')

/** Four thousand made-up terms, drawn with Zipf's law: few often, most hardly ever. */
function term(next: Random): string {
  const index = Math.floor(4032 ** next() - 1)
  const prefix = PREFIXES[index % 8] as string
  const stem = STEMS[Math.floor(index / 8) % 42] as string
  return `${prefix}${stem}${SUFFIXES[Math.floor(index / 336) % 12]}`
}

type Slot = (next: Random) => string
const A: Slot = (next) => pick(AGENCIES, next)
const N: Slot = (next) => (next() < 0.45 ? term(next) : pick(NOUNS, next))
const J: Slot = (next) => pick(ADJECTIVES, next)
const V: Slot = (next) => pick(VERBS, next)
const D: Slot = (next) => pick(ADVERBS, next)
const P: Slot = (next) => pick(PLACES, next)
const S: Slot = (next) => `${1 + Math.floor(next() * 90)}(${1 + Math.floor(next() * 9)})`
const M: Slot = (next) => `EUR ${1 + Math.floor(next() * 900)} million`
const C: Slot = (next) => `${1 + Math.floor(next() * 99)} per cent`
const Y: Slot = (next) => String(1990 + Math.floor(next() * 60))

/** Sentence patterns of agreements; a capital letter in braces is a slot. */
const PATTERNS = words(`
{A}_shall_{D}_{V}_the_{J}_{N}_referred_to_in_Article_{S}
{A}_and_{A}_agree_to_{V}_a_{J}_{N}_by_{Y}
Where_{A}_considers_that_the_{N}_is_not_{J},_it_may_{V}_the_{N}
The_{J}_{N}_of_{M}_shall_be_made_available_to_{A}_before_the_end_of_{Y}
{A}_“{V}_and_{V}_the_{N}”_in_accordance_with_Article_{S}
No_later_than_31_March_{Y},_{A}_shall_submit_to_{A}_a_{J}_{N}_on_the_{N}
At_least_{C}_of_the_{N}_shall_be_spent_on_{J}_{N}_in_{P}
For_the_purposes_of_Article_{S},_“{N}”_means_any_{J}_{N}_{V}ed_by_{A}
{A}_may_{V}_the_{N}_–_including_the_{J}_{N}_–_after_consulting_{A}
The_{N}_shall_be_held_in_{P}_in_{Y}_at_the_invitation_of_{A}
{A}_reaffirmed_its_{J}_commitment_to_{V}_the_{N}_with_{A}
In_the_absence_of_a_{J}_{N},_{A}_shall_{V}_the_{N}_without_delay
{A}_noted_that_the_{N}_had_risen_by_{C}_since_{Y}
Nothing_in_Article_{S}_shall_prevent_{A}_from_{V}ing_a_{J}_{N}
The_{N}_and_the_{N}_shall_{D}_{V}_each_other_on_any_{J}_{N}
{A}_shall_bear_the_costs_of_the_{N}_up_to_{M}
On_request_of_{A},_the_{J}_{N}_shall_be_{V}ed_within_30_days
{A}_welcomed_the_{N}_of_a_{J}_officer_to_{P}
The_period_{Y}–{Y}_shall_be_used_to_{V}_the_{N}_under_Article_{S}
{A}_shall_{V}_the_{N}_in_good_faith_and_{V}_the_{J}_{N}
Subject_to_Article_{S},_{A}_shall_not_{V}_the_{N}_of_{A}
A_{J}_{N}_between_{P}_and_{P}_shall_{V}_the_{N}_of_{M}`)
const SLOTS: Readonly<Record<string, Slot>> = { A, N, J, V, D, P, S, M, C, Y }

/** Sentences that agreements repeat word for word: the trap of duplicates. */
const BOILERPLATE = [
  'This Article shall enter into force on the day following its publication.',
  'The Parties shall consult each other without delay.',
  'Nothing in this Agreement shall affect existing obligations under international law.',
  'The provisions of this Article shall apply mutatis mutandis.',
  'Each Party shall bear its own costs.',
  'The Annexes form an integral part of this Agreement.',
  'Any dispute shall be settled amicably through consultation or negotiation.',
  'The Committee shall adopt its own rules of procedure.',
  'This Agreement may be amended by mutual written consent of the Parties.',
  'Either Party may terminate this Agreement by giving six months’ written notice.',
  'Done in duplicate in the English, French and Hindi languages, all texts being equally authentic.',
  'The Parties shall keep each other informed of any relevant developments.',
  'Personal information shall be protected in accordance with applicable law.',
  'The report shall be submitted to the competent authorities.',
  'All notices shall be given in writing through diplomatic channels.',
  'The measures referred to in the first paragraph shall be reviewed every two years.',
  'For the avoidance of doubt, “day” means a calendar day.',
  'The costs shall be met from existing resources.',
  'The Secretariat shall keep a register of decisions.',
  'This paragraph is without prejudice to the rights of third parties.',
]

function clause(next: Random): string {
  return pick(PATTERNS, next)
    .replaceAll('_', ' ')
    .replace(/\{(\w)\}/g, (_, slot: string) => (SLOTS[slot] as Slot)(next))
}

export function templateSentence(next: Random): string[] {
  if (next() < 0.1) return pick(BOILERPLATE, next).split(' ')
  const first = clause(next)
  const text = next() < 0.25 ? `${first}; ${clause(next)}.` : `${first}.`
  return (text[0] as string).toUpperCase().concat(text.slice(1)).split(' ')
}

const FUNCTION_WORDS = words('the of to and in a that is was for it with as on be at by this had not are but from or')
const SYLLABLES = words('ba ce di fo gu ha jo ka le mi no pu ra se ti vo wa xe yo zu bra cle dri fro gru')

/** Prose without patterns: 8 to 30 words, under half of them function words, the rest Zipf over 30,000. */
export function variedSentence(next: Random): string[] {
  if (next() < 0.03) return pick(BOILERPLATE, next).split(' ')
  const length = 8 + Math.floor(next() * 23)
  const sentence = Array.from({ length }, () => (next() < 0.42 ? pick(FUNCTION_WORDS, next) : syllableWord(next)))
  const first = sentence[0] as string
  sentence[0] = (first[0] as string).toUpperCase() + first.slice(1)
  sentence[length - 1] += '.'
  return sentence
}

function syllableWord(next: Random): string {
  let index = Math.floor(30_000 ** next() - 1) + 25
  let word = ''
  while (index > 0) {
    word += SYLLABLES[index % 25]
    index = Math.floor(index / 25)
  }
  return word
}

/** A word to put in the place of another. */
export function substitute(next: Random, isVaried: boolean): string {
  if (isVaried) return next() < 0.42 ? pick(FUNCTION_WORDS, next) : syllableWord(next)
  return pick([N, J, V, D], next)(next)
}
