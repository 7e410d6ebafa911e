import { FRENCH_ROWS, type FrenchRow } from './french.ts'
import type { Scene, Seed } from './scene.ts'

type Sow = (row: FrenchRow, other: FrenchRow) => Omit<Seed, 'error' | 'expected'>

const agreed = ({ does, thing }: FrenchRow): Scene['passages'][number] => ({
  text: `Il a été convenu que chaque pays allait ${does} ${thing}.`,
  code: 'COMMIT',
  attributes: {
    actor: 'chaque pays',
    actor_stated: 'yes',
    reciprocity: 'mutual-identical',
    strength: '3',
    strength_trigger: 'a été convenu',
  },
})

const cited = (passage: Scene['passages'][number], line: string): Omit<Seed, 'error' | 'expected'> => ({
  passages: [passage],
  line: [line, { cite: [0] }],
})

const quoting = (text: string, quote: string): Omit<Seed, 'error' | 'expected'> => ({
  passages: [{ text, code: 'QUOTE' }],
  line: ['Le texte le dit : «\u00a0', { quote, of: 0 }, '\u00a0».', { cite: [0] }],
})

/** `[what was done, the check that has to find it, how]`. */
const SEEDS: readonly (readonly [string, Seed['expected'], Sow])[] = [
  [
    'quotation: “not” dropped',
    'quotation',
    ({ thing }) =>
      quoting(`le service ne transmet pas ses dossiers sur ${thing}`, `le service transmet ses dossiers sur ${thing}`),
  ],
  [
    'quotation: one word changed',
    'quotation',
    ({ does, thing }) =>
      quoting(`chaque service devrait ${does} ${thing} à temps`, `chaque service devra ${does} ${thing} à temps`),
  ],
  [
    'quotation: middle left out without an ellipsis',
    'quotation',
    ({ does, thing }) =>
      quoting(
        `chaque service devrait, dans la mesure du possible, ${does} ${thing}`,
        `chaque service devrait ${does} ${thing}`,
      ),
  ],
  [
    'quotation: words in another order',
    'quotation',
    ({ a, b, thing }) => quoting(`${a} a interrogé ${b} sur ${thing}`, `${b} a interrogé ${a} sur ${thing}`),
  ],
  [
    'quotation: accent dropped',
    'quotation',
    ({ thing }) => quoting(`une mesure exigée pour ${thing}`, `une mesure exigee pour ${thing}`),
  ],
  [
    'quotation: wrong source',
    'quotation',
    ({ thing, city }) => ({
      passages: [
        { text: `Des pourparlers ont eu lieu à ${city}.`, source: 0 },
        { text: `les deux services tiennent ${thing} pour la première tâche`, code: 'QUOTE', source: 1 },
      ],
      line: [
        'Le communiqué le dit : ',
        { quote: `les deux services tiennent ${thing} pour la première tâche`, of: 0 },
        '.',
        { cite: [0] },
      ],
    }),
  ],
  [
    'quotation: stands nowhere',
    'quotation',
    ({ city, thing }) =>
      quoting(`Des pourparlers ont eu lieu à ${city}.`, `plus personne ne négligera ${thing} désormais`),
  ],
  [
    'verb: “not” lost in a paraphrase',
    'verb-drift',
    ({ theA, thing }) =>
      cited(
        { text: `${theA} n’a pas accepté de transmettre ses dossiers sur ${thing}.` },
        `${theA} a accepté de transmettre ses dossiers sur ${thing}.`,
      ),
  ],
  [
    'verb: firm for a recorded agreement',
    'verb-drift',
    (row) => cited(agreed(row), `Les deux parties s’engagent à ${row.does} ${row.thing}.`),
  ],
  [
    'verb: future for a recorded agreement',
    'verb-drift',
    (row) => cited(agreed(row), `Chaque pays prendra des mesures pour ${row.does} ${row.thing}.`),
  ],
  [
    'verb: duty for an intention',
    'verb-drift',
    ({ does, thing }) =>
      cited(
        {
          text: `Les deux parties entendent ${does} ${thing}.`,
          code: 'COMMIT',
          attributes: { strength: '2', actor: 'les deux parties', reciprocity: 'mutual-identical' },
        },
        `Les deux parties doivent ${does} ${thing}.`,
      ),
  ],
  [
    'verb: agreement for “noted”',
    'verb-drift',
    ({ thing }) =>
      cited(
        { text: `Les ministres ont pris acte des travaux sur ${thing}.`, code: 'ACK' },
        `Les ministres ont convenu de travaux sur ${thing}.`,
      ),
  ],
  [
    'actor: one side for both',
    'actor-drift',
    (row) =>
      cited(
        agreed(row),
        `Selon le communiqué, il a été convenu que ${row.theA.replace(/^L(a|e|’)/, 'l$1')} allait ${row.does} ${row.thing}.`,
      ),
  ],
  [
    'actor: another state',
    'actor-drift',
    ({ a, theA, ofB, thing }, other) =>
      cited(
        {
          text: `${theA} s’engage à informer le gouvernement ${ofB} sur ${thing}.`,
          code: 'COMMIT',
          attributes: { actor: a, reciprocity: 'unilateral', strength: '4' },
        },
        `${other.theA} s’engage à informer son partenaire sur ${thing}.`,
      ),
  ],
  [
    'place: “déployés”',
    'place-status-drift',
    (row) => cited(agreed(row), `Il a été convenu que des agents seraient déployés pour ${row.does} ${row.thing}.`),
  ],
  [
    'place: “affectés à”',
    'place-status-drift',
    ({ city, thing }) =>
      cited(
        { text: `Des agents ont parlé de ${thing} à ${city}.` },
        `Des agents sont affectés à ${city} pour ${thing}.`,
      ),
  ],
  [
    'status: “traité”',
    'place-status-drift',
    (row) => cited(agreed(row), `Selon le traité, il a été convenu que chaque pays allait ${row.does} ${row.thing}.`),
  ],
  [
    'status: “contraignant”',
    'place-status-drift',
    (row) => cited(agreed(row), `L’accord sur ${row.thing} est contraignant.`),
  ],
  [
    'status: “signé”',
    'place-status-drift',
    ({ city, thing }) =>
      cited({ text: `Un texte sur ${thing} a été discuté à ${city}.` }, `Un texte sur ${thing} a été signé à ${city}.`),
  ],
  [
    'figure: changed count',
    'figures',
    ({ count, body }) =>
      cited(
        { text: `L’organisme ${body} compte ${count} postes.` },
        `L’organisme ${body} compte ${Number(count) + 3} postes.`,
      ),
  ],
  [
    'figure: moved decimal',
    'figures',
    ({ share, thing }) =>
      cited(
        { text: `Les contrôles de ${thing} ont augmenté de ${share}.` },
        `Les contrôles de ${thing} ont augmenté de ${String(Number.parseFloat(share.replace(',', '.')) / 10).replace('.', ',')} %.`,
      ),
  ],
  [
    'figure: changed sum',
    'figures',
    ({ sum, body }) =>
      cited(
        { text: `L’organisme ${body} a réservé ${sum}.` },
        `L’organisme ${body} a réservé ${sum.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))}.`,
      ),
  ],
  [
    'figure: “milliards” for “millions”',
    'figures',
    ({ body, count }) =>
      cited(
        { text: `L’organisme ${body} a dépensé ${count} millions de dollars.` },
        `L’organisme ${body} a dépensé ${count} milliards de dollars.`,
      ),
  ],
  [
    'figure: wrong provision',
    'figures',
    ({ article, thing }) =>
      cited(
        { text: `Les dossiers sur ${thing} sont gardés.`, address: `Art. ${article}` },
        `Selon l’article 2${article}, les dossiers sur ${thing} sont gardés.`,
      ),
  ],
  [
    'date: wrong day',
    'dates',
    ({ city, first }) =>
      cited(
        { text: `Des pourparlers ont eu lieu à ${city} le ${first}.` },
        `Des pourparlers ont eu lieu à ${city} le ${first.replace(/^\d+(?:er)?/, (day) => String((Number.parseInt(day, 10) % 27) + 2))}.`,
      ),
  ],
  [
    'date: wrong month',
    'dates',
    ({ thing, month }) =>
      cited(
        { text: `Le rapport sur ${thing} est attendu en ${month}.` },
        `Le rapport sur ${thing} est attendu en ${month.startsWith('mars') ? 'avril' : 'mars'} ${month.slice(-4)}.`,
      ),
  ],
  [
    'date: wrong year',
    'dates',
    ({ city, first }) =>
      cited(
        { text: `Des pourparlers ont eu lieu à ${city} le ${first}.` },
        `Des pourparlers ont eu lieu à ${city} le ${first.replace(/\d{4}$/, '2019')}.`,
      ),
  ],
  [
    'date: two dates swapped',
    'dates',
    ({ city, first, second, body }) => ({
      passages: [
        { text: `Les conseillers ont ouvert les pourparlers à ${city} le ${first}.` },
        { text: `L’organisme ${body} a publié ses conditions le ${second}.` },
      ],
      line: [
        `Les conseillers ont ouvert les pourparlers à ${city} le ${second}, et l’organisme ${body} a publié ses conditions le ${first}.`,
        { cite: [0, 1] },
      ],
    }),
  ],
  [
    'name: another body',
    'names',
    ({ body, thing }, other) =>
      cited({ text: `L’organisme ${body} s’occupe de ${thing}.` }, `L’organisme ${other.body} s’occupe de ${thing}.`),
  ],
  [
    'name: another place',
    'names',
    ({ city, thing }, other) =>
      cited(
        { text: `Des pourparlers sur ${thing} ont eu lieu à ${city}.` },
        `Des pourparlers sur ${thing} ont eu lieu à ${other.city === city ? 'Quito' : other.city}.`,
      ),
  ],
  [
    'unsupported: no citation',
    'unsupported',
    ({ theA, thing, city }) => ({ passages: [], line: [`${theA} a soulevé la question de ${thing} à ${city}.`] }),
  ],
  [
    'uncovered: firm commitment left out',
    'uncovered',
    (row) => ({ passages: [agreed(row)], line: [{ own: 'Le texte reste ouvert.' }] }),
  ],
  [
    'superseded: the passage changed',
    'superseded',
    ({ city, thing }) =>
      cited(
        { text: `Des pourparlers sur ${thing} ont eu lieu à ${city}.`, isPending: true },
        `Des pourparlers sur ${thing} ont eu lieu à ${city}.`,
      ),
  ],
  [
    'abbreviation: not spelled out',
    'abbreviation',
    ({ short, thing }) => cited({ text: `Le ${short} s’occupe de ${thing}.` }, `Le ${short} s’occupe de ${thing}.`),
  ],
  [
    'sentence: over 25 words',
    'sentence-length',
    ({ thing, city }) =>
      cited(
        { text: `Des pourparlers sur ${thing} ont eu lieu à ${city}.` },
        `Des pourparlers sur ${thing}, que l’on avait remis à plus tard maintes fois pour des motifs que nul des deux services qui devaient y prendre part ne donna, ont eu lieu à ${city}.`,
      ),
  ],
  [
    'tone: telling the reader what to think',
    'tone',
    ({ thing, city }) =>
      cited(
        { text: `Des pourparlers sur ${thing} ont eu lieu à ${city}.` },
        `Des pourparlers sur ${thing} ont évidemment eu lieu à ${city}.`,
      ),
  ],
  [
    'uncertainty: likelihood and confidence together',
    'uncertainty',
    ({ thing }) => ({
      passages: [],
      line: [{ own: `Avec une confiance élevée, il est probable que l’on reparle de ${thing}.`, kind: 'judgement' }],
    }),
  ],
  [
    'marking: paragraph above the banner',
    'marking',
    ({ thing }) => ({ passages: [], line: [{ own: `Le texte sur ${thing} reste ouvert.` }], marking: 'PROTECTED A' }),
  ],
  [
    'recommendation: bare “note”',
    'bare-note',
    () => ({ passages: [], type: 'recommendation', line: ['Que vous preniez note de la présente note.'] }),
  ],
  [
    'recommendation: points outside itself',
    'recommendation',
    ({ thing }) => ({
      passages: [],
      type: 'recommendation',
      line: [`Que vous approuviez le plan ci-dessus sur ${thing}.`],
    }),
  ],
]

export const FRENCH_SEEDS: readonly Seed[] = SEEDS.flatMap(([error, expected, sow]) =>
  FRENCH_ROWS.map((row, index) => ({
    ...sow(row, FRENCH_ROWS[(index + 4) % FRENCH_ROWS.length] ?? row),
    error,
    expected,
  })),
)
