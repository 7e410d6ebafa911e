import type { Scene } from './scene.ts'

const one = (
  passage: string,
  line: string,
  code = 'FIG',
  attributes: Readonly<Record<string, string>> = {},
): Scene => ({
  passages: [{ text: passage, code, attributes }],
  line: [line, { cite: [0] }],
})

const both = { actor: 'both sides', reciprocity: 'mutual-identical' }

/** Sentences as people write them, each true to its passage: no pattern made them. */
export const ENGLISH_BY_HAND: readonly Scene[] = [
  one(
    'The Minister of Finance of Peru, visiting Lima’s port, said that the dredging contract would be reopened in 2027.',
    'Peru’s Minister of Finance said that the dredging contract would be reopened in 2027.',
  ),
  one(
    'A total of 1,250 seafarers were trained at the academy in Manila between 2021 and 2024.',
    'Between 2021 and 2024 the academy in Manila trained 1,250 seafarers.',
  ),
  one(
    'The Parties decided to establish a Joint Fisheries Committee, which meets twice a year.',
    'A Joint Fisheries Committee, which the parties decided to establish, meets twice a year.',
    'COMMIT',
    { ...both, strength: '3', strength_trigger: 'decided to' },
  ),
  one(
    'Ministers took note of the report by the World Customs Organization (WCO) on precursor shipments.',
    'Ministers took note of a report by the World Customs Organization (WCO).',
    'ACK',
  ),
  one(
    'Kenya reiterated its position that the airspace dispute should be settled by arbitration.',
    'Kenya’s position remains that the dispute over airspace should go to arbitration.',
  ),
  one(
    'Either side may suspend visits on thirty days’ written notice.',
    'Either side may suspend visits on 30 days’ notice.',
    'COND',
  ),
  one(
    'The budget of the project amounts to EUR 2 300 000 over three years.',
    'The project costs EUR 2.3 million over three years.',
    'RES',
  ),
  one(
    'It was also agreed that experts would meet before the end of the year.',
    'Experts would meet before the end of the year, it was agreed.',
    'COMMIT',
    { ...both, actor: 'experts', strength: '3', strength_trigger: 'agreed that' },
  ),
  one(
    'Norway’s Coast Guard and the Icelandic Coast Guard exchanged two officers each in 2024.',
    'In 2024 the coast guards of Norway and Iceland exchanged two officers each.',
  ),
  one('The text does not mention fees.', 'Fees are not mentioned.', 'GAP'),
  one(
    'Colombia shall, within 90 days, designate a national authority.',
    'Colombia has to designate a national authority within 90 days.',
    'COMMIT',
    { actor: 'Colombia', reciprocity: 'unilateral', strength: '5', strength_trigger: 'shall' },
  ),
  one(
    'No fewer than six observers will attend, the host said on 4 March.',
    'The host said on 4 March 2026 that at least six observers will attend.',
    'COMMIT',
    { actor: 'the host', strength: '4', strength_trigger: 'will', value: '4 March 2026' },
  ),
  one(
    'The two presidents discussed grain exports and the Black Sea corridor.',
    'Grain exports and the Black Sea corridor were discussed by the two presidents.',
    'ACK',
    { strength_trigger: 'discussed' },
  ),
  one('Each Party shall bear its own costs.', 'Each party must bear its own costs.', 'COMMIT', {
    ...both,
    actor: 'each party',
    strength: '5',
    strength_trigger: 'shall',
  }),
  one(
    'Mexico welcomed the decision of Chile to join the network.',
    'Chile’s decision to join the network was welcomed by Mexico.',
    'ACK',
  ),
  one(
    'The pilot phase runs from January 2026 to June 2027.',
    'The pilot phase runs from January 2026 to June 2027.',
    'DATE',
  ),
  one(
    'About one in five containers is opened, according to the port authority of Rotterdam.',
    'The port authority of Rotterdam says that about one in five containers is opened.',
  ),
  one(
    'Nothing in this arrangement creates rights under international law.',
    'The arrangement creates no rights under international law.',
    'LEGAL',
  ),
  one(
    'The Ambassador of Japan handed over 14 patrol boats in Suva on 12 May 2025.',
    'On 12 May 2025 Japan’s ambassador handed over 14 patrol boats in Suva.',
  ),
  one('A hotline is to be tested every quarter.', 'The hotline is tested every quarter.', 'MECH'),
  one(
    'Both governments aim to open consulates, in Recife and in Porto.',
    'Both governments aim to open consulates, in Recife and in Porto.',
    'COMMIT',
    { ...both, strength: '2', strength_trigger: 'aim to' },
  ),
  one(
    'The advisers met on the margins of the G7 summit in Kananaskis in June 2025.',
    'The advisers met at the G7 summit in Kananaskis in June 2025.',
  ),
  one('Ghana has signed but not ratified the convention.', 'Ghana has signed the convention but has not ratified it.'),
  one('Officers posted abroad have no powers of arrest.', 'Officers posted abroad have no powers of arrest.', 'COND'),
]

/** Sentences as people write them, in French. */
export const FRENCH_BY_HAND: readonly Scene[] = [
  one(
    'Le ministre des Finances du Pérou a dit que le contrat de dragage serait rouvert en 2027.',
    'Selon le ministre des Finances du Pérou, le contrat de dragage serait rouvert en 2027.',
  ),
  one(
    'Au total, 1 250 marins ont été formés à l’académie de Manille entre 2021 et 2024.',
    'L’académie de Manille a formé 1 250 marins entre 2021 et 2024.',
  ),
  one(
    'Les Parties ont décidé de créer un comité mixte des pêches, qui se réunit deux fois par an.',
    'Les parties ont décidé de créer un comité mixte des pêches, qui se réunit deux fois par an.',
    'COMMIT',
    { ...both, actor: 'les parties', strength: '3', strength_trigger: 'ont décidé de' },
  ),
  one(
    'Les ministres ont pris acte du rapport de l’Organisation mondiale des douanes (OMD).',
    'Les ministres ont pris acte d’un rapport de l’Organisation mondiale des douanes (OMD).',
    'ACK',
  ),
  one(
    'Le Kenya a rappelé que le différend devrait être réglé par l’arbitrage.',
    'Pour le Kenya, le différend devrait être réglé par l’arbitrage.',
  ),
  one(
    'Chaque partie peut suspendre les visites moyennant un préavis écrit de trente jours.',
    'Chaque partie peut suspendre les visites.',
    'COND',
  ),
  one(
    'Le budget du projet s’élève à 2 300 000 euros sur trois ans.',
    'Le projet coûte 2,3 millions d’euros sur trois ans.',
    'RES',
  ),
  one(
    'Il a aussi été convenu que des experts se réuniraient avant la fin de l’année.',
    'Des experts se réuniraient avant la fin de l’année.',
    'COMMIT',
    { ...both, actor: 'experts', strength: '3', strength_trigger: 'a été convenu' },
  ),
  one('Le texte ne mentionne pas les frais.', 'Les frais ne sont pas mentionnés.', 'GAP'),
  one(
    'La Colombie doit désigner une autorité nationale dans un délai de 90 jours.',
    'La Colombie doit désigner une autorité nationale dans les 90 jours.',
    'COMMIT',
    { actor: 'Colombie', reciprocity: 'unilateral', strength: '5', strength_trigger: 'doit' },
  ),
  one(
    'Les deux présidents ont discuté des exportations de céréales et du corridor de la mer Noire.',
    'Les deux présidents ont discuté du corridor de la mer Noire.',
    'ACK',
  ),
  one('Chaque Partie assume ses propres frais.', 'Chaque partie assume ses frais.', 'COND'),
  one('La phase pilote va de janvier 2026 à juin 2027.', 'La phase pilote va de janvier 2026 à juin 2027.', 'DATE'),
  one(
    'L’ambassadeur du Japon a remis 14 vedettes à Suva le 12 mai 2025.',
    'Le 12 mai 2025, l’ambassadeur du Japon a remis 14 vedettes à Suva.',
  ),
  one(
    'Une ligne directe est mise à l’essai chaque trimestre.',
    'La ligne directe est mise à l’essai chaque trimestre.',
    'MECH',
  ),
  one(
    'Rien dans le présent arrangement ne crée de droits en droit international.',
    'L’arrangement ne crée aucun droit en droit international.',
    'LEGAL',
  ),
  one(
    'Le Mexique s’est félicité de la décision du Chili d’adhérer au réseau.',
    'Le Mexique s’est félicité de la décision du Chili d’adhérer au réseau.',
    'ACK',
  ),
  one('Les agents n’ont aucun pouvoir d’arrestation.', 'Les agents n’ont aucun pouvoir d’arrestation.', 'COND'),
  one(
    'Les deux gouvernements prévoient d’ouvrir des consulats à Recife et à Porto.',
    'Les deux gouvernements prévoient d’ouvrir des consulats à Recife et à Porto.',
    'COMMIT',
    { ...both, strength: '2', strength_trigger: 'prévoient' },
  ),
  one('Le Ghana a signé la convention sans la ratifier.', 'Le Ghana a signé la convention sans la ratifier.'),
]

/** A second set, written after the checks had been mended against the first. */
export const ENGLISH_BY_HAND_LATER: readonly Scene[] = [
  one(
    'Sri Lanka’s customs service recorded 312 seizures last year, up from 287.',
    'Sri Lankan customs recorded 312 seizures last year, against 287 the year before.',
  ),
  one(
    'Should a dispute arise, the Parties shall consult each other without delay.',
    'The parties must consult each other without delay if a dispute arises.',
    'COMMIT',
    { ...both, strength: '5', strength_trigger: 'shall' },
  ),
  one(
    'Germany and Tunisia renewed their migration partnership in Tunis on 15 October 2024.',
    'The partnership was renewed in Tunis on 15 October 2024.',
  ),
  one(
    'The Secretariat will circulate minutes within ten working days.',
    'The secretariat is to circulate minutes within ten working days.',
    'COMMIT',
    { actor: 'The Secretariat', reciprocity: 'unilateral', strength: '4', strength_trigger: 'will' },
  ),
  one(
    'Participants underlined that quantum research needs long-term funding.',
    'Participants said that research in this field needs long-term funding.',
    'ACK',
  ),
  one('Article 5 of the Statute applies by analogy.', 'Article 5 of the Statute applies by analogy.', 'LEGAL'),
  one(
    'The delegation was led by Anna Sørensen, Director of the Danish Maritime Authority.',
    'Anna Sørensen of the Danish Maritime Authority led the delegation.',
    'PARTY',
  ),
  one(
    'Neither side commented on the detention of the two fishermen.',
    'Neither side commented on the detention.',
    'SENS',
  ),
  one(
    'The programme helped 40,000 households to insulate their roofs.',
    'Some 40,000 households insulated their roofs under the programme.',
  ),
  one(
    'The United Kingdom said it was considering the request.',
    'The United Kingdom said that it was considering the request.',
    'CONT',
    { strength: '1', strength_trigger: 'considering', actor: 'United Kingdom' },
  ),
  one(
    'Turkey and Bulgaria plan to double the capacity of the crossing at Kapitan Andreevo by 2028.',
    'By 2028, Turkey and Bulgaria plan to double the capacity of the crossing at Kapitan Andreevo.',
    'COMMIT',
    { ...both, strength: '2', strength_trigger: 'plan to' },
  ),
  one(
    'Experts of the two ministries will meet in Ljubljana in the week of 8 June 2026.',
    'Experts of both ministries will meet in Ljubljana in June 2026.',
    'COMMIT',
    { ...both, strength: '4', strength_trigger: 'will' },
  ),
  one('It remains unclear who will chair the group.', 'Who will chair the group is not known.', 'GAP'),
  one(
    'The ministers expressed regret over the loss of life in the storm.',
    'The ministers expressed regret over the loss of life.',
    'ACK',
  ),
  one(
    'Talks broke off on 2 May and resumed on 19 May 2025.',
    'Talks broke off on 2 May 2025 and resumed on 19 May 2025.',
  ),
  one(
    'The parties reaffirmed their commitment to the 2015 Framework.',
    'The parties reaffirmed the 2015 Framework.',
    'ACK',
  ),
  one(
    'France will second two magistrates to the court in Bangui.',
    'France will second two magistrates to the court in Bangui.',
    'COMMIT',
    { actor: 'France', reciprocity: 'unilateral', strength: '4', strength_trigger: 'will' },
  ),
  one(
    'Thailand undertakes to notify the Commission of any change.',
    'Thailand undertakes to notify the commission of changes.',
    'COMMIT',
    { actor: 'Thailand', reciprocity: 'unilateral', strength: '5', strength_trigger: 'undertakes to' },
  ),
  one(
    'The two leaders expect the review to be completed in spring.',
    'The two leaders expect the review to be complete in spring.',
  ),
  one(
    'Health officials from Rwanda visited the laboratory twice.',
    'Rwandan health officials visited the laboratory twice.',
  ),
]

export const FRENCH_BY_HAND_LATER: readonly Scene[] = [
  one(
    'Le service des douanes du Sri Lanka a compté 312 saisies l’an dernier, contre 287.',
    'Les douanes du Sri Lanka ont compté 312 saisies l’an dernier.',
  ),
  one(
    'En cas de différend, les Parties doivent se consulter sans tarder.',
    'Les parties doivent se consulter sans tarder en cas de différend.',
    'COMMIT',
    { ...both, actor: 'les Parties', strength: '5', strength_trigger: 'doivent' },
  ),
  one(
    'L’Allemagne et la Tunisie ont renouvelé leur partenariat à Tunis le 15 octobre 2024.',
    'Le partenariat a été renouvelé à Tunis le 15 octobre 2024.',
  ),
  one(
    'Le secrétariat diffusera le procès-verbal dans les dix jours ouvrables.',
    'Le secrétariat diffusera le procès-verbal dans les dix jours ouvrables.',
    'COMMIT',
    { actor: 'Le secrétariat', strength: '4', strength_trigger: 'diffusera' },
  ),
  one(
    'La délégation était dirigée par Anna Sørensen, de l’Autorité maritime danoise.',
    'Anna Sørensen, de l’Autorité maritime danoise, dirigeait la délégation.',
    'PARTY',
  ),
  one(
    'Aucune des parties n’a commenté la détention des deux pêcheurs.',
    'Aucune des parties n’a commenté la détention.',
    'SENS',
  ),
  one(
    'Le programme a aidé 40 000 ménages à isoler leur toit.',
    'Grâce au programme, 40 000 ménages ont isolé leur toit.',
  ),
  one(
    'Des experts des deux ministères se réuniront à Ljubljana en juin 2026.',
    'Des experts des deux ministères se réuniront à Ljubljana en juin 2026.',
    'COMMIT',
    { ...both, actor: 'experts des deux ministères', strength: '4', strength_trigger: 'réuniront' },
  ),
  one('On ne sait pas qui présidera le groupe.', 'La présidence du groupe n’est pas connue.', 'GAP'),
  one(
    'Les pourparlers ont été rompus le 2 mai et ont repris le 19 mai 2025.',
    'Rompus le 2 mai 2025, les pourparlers ont repris le 19 mai 2025.',
  ),
  one(
    'La France détachera deux magistrats auprès de la cour de Bangui.',
    'La France détachera deux magistrats auprès de la cour de Bangui.',
    'COMMIT',
    { actor: 'France', reciprocity: 'unilateral', strength: '4', strength_trigger: 'détachera' },
  ),
  one(
    'Les ministres ont réaffirmé leur attachement au cadre de 2015.',
    'Les ministres ont réaffirmé le cadre de 2015.',
    'ACK',
  ),
  one(
    'L’Estonie entend doubler la capacité du poste de Narva d’ici 2028.',
    'D’ici 2028, l’Estonie entend doubler la capacité du poste de Narva.',
    'COMMIT',
    { actor: 'Estonie', reciprocity: 'unilateral', strength: '2', strength_trigger: 'entend' },
  ),
  one('La Suisse a dit qu’elle étudiait la demande.', 'La Suisse a dit qu’elle étudiait la demande.'),
]
