import { describe, expect, test } from 'vitest'
import { readText } from '../../../electron/core/reading/text/read-text.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { placeBlocks } from '../../../shared/source/canonical.ts'
import { findAddress } from '../../../shared/source/find-address.ts'

/** A text of "address = words" lines. It is read without the addresses, which must come out again. */
const placed = (lines: string): { readonly expected: string[]; readonly blocks: SourceBlock[] } => {
  const pairs = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' = '))
  return {
    expected: pairs.map((pair) => pair.join(' = ')),
    blocks: placeBlocks(readText(pairs.map(([, text]) => text).join('\n\n')).blocks),
  }
}

const shapes: Readonly<Record<string, string>> = {
  'a regulation of a union: citations, numbered recitals, chapters and sections, annexes in parts': `
    REGULATION (EU) 2027/114 OF THE EXAMPLE PARLIAMENT = REGULATION (EU) 2027/114 OF THE EXAMPLE PARLIAMENT
    Opening, para 1 = of 3 May 2027
    Opening, para 2 = on the exchange of harbour records
    Opening, para 3 = THE EXAMPLE PARLIAMENT AND THE COUNCIL,
    Preamble, citation 1 = Having regard to the founding treaty, and in particular Article 14(2) thereof,
    Preamble, citation 2 = Having regard to the proposal of the Commission,
    Preamble = Whereas:
    Preamble, recital 1 = (1) Harbours keep records of vessels in different ways.
    Preamble, recital 2 = (2) It is therefore necessary to lay down common rules.
    HAVE ADOPTED THIS REGULATION: = HAVE ADOPTED THIS REGULATION:
    Chapter I = CHAPTER I
    Chapter I, heading = GENERAL PROVISIONS
    Art. 1 = Article 1
    Art. 1, heading = Subject matter
    Art. 1(1) = 1. This Regulation lays down rules on harbour records.
    Art. 1(2) = 2. It applies to:
    Art. 1(2)(a) = (a) ports of the Union;
    Art. 1(2)(b) = (b) vessels that call there, in particular:
    Art. 1(2)(b)(i) = (i) cargo vessels;
    Art. 1(2)(b)(ii) = (ii) passenger vessels;
    Art. 1(2)(c) = (c) pilots.
    Chapter I, Section 1 = Section 1
    Chapter I, Section 1, heading = Definitions
    Art. 2 = Article 2
    Art. 2, heading = Definitions
    Art. 2 = For the purposes of this Regulation, the following definitions apply:
    Art. 2(1) = (1) ‘record’ means any entry;
    Art. 2(2) = (2) ‘harbour’ means any place where vessels call.
    Art. 2a = Article 2a
    Art. 2a, heading = Further definitions
    Art. 2a = The Commission may define further terms.
    Art. 3 = Article 3
    Art. 3, heading = Entry into force
    Art. 3, para 1 = This Regulation shall enter into force on the twentieth day following its publication.
    Art. 3, para 2 = It shall apply from 1 January 2028.
    Closing, para 1 = Done at Exampleville, 3 May 2027.
    Closing, para 2 = For the Parliament
    Closing, para 3 = The President
    Annex I = ANNEX I
    Annex I, heading = FORMS
    Annex I, Part A = PART A
    Annex I, Part A, heading = Forms for ports
    Annex I, Part A, para 1 = 1. Name of the port
    Annex I, Part A, para 2 = 2. Country
    Annex I, Part B = PART B
    Annex I, Part B, para 1 = 1. Name of the vessel
    Annex II = ANNEX II
    Annex II, heading = Fees
    Annex II, para 1 = 1. The fee is EUR 10.`,
  'a resolution: preambular and operative paragraphs': `
    Resolution 4242 (2027) = Resolution 4242 (2027)
    Opening, para 1 = Adopted by the Assembly on 4 June 2027
    Opening, para 2 = The Assembly,
    Preamble, recital 1 = Recalling its resolutions on the matter,
    Preamble, recital 2 = Reaffirming the principles of good neighbourliness,
    Preamble, recital 3 = Noting with concern the lack of buoys,
    Preamble, recital 4 = Acting under its rules of procedure,
    para 1 = 1. Welcomes the report of the Secretary;
    para 2 = 2. Calls upon all members:
    para 2(a) = (a) To mark their channels;
    para 2(b) = (b) To exchange charts, including:
    para 2(b)(i) = (i) Paper charts;
    para 2(b)(ii) = (ii) Electronic charts;
    para 3 = 3. Decides to remain seized of the matter.`,
  'a Canadian statute: sections with marginal notes, subsections on the same line': `
    An Act respecting harbour pilots = An Act respecting harbour pilots
    section 1, heading = Short Title
    section 1 = 1 This Act may be cited as the Harbour Pilots Act.
    section 2, heading = Interpretation
    section 2(1) = 2 (1) The following definitions apply in this Act.
    section 2(1) = pilot means a person licensed under section 4. (pilote)
    section 2(2) = (2) For greater certainty, a trainee is not a pilot.
    Part 1 = PART 1
    Part 1, heading = Licences
    section 3, heading = Issue
    section 3(1) = 3 (1) The Minister may issue a licence to a person who
    section 3(1)(a) = (a) is at least 18 years of age;
    section 3(1)(b) = (b) has served
    section 3(1)(b)(i) = (i) two years at sea, or
    section 3(1)(b)(ii) = (ii) three years in a harbour; and
    section 3(1)(c) = (c) pays the fee.
    section 3(2) = (2) A licence is valid for five years.
    section 3.1 = 3.1 The Minister may refuse a licence.
    section 4 = 4 The holder of a licence shall carry it.
    Schedule 1 = SCHEDULE 1
    Schedule 1, heading = (Section 3)
    Schedule 1, para 1 = Fees
    Schedule 1, para 2 = 1 Licence fee: $100`,
  'a memorandum: paragraphs that are its articles, a section under a Roman numeral': `
    MEMORANDUM OF UNDERSTANDING = MEMORANDUM OF UNDERSTANDING
    BETWEEN = BETWEEN
    Opening, para 1 = the Ministry of Ports of A
    Opening, para 2 = AND
    Opening, para 3 = the Ministry of Ports of B
    Preamble = PREAMBLE
    Preamble, para 1 = The Ministry of Ports of A and the Ministry of Ports of B, hereinafter referred to as the “Participants”,
    Preamble, recital 1 = Desiring to strengthen cooperation,
    Preamble, para 2 = Have reached the following understanding:
    para 1 = Paragraph 1
    para 1, heading = Purpose
    para 1 = The purpose of this Memorandum is to set out a framework.
    para 2 = Paragraph 2
    para 2, heading = Areas of cooperation
    para 2 = The Participants will cooperate on:
    para 2(a) = a. pilotage;
    para 2(b) = b. dredging; and
    para 2(c) = c. training.
    Section III = SECTION III – COSTS
    Section III, para 1 = 1. Each Participant bears its costs.
    Section III, para 2 = 2. The Participants may agree otherwise.
    Closing, para 1 = Signed in duplicate at Ottawa on 1 March 2027, in English and French.`,
  'a French agreement: titles, chapters, “§ 1er”, “1°”, an article of a code': `
    ACCORD RELATIF AUX PILOTES = ACCORD RELATIF AUX PILOTES
    Opening, para 1 = Le Gouvernement de A et le Gouvernement de B, ci-après dénommés « les Parties »,
    Preamble, recital 1 = Désireux de renforcer leur coopération,
    Preamble, recital 2 = Considérant l’importance des ports,
    Preamble, para 2 = Sont convenus de ce qui suit :
    Titre 1 = TITRE PREMIER
    Titre 1, heading = DISPOSITIONS GÉNÉRALES
    Art. 1 = Article premier
    Art. 1, heading = Objet
    Art. 1 = Le présent Accord fixe les règles du pilotage.
    Art. 2 = Article 2 – Définitions
    Art. 2 = Au sens du présent Accord :
    Art. 2(1) = 1° « pilote » désigne une personne ;
    Art. 2(2) = 2° « port » désigne un lieu.
    Art. 2 bis = Article 2 bis
    Art. 2 bis = Les Parties se consultent.
    Titre II = TITRE II
    Titre II, heading = COOPÉRATION
    Titre II, Chapitre 1 = Chapitre premier
    Titre II, Chapitre 1, heading = Échanges
    Art. 3 = Art. 3. – Échange d’informations
    Art. 3(1) = § 1er. Les Parties échangent :
    Art. 3(1)(a) = a) les cartes ;
    Art. 3(1)(b) = b) les horaires, à savoir :
    Art. 3(1)(b)(i) = i) ceux des navires ;
    Art. 3(1)(b)(ii) = ii) ceux des pilotes.
    Art. 3(2) = § 2. Elles se réunissent chaque année.
    Art. L. 121-4 = Article L. 121-4
    Art. L. 121-4 = Le présent article s’applique aux ports.
    Closing, para 1 = Fait à Paris, le 3 mai 2027, en deux exemplaires.
    Annexe 1 = ANNEXE 1
    Annexe 1, heading = Liste des ports
    Annexe 1, para 1 = 1. Port de A
    Annexe 1, para 2 = 2. Port de B`,
  'an Indian act: sections with their heading and first subsection in one line, provisos, an inserted section': `
    THE HARBOUR PILOTS ACT, 2027 = THE HARBOUR PILOTS ACT, 2027
    NO. 12 OF 2027 = NO. 12 OF 2027
    para 1 = [4th June, 2027.]
    para 2 = An Act to provide for harbour pilots.
    para 3 = BE it enacted by the Legislature in the Seventy-eighth Year of the Republic as follows:—
    Chapter I = CHAPTER I
    Chapter I, heading = PRELIMINARY
    section 1(1) = 1. Short title, extent and commencement.—(1) This Act may be called the Harbour Pilots Act, 2027.
    section 1(2) = (2) It extends to the whole country.
    section 1(3) = (3) It shall come into force on such date as the Central Government may appoint.
    section 2 = 2. Definitions.—In this Act, unless the context otherwise requires,—
    section 2(a) = (a) “harbour” means any place;
    section 2(b) = (b) “pilot” means a person who—
    section 2(b)(i) = (i) holds a licence; or
    section 2(b)(ii) = (ii) is in training.
    Chapter II = CHAPTER II
    Chapter II, heading = LICENCES
    section 3(1) = 3. Grant of licence.—(1) The Authority may grant a licence.
    section 3(1) = Provided that no licence shall be granted to a minor.
    section 3(1) = Explanation.—For the purposes of this section, a minor is a person under eighteen.
    section 3(2) = (2) The licence shall be in the form set out in the First Schedule.
    section 3A = 3A. Renewal.—The licence may be renewed.
    First Schedule = THE FIRST SCHEDULE
    First Schedule, heading = [See section 3(2)]
    First Schedule, opening para 1 = Form of licence
    First Schedule, para 1 = 1. Name of the pilot.`,
  'a communiqué: numbered paragraphs under headings of their own': `
    JOINT COMMUNIQUÉ = JOINT COMMUNIQUÉ
    Opening, para 1 = The Ministers met in Geneva on 4 June 2027.
    Trade = Trade
    para 1 = 1. We, the Ministers, reviewed progress.
    para 2 = 2. We agreed on the following:
    para 2, point 1 = • lower fees;
    para 2, point 2 = • faster entry.
    Climate = Climate
    para 3 = 3. We note the targets set out in paragraph 2.
    para 4 = 4. We will:
    para 4(a) = (a) report in 2028;
    para 4(b) = (b) meet again.
    para 5 = 5. We thank our hosts.`,
  'a contract: lettered recitals, clauses, schedules': `
    SHIPPING AGREEMENT = SHIPPING AGREEMENT
    para 1 = This Agreement is made on 4 June 2027 between A Corp. and B Ltd.
    Preamble = RECITALS
    Preamble, recital A = A. A Corp. owns vessels.
    Preamble, recital B = B. B Ltd. wishes to hire vessels.
    Preamble, para 1 = NOW, THEREFORE, the parties agree as follows:
    section 1 = 1. DEFINITIONS
    section 1.1 = 1.1 “Vessel” means a ship.
    section 1.2 = 1.2 “Fee” means the amount in Clause 4.
    section 2 = 2. HIRE
    section 2.1 = 2.1 A Corp. shall let the Vessel.
    section 2.2 = 2.2 B Ltd. shall:
    section 2.2(a) = (a) pay the Fee;
    section 2.2(b) = (b) keep the Vessel:
    section 2.2(b)(i) = (i) clean; and
    section 2.2(b)(ii) = (ii) insured.
    section 2.3 = 2.3 Nothing in this clause limits clause 3.1.1.
    section 3 = 3. TERM
    section 3.1 = 3.1 The term is one year.
    section 3.1.1 = 3.1.1 It may be extended.
    section 3.1.2 = 3.1.2 It may be ended.
    Closing, para 1 = IN WITNESS WHEREOF the parties have signed.
    Schedule A = SCHEDULE A
    Schedule A, heading = Vessels
    Schedule A, para 1 = 1. The Ada
    Schedule A, para 2 = 2. The Bea`,
  'a declaration numbered through under a preamble and lettered headings': `
    G20 Leaders’ Declaration = G20 Leaders’ Declaration
    Preamble = Preamble
    para 1 = 1. We met in Delhi.
    para 2 = 2. We are one family.
    section A = A. Strong Growth
    para 3 = 3. We commit to growth.
    para 4 = 4. We will:
    para 4(i) = i. Promote trade.
    para 4(ii) = ii. Resist protectionism:
    para 4(ii)(a) = a. in goods;
    para 4(ii)(b) = b. in services.
    section B = B. Climate
    para 5 = 5. We resolve to act.`,
  'a letter of intent: numbers begin anew under Roman headings': `
    LETTER OF INTENT = LETTER OF INTENT
    para 1 = The Ministry of A and the Ministry of B (the “Sides”) have the following intentions:
    section I = I. General
    section I, para 1 = 1. The Sides will cooperate.
    section I, para 2 = 2. The Sides will meet.
    section II = II. Areas
    section II, para 1 = 1. Ports.
    section II, para 2 = 2. Ships:
    section II, para 2(a) = (a) ferries;
    section II, para 2(b) = (b) tugs.
    section III = III. Final provisions
    section III, para 1 = 1. This letter is not binding.`,
  'a French statute: “TITRE Ier”, paragraphs under Roman numerals': `
    LOI n° 2027-12 du 3 mai 2027 relative aux ports = LOI n° 2027-12 du 3 mai 2027 relative aux ports
    Opening, para 1 = Le Parlement a adopté la loi dont la teneur suit :
    Titre I = TITRE Ier
    Titre I, heading = DISPOSITIONS GÉNÉRALES
    Art. 1 = Article 1er
    Art. 1(I) = I. – Les ports sont gérés par l’État.
    Art. 1(II) = II. – Un décret fixe :
    Art. 1(II)(1) = 1° Les tarifs ;
    Art. 1(II)(2) = 2° Les horaires :
    Art. 1(II)(2)(a) = a) d’été ;
    Art. 1(II)(2)(b) = b) d’hiver.
    Art. 2 = Article 2
    Art. 2 = Le code des ports est ainsi modifié.
    Art. 2-1 = Article 2-1
    Art. 2-1 = La présente loi entre en vigueur.
    Closing, para 1 = Fait à Paris, le 3 mai 2027.`,
  'a Spanish agreement': `
    CONVENIO DE PUERTOS = CONVENIO DE PUERTOS
    Opening, para 1 = Las Partes,
    Opening, para 2 = Han convenido lo siguiente:
    Art. 1 = Artículo 1
    Art. 1, heading = Objeto
    Art. 1 = El presente convenio regula los puertos.
    Art. 2 = Artículo 2
    Art. 2(1) = 1. Las Partes cooperan.
    Art. 2(2) = 2. Se reúnen:
    Art. 2(2)(a) = a) cada año;
    Art. 2(2)(b) = b) a petición.
    Anexo I = ANEXO I
    Anexo I, para 1 = 1. Puerto A`,
  'a Hindi memorandum': `
    समझौता ज्ञापन = समझौता ज्ञापन
    Preamble = प्रस्तावना
    Art. 1 = अनुच्छेद 1
    Art. 1, heading = उद्देश्य
    Art. 1(1) = 1. पक्षकार सहयोग करेंगे।
    Art. 1(2) = 2. वे मिलेंगे:
    Art. 1(2)(क) = (क) हर वर्ष;
    Art. 1(2)(ख) = (ख) अनुरोध पर।
    Art. 2 = अनुच्छेद 2
    Art. 2 = यह ज्ञापन लागू होगा।`,
  'an act of the United Kingdom: a heading on the line of each section': `
    Harbours Act 2027 = Harbours Act 2027
    2027 CHAPTER 5 = 2027 CHAPTER 5
    para 1 = An Act to make provision about harbours.
    para 2 = [3rd May 2027]
    para 3 = Be it enacted by the King’s most Excellent Majesty as follows:—
    Part 1 = Part 1
    Part 1, heading = Harbours
    section 1 = 1 Meaning of “harbour”
    section 1(1) = (1) In this Act “harbour” means any place.
    section 1(2) = (2) Regulations may amend subsection (1).
    section 2 = 2 Fees
    section 2(1) = (1) The Authority may charge a fee.
    section 2(2) = (2) A fee must be—
    section 2(2)(a) = (a) fair, and
    section 2(2)(b) = (b) published.
    section 3 = 3 Commencement
    section 3 = This Act comes into force on Royal Assent.
    Schedule 1 = Schedule 1
    Schedule 1, heading = Section 2
    Schedule 1, heading, heading = Fees
    Schedule 1, para 1 = 1 The fee is £1.
    Schedule 1, opening para 2 = 2 (1) It may be raised.
    Schedule 1, para 2 = (2) But not lowered.`,
}

describe('the pinpoints of a text are those that a lawyer cites', () => {
  test.each(Object.entries(shapes))('%s', (_, lines) => {
    const { expected, blocks } = placed(lines)
    expect(blocks.map(({ address, text }) => `${address} = ${text}`)).toEqual(expected)
  })
})

describe('“Go to” finds a clause however its pinpoint is written', () => {
  const found = (name: string, written: string) => {
    const [shape] = Object.entries(shapes).filter(([title]) => title.includes(name))
    return findAddress(placed(shape?.[1] ?? '').blocks, written)?.block.address
  }
  test.each([
    ['union', 'art. 1, par. 2, al. b), i)', 'Art. 1(2)(b)(i)'],
    ['union', 'Article 1(2)(b)', 'Art. 1(2)(b)'],
    ['union', '1.2.b', 'Art. 1(2)(b)'],
    ['union', '1(2)b', 'Art. 1(2)(b)'],
    ['union', 'point (b) of paragraph 2 of Article 1', 'Art. 1(2)(b)'],
    ['French', 'point b) du § 1er de l’article 3', 'Art. 3(1)(b)'],
    ['union', 'article 2a', 'Art. 2a'],
    ['union', 'recital (2)', 'Preamble, recital 2'],
    ['union', 'Chapter 1, Section 1', 'Chapter I, Section 1'],
    ['union', 'annex 1, part B, para. 1', 'Annex I, Part B, para 1'],
    ['French', 'article 1er', 'Art. 1'],
    ['French', 'article premier', 'Art. 1'],
    ['French', 'art. 3, § 1er, b), ii)', 'Art. 3(1)(b)(ii)'],
    ['French', 'article 2 bis', 'Art. 2 bis'],
    ['French', 'art. 2, 1°', 'Art. 2(1)'],
    ['French', 'article L. 121-4', 'Art. L. 121-4'],
    ['French', 'titre 2, chapitre premier', 'Titre II, Chapitre 1'],
    ['French', 'annexe 1, par. 2', 'Annexe 1, para 2'],
    ['Canadian', 's. 3(1)(b)(ii)', 'section 3(1)(b)(ii)'],
    ['Canadian', 'section 3, subsection 2', 'section 3(2)'],
    ['Canadian', '3.1', 'section 3.1'],
    ['Indian', 'section 3A', 'section 3A'],
    ['Indian', 'Schedule 1', 'First Schedule'],
    ['Indian', 'the first schedule, para 1', 'First Schedule, para 1'],
    ['resolution', 'para 2(b)(ii)', 'para 2(b)(ii)'],
    ['resolution', 'paragraph 2 (b)', 'para 2(b)'],
    ['memorandum', 'paragraph 2(b)', 'para 2(b)'],
    ['contract', 'clause 2.2(b)(ii)', 'section 2.2(b)(ii)'],
  ])('in the %s: %s leads to %s', (name, written, address) => {
    expect(found(name, written)).toBe(address)
  })
})
