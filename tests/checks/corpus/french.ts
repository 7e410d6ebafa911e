import type { Piece, Scene } from './scene.ts'

/** What varies from scene to scene. Made up for this corpus. */
export interface FrenchRow {
  readonly a: string
  readonly b: string
  readonly theA: string
  readonly ofA: string
  readonly ofB: string
  readonly city: string
  readonly body: string
  readonly short: string
  readonly does: string
  readonly thing: string
  readonly first: string
  readonly second: string
  readonly month: string
  readonly count: string
  readonly sum: string
  readonly share: string
  readonly article: string
}

const row = (line: string): FrenchRow => {
  const [a, b, theA, ofA, ofB, city, body, short, does, thing, first, second, month, count, sum, share, article] =
    line.split('|') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
  return { a, b, theA, ofA, ofB, city, body, short, does, thing, first, second, month, count, sum, share, article }
}

export const FRENCH_ROWS: readonly FrenchRow[] = [
  'Norvège|Chili|La Norvège|de la Norvège|du Chili|Oslo|Direction des pêches|DDP|échanger|les données de pêche|3 mai 2026|9 juin 2026|octobre 2026|14|2,5 millions de dollars|12,5 %|6(2)',
  'Japon|Kenya|Le Japon|du Japon|du Kenya|Nairobi|Bureau des ports|BDP|inspecter|les terminaux|11 janvier 2026|2 mars 2026|juillet 2026|38|140 millions de yens|7 %|4(1)',
  'Brésil|Ghana|Le Brésil|du Brésil|du Ghana|Accra|Service du revenu|SDR|retracer|les envois d’or|21 avril 2025|6 mai 2025|décembre 2025|9|750 000 dollars|31 %|12',
  'Finlande|Estonie|La Finlande|de la Finlande|de l’Estonie|Helsinki|Garde des frontières|GDF|surveiller|la voie maritime|1er septembre 2025|30 septembre 2025|mars 2027|120|4,2 millions d’euros|3,4 %|8(3)',
  'Mexique|Pérou|Le Mexique|du Mexique|du Pérou|Lima|Commission des eaux|CDE|cartographier|les nappes communes|17 juillet 2025|28 août 2025|mai 2026|27|1 250 000 dollars|45 %|2(4)',
  'Irlande|Portugal|L’Irlande|de l’Irlande|du Portugal|Lisbonne|Office maritime|OMA|former|les pilotes de port|5 février 2026|19 février 2026|juin 2027|64|310 000 euros|18 %|15(1)',
  'Pologne|Maroc|La Pologne|de la Pologne|du Maroc|Varsovie|Autorité de formation|ADF|reconnaître|les diplômes d’infirmière|22 octobre 2025|14 novembre 2025|janvier 2027|210|3,1 millions de dollars|62 %|9',
  'Jordanie|Espagne|La Jordanie|de la Jordanie|de l’Espagne|Amman|Agence de l’énergie|ADE|raccorder|les centrales solaires|8 mars 2026|25 mars 2026|septembre 2026|33|12,75 millions d’euros|22,8 %|5(2)',
  'Danemark|Sénégal|Le Danemark|du Danemark|du Sénégal|Dakar|Institut de santé|IDS|publier|les enquêtes sur le paludisme|12 juin 2025|4 juillet 2025|avril 2026|52|980 000 dollars|9,1 %|3(1)',
  'Grèce|Égypte|La Grèce|de la Grèce|de l’Égypte|Athènes|Service des antiquités|SDA|rendre|les antiquités saisies|7 décembre 2025|18 décembre 2025|février 2027|76|65 000 euros|54 %|11(2)',
  'Canada|Islande|Le Canada|du Canada|de l’Islande|Ottawa|Direction des levés|DDL|tracer|les routes arctiques|26 mai 2026|15 juin 2026|août 2026|8|5,4 millions de dollars|16 %|7(4)',
  'Inde|Tunisie|L’Inde|de l’Inde|de la Tunisie|Tunis|Bureau antidrogue|BAD|analyser|les précurseurs saisis|13 février 2026|27 février 2026|novembre 2026|41|2 300 000 dollars|28 %|10(1)',
  'Suède|Liban|La Suède|de la Suède|du Liban|Beyrouth|Service vétérinaire|SVE|certifier|les exportations de viande|29 août 2025|10 octobre 2025|mars 2026|17|1,9 million d’euros|37 %|13(3)',
  'Lettonie|Géorgie|La Lettonie|de la Lettonie|de la Géorgie|Riga|Centre des incidents|CDI|signaler|les campagnes de fraude|2 avril 2026|16 avril 2026|mai 2027|95|220 000 euros|4,6 %|1(2)',
  'Autriche|Algérie|L’Autriche|de l’Autriche|de l’Algérie|Vienne|Unité de la faune|UDF|suivre|les marchés d’ivoire|18 janvier 2026|3 février 2026|juillet 2027|23|640 000 euros|71 %|14',
].map(row)

const mutual = (strength: string, trigger: string) => ({
  actor: 'les deux parties',
  actor_stated: 'yes',
  reciprocity: 'mutual-identical',
  strength,
  strength_trigger: trigger,
})

type Template = (row: FrenchRow) => Scene

const one = (passage: Scene['passages'][number], ...line: readonly Piece[]): Scene => ({
  passages: [passage],
  line: [...line, { cite: [0] }],
})

export const FRENCH_CLEAN: Readonly<Record<string, Template>> = {
  'accord consigné': ({ does, thing }) =>
    one(
      {
        text: `Il a été convenu que chaque pays allait ${does} ${thing}.`,
        code: 'COMMIT',
        attributes: { ...mutual('3', 'a été convenu'), actor: 'chaque pays' },
      },
      `Selon le communiqué, il a été convenu que chaque pays allait ${does} ${thing}.`,
    ),
  'engagement ferme': ({ does, thing, theA, ofB }) =>
    one(
      {
        text: `${theA} et le gouvernement ${ofB} s’engagent à ${does} ${thing} avant la fin du programme.`,
        code: 'COMMIT',
        attributes: mutual('4', 's’engagent à'),
      },
      `${theA} et le gouvernement ${ofB} s’engagent à ${does} ${thing}.`,
    ),
  'plus faible que sa source': ({ does, thing }) =>
    one(
      {
        text: `Les deux parties s’engagent à ${does} ${thing}.`,
        code: 'COMMIT',
        attributes: mutual('4', 's’engagent à'),
      },
      `Les deux parties prévoient de ${does} ${thing}.`,
    ),
  'une seule partie': ({ theA, a, thing, month }) =>
    one(
      {
        text: `${theA} s’engage à publier un rapport sur ${thing} en ${month}.`,
        code: 'COMMIT',
        attributes: {
          actor: a,
          actor_stated: 'yes',
          reciprocity: 'unilateral',
          strength: '4',
          strength_trigger: 's’engage à',
        },
      },
      `${theA} s’engage à publier en ${month} un rapport sur ${thing}.`,
    ),
  intention: ({ does, thing, city }) =>
    one(
      {
        text: `Les deux gouvernements entendent ${does} ${thing} après la réunion tenue à ${city}.`,
        code: 'COMMIT',
        attributes: mutual('2', 'entendent'),
      },
      `Après la réunion tenue à ${city}, les deux gouvernements entendent ${does} ${thing}.`,
    ),
  'discussions poursuivies': ({ thing }) =>
    one(
      {
        text: `Ils ont convenu de poursuivre les discussions sur ${thing}.`,
        code: 'CONT',
        attributes: { strength: '1', strength_trigger: 'ont convenu de poursuivre', subject: thing },
      },
      `Sur ${thing}, les deux parties ont convenu de poursuivre les discussions.`,
    ),
  reconnaissance: ({ thing }) =>
    one(
      {
        text: `Les ministres se sont félicités des premiers résultats concernant ${thing}.`,
        code: 'ACK',
        attributes: { strength_trigger: 'se sont félicités' },
      },
      `Les ministres se sont félicités de premiers résultats concernant ${thing}.`,
    ),
  'citation dans la phrase': ({ does, thing }) => ({
    passages: [{ text: `Chaque service devrait ${does} ${thing} à temps et sans frais.`, code: 'QUOTE' }],
    line: [
      'Le texte dit que chaque service «\u00a0',
      { quote: `devrait ${does} ${thing} à temps`, of: 0 },
      '\u00a0».',
      { cite: [0] },
    ],
  }),
  'citation avec points de suspension': ({ thing, city }) => ({
    passages: [
      {
        text: `Les conseillers, réunis à ${city} pour la première fois en dix ans, ont parlé de ${thing} comme d’une tâche commune.`,
        code: 'QUOTE',
      },
    ],
    line: ['Ils «\u00a0', { quote: `ont parlé de ${thing} […] tâche commune`, of: 0 }, '\u00a0».', { cite: [0] }],
  }),
  'citation avec d’autres guillemets': ({ thing }) => ({
    passages: [
      { text: `Le service y voit un "premier pas" pour ${thing}, et l'essentiel reste à faire.`, code: 'QUOTE' },
    ],
    line: [
      'Un compte rendu l’écrit ainsi : ',
      { quote: `un « premier pas » pour ${thing}, et l’essentiel reste à faire`, of: 0 },
      '.',
      { cite: [0] },
    ],
  }),
  'rencontre datée': ({ ofA, ofB, city, first }) =>
    one(
      { text: `Les ministres ${ofA} et ${ofB} se sont rencontrés à ${city} le ${first}.`, code: 'FIG' },
      `Le ${first}, les ministres ${ofA} et ${ofB} se sont rencontrés à ${city}.`,
    ),
  'date sans année dans le texte': ({ city, first }) =>
    one(
      {
        text: `Les délégations se sont réunies à ${city} le ${first.replace(/ \d{4}$/, '')}.`,
        code: 'FIG',
        attributes: { value: first },
      },
      `Les délégations se sont réunies à ${city} le ${first}.`,
    ),
  'deux dates, deux passages': ({ city, first, second, body }) => ({
    passages: [
      { text: `Les conseillers ont ouvert les pourparlers à ${city} le ${first}.`, code: 'FIG' },
      { text: `L’organisme « ${body} » a publié ses conditions le ${second}.`, code: 'FIG' },
    ],
    line: [
      `Les conseillers ont ouvert les pourparlers le ${first}, et l’organisme ${body} a publié ses conditions le ${second}.`,
      { cite: [0, 1] },
    ],
  }),
  'montant et nombre': ({ sum, count, body }) =>
    one(
      { text: `L’organisme ${body} a réservé ${sum} pour ${count} postes.`, code: 'RES' },
      `Pour ${count} postes, l’organisme ${body} a réservé ${sum}.`,
    ),
  proportion: ({ share, thing }) =>
    one(
      { text: `En un an, les contrôles visant ${thing} ont augmenté de ${share}.`, code: 'FIG' },
      `Les contrôles visant ${thing} ont augmenté de ${share} en un an.`,
    ),
  'nombre en lettres': ({ thing }) =>
    one(
      { text: `Douze stations participent aux travaux sur ${thing}.`, code: 'FIG' },
      `Les travaux sur ${thing} comptent 12 stations.`,
    ),
  disposition: ({ article, does, thing }) =>
    one(
      {
        text: `Tout service doit ${does} ${thing} sur demande.`,
        code: 'COMMIT',
        attributes: { actor: 'tout service', strength: '5', strength_trigger: 'doit' },
        address: `Art. ${article}`,
      },
      `Selon l’article ${article}, tout service doit ${does} ${thing} sur demande.`,
    ),
  'organisme et sigle': ({ body, short, city }) =>
    one(
      { text: `L’organisme ${body} (${short}) a un bureau à ${city}.`, code: 'STAKE' },
      `L’organisme ${body} (${short}) a un bureau à ${city}.`,
    ),
  'rien n’est dit': ({ thing }) =>
    one(
      { text: `Aucune date n’a été fixée pour les travaux sur ${thing}.`, code: 'GAP' },
      `Aucune date n’a été fixée pour les travaux sur ${thing}.`,
    ),
  negation: ({ theA, thing }) =>
    one(
      { text: `${theA} n’a pas accepté de transmettre ses dossiers sur ${thing}.`, code: 'FIG' },
      `${theA} n’a pas accepté de transmettre ses dossiers sur ${thing}.`,
    ),
  condition: ({ thing }) =>
    one(
      { text: `les travaux sur ${thing}, sous réserve du droit de chaque pays`, code: 'COND' },
      `Les travaux sur ${thing} se font sous réserve du droit de chaque pays.`,
    ),
  'lieu que le texte nomme': ({ count, city, body }) =>
    one(
      {
        text: `L’organisme ${body} prévoit que ${count} agents soient affectés à ${city}.`,
        code: 'COMMIT',
        attributes: { actor: body, reciprocity: 'unilateral', strength: '2', strength_trigger: 'prévoit' },
      },
      `L’organisme ${body} prévoit que ${count} agents soient affectés à ${city}.`,
    ),
  analyse: ({ thing }) => ({ passages: [], line: [{ own: `Le texte sur ${thing} se prête à deux lectures.` }] }),
  'jugement et confiance séparés': ({ thing }) => ({
    passages: [],
    line: [
      { own: `Il est probable que l’on reparle de ${thing}.`, kind: 'judgement', likelihood: 'likely' },
      ' ',
      { own: 'Notre confiance est moyenne.', kind: 'judgement', confidence: 'moderate' },
    ],
  }),
}
