import { ENGLISH_ROWS, type Row } from './english.ts'
import type { Scene, Seed } from './scene.ts'

type Sow = (row: Row, other: Row) => Omit<Seed, 'error' | 'expected'>

const agreed = ({ does, thing }: Row): Scene['passages'][number] => ({
  text: `It was agreed that each country would ${does} ${thing}.`,
  code: 'COMMIT',
  attributes: {
    actor: 'each country',
    actor_stated: 'yes',
    reciprocity: 'mutual-identical',
    strength: '3',
    strength_trigger: 'agreed that',
  },
})

const cited = (passage: Scene['passages'][number], line: string): Omit<Seed, 'error' | 'expected'> => ({
  passages: [passage],
  line: [line, { cite: [0] }],
})

const quoting = (text: string, quote: string): Omit<Seed, 'error' | 'expected'> => ({
  passages: [{ text, code: 'QUOTE' }],
  line: ['The text says that “', { quote, of: 0 }, '”.', { cite: [0] }],
})

/** `[what was done, the check that has to find it, how]`. */
const SEEDS: readonly (readonly [string, Seed['expected'], Sow])[] = [
  [
    'quotation: “not” dropped',
    'quotation',
    ({ thing }) => quoting(`the service does not share files on ${thing}`, `the service does share files on ${thing}`),
  ],
  [
    'quotation: one word changed',
    'quotation',
    ({ does, thing }) =>
      quoting(`each service would ${does} ${thing} in good time`, `each service will ${does} ${thing} in good time`),
  ],
  [
    'quotation: middle left out without an ellipsis',
    'quotation',
    ({ does, thing }) =>
      quoting(`each service would, as far as it can, ${does} ${thing}`, `each service would ${does} ${thing}`),
  ],
  [
    'quotation: words in another order',
    'quotation',
    ({ a, b, thing }) => quoting(`${a} asked ${b} for news of ${thing}`, `${b} asked ${a} for news of ${thing}`),
  ],
  [
    'quotation: figure changed inside',
    'quotation',
    ({ count, thing }) => quoting(`${count} officers work on ${thing}`, `1${count} officers work on ${thing}`),
  ],
  [
    'quotation: singular for plural',
    'quotation',
    ({ thing }) => quoting(`the reports on ${thing} are due each year`, `the report on ${thing} are due each year`),
  ],
  [
    'quotation: wrong source',
    'quotation',
    ({ thing, city }) => ({
      passages: [
        { text: `Talks were held in ${city}.`, source: 0 },
        { text: `both services see ${thing} as the first task`, code: 'QUOTE', source: 1 },
      ],
      line: [
        'The announcement says that “',
        { quote: `both services see ${thing} as the first task`, of: 0 },
        '”.',
        { cite: [0] },
      ],
    }),
  ],
  [
    'quotation: stands nowhere',
    'quotation',
    ({ city, thing }) => quoting(`Talks were held in ${city}.`, `nobody will ever again neglect ${thing}`),
  ],
  [
    'quotation: typed, bound to nothing',
    'quotation',
    ({ thing, city }) =>
      cited(
        { text: `Talks on ${thing} were held in ${city}.` },
        `Talks on ${thing} were “frank, open and long overdue”.`,
      ),
  ],
  [
    'verb: “not” lost in a paraphrase',
    'verb-drift',
    ({ a, thing }) =>
      cited({ text: `${a} has not agreed to share files on ${thing}.` }, `${a} has agreed to share files on ${thing}.`),
  ],
  [
    'verb: “will” for “agreed that … would”',
    'verb-drift',
    (row) => cited(agreed(row), `Each country will ${row.does} ${row.thing}.`),
  ],
  [
    'verb: “must” for “intend”',
    'verb-drift',
    ({ does, thing }) =>
      cited(
        {
          text: `Both sides intend to ${does} ${thing}.`,
          code: 'COMMIT',
          attributes: { strength: '2', actor: 'both sides', reciprocity: 'mutual-identical' },
        },
        `Both sides must ${does} ${thing}.`,
      ),
  ],
  [
    'verb: “agreed to” for “noted”',
    'verb-drift',
    ({ thing }) =>
      cited(
        { text: `The ministers noted the work on ${thing}.`, code: 'ACK' },
        `The ministers agreed to work on ${thing}.`,
      ),
  ],
  [
    'verb: “committed to” for “continue talks”',
    'verb-drift',
    ({ doing, thing }) =>
      cited(
        { text: `They agreed to continue talks on ${doing} ${thing}.`, code: 'CONT', attributes: { strength: '1' } },
        `They committed to ${doing} ${thing}.`,
      ),
  ],
  [
    'verb: “promised” for “aim to”, uncoded',
    'verb-drift',
    ({ does, thing }) =>
      cited({ text: `The two sides aim to ${does} ${thing}.` }, `The two sides promised to ${does} ${thing}.`),
  ],
  [
    'actor: one side for both',
    'actor-drift',
    (row) => cited(agreed(row), `It was agreed that ${row.a} would ${row.does} ${row.thing}.`),
  ],
  [
    'actor: another state',
    'actor-drift',
    ({ a, b, thing }) =>
      cited(
        {
          text: `${a} will tell ${b} about ${thing}.`,
          code: 'COMMIT',
          attributes: { actor: a, reciprocity: 'unilateral', strength: '4' },
        },
        `${b} will tell its partner about ${thing}.`,
      ),
  ],
  [
    'actor: a body the text does not name',
    'actor-drift',
    (row) => cited(agreed(row), `The talks show that the ${row.body} agreed to ${row.does} ${row.thing}.`),
  ],
  [
    'place: “posted in”',
    'place-status-drift',
    (row) =>
      cited(
        { text: `Each country would set up officers for ${row.thing}, after talks in ${row.city}.` },
        `Officers for ${row.thing} are posted in ${row.city}.`,
      ),
  ],
  [
    'place: “deployed”',
    'place-status-drift',
    (row) => cited(agreed(row), `It was agreed that officers for ${row.thing} would be deployed.`),
  ],
  [
    'status: “treaty”',
    'place-status-drift',
    (row) => cited(agreed(row), `Under the treaty it was agreed that each country would ${row.does} ${row.thing}.`),
  ],
  [
    'status: “legally binding”',
    'place-status-drift',
    (row) => cited(agreed(row), `The agreement to ${row.does} ${row.thing} is legally binding.`),
  ],
  [
    'status: “signed”',
    'place-status-drift',
    ({ city, thing }) =>
      cited({ text: `A text on ${thing} was discussed in ${city}.` }, `A text on ${thing} was signed in ${city}.`),
  ],
  [
    'figure: changed count',
    'figures',
    ({ count, body }) =>
      cited({ text: `The ${body} has ${count} posts.` }, `The ${body} has ${Number(count) + 3} posts.`),
  ],
  [
    'figure: moved decimal',
    'figures',
    ({ share, thing }) =>
      cited(
        { text: `Inspections of ${thing} rose by ${share}.` },
        `Inspections of ${thing} rose by ${Number.parseFloat(share) / 10}%.`,
      ),
  ],
  [
    'figure: changed sum',
    'figures',
    ({ sum, body }) =>
      cited(
        { text: `The ${body} set aside ${sum}.` },
        `The ${body} set aside ${sum.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))}.`,
      ),
  ],
  [
    'figure: “billion” for “million”',
    'figures',
    ({ body, count }) =>
      cited({ text: `The ${body} spent $${count} million.` }, `The ${body} spent $${count} billion.`),
  ],
  [
    'figure: wrong provision',
    'figures',
    ({ article, thing }) =>
      cited(
        { text: `Files on ${thing} are kept.`, address: `Art. ${article}` },
        `Article 2${article} says that files on ${thing} are kept.`,
      ),
  ],
  [
    'figure: number word changed',
    'figures',
    ({ thing }) => cited({ text: `Twelve stations work on ${thing}.` }, `Eleven stations work on ${thing}.`),
  ],
  [
    'date: wrong day',
    'dates',
    ({ city, first }) =>
      cited(
        { text: `Talks were held in ${city} on ${first}.` },
        `Talks were held in ${city} on ${first.replace(/^\d+/, (day) => String((Number(day) % 27) + 1))}.`,
      ),
  ],
  [
    'date: wrong month',
    'dates',
    ({ thing, month }) =>
      cited(
        { text: `The report on ${thing} is due in ${month}.` },
        `The report on ${thing} is due in ${month.startsWith('March') ? 'April' : 'March'} ${month.slice(-4)}.`,
      ),
  ],
  [
    'date: wrong year',
    'dates',
    ({ city, first }) =>
      cited(
        { text: `Talks were held in ${city} on ${first}.` },
        `Talks were held in ${city} on ${first.replace(/\d{4}$/, '2019')}.`,
      ),
  ],
  [
    'date: two dates swapped',
    'dates',
    ({ city, first, second, body }) => ({
      passages: [
        { text: `The advisers opened talks in ${city} on ${first}.` },
        { text: `The ${body} published its terms on ${second}.` },
      ],
      line: [
        `The advisers opened talks in ${city} on ${second}, and the ${body} published its terms on ${first}.`,
        { cite: [0, 1] },
      ],
    }),
  ],
  [
    'name: another body',
    'names',
    ({ body, thing }, other) =>
      cited({ text: `The ${body} looks after ${thing}.` }, `The ${other.body} looks after ${thing}.`),
  ],
  [
    'name: another place',
    'names',
    ({ city, thing }, other) =>
      cited(
        { text: `Talks on ${thing} were held in ${city}.` },
        `Talks on ${thing} were held in ${other.city === city ? 'Quito' : other.city}.`,
      ),
  ],
  [
    'name: a person nobody named',
    'names',
    ({ thing, city }) =>
      cited(
        { text: `The adviser spoke of ${thing} in ${city}.` },
        `The adviser, Marta Lindqvist, spoke of ${thing} in ${city}.`,
      ),
  ],
  [
    'unsupported: no citation',
    'unsupported',
    ({ a, thing, city }) => ({ passages: [], line: [`${a} raised ${thing} at the talks in ${city}.`] }),
  ],
  [
    'uncovered: firm commitment left out',
    'uncovered',
    (row) => ({ passages: [agreed(row)], line: [{ own: 'The wording is open.' }] }),
  ],
  [
    'superseded: the passage changed',
    'superseded',
    ({ city, thing }) =>
      cited(
        { text: `Talks on ${thing} were held in ${city}.`, isPending: true },
        `Talks on ${thing} were held in ${city}.`,
      ),
  ],
  [
    'abbreviation: not spelled out',
    'abbreviation',
    ({ short, thing }) => cited({ text: `The ${short} looks after ${thing}.` }, `The ${short} looks after ${thing}.`),
  ],
  [
    'sentence: over 25 words',
    'sentence-length',
    ({ thing, city }) =>
      cited(
        { text: `Talks on ${thing} were held in ${city}.` },
        `Talks on ${thing}, which had been put off again and again for reasons that neither of the two services that were to take part ever gave to anybody, were held in ${city}.`,
      ),
  ],
  [
    'tone: telling the reader what to think',
    'tone',
    ({ thing, city }) =>
      cited({ text: `Talks on ${thing} were held in ${city}.` }, `Talks on ${thing} were obviously held in ${city}.`),
  ],
  [
    'uncertainty: likelihood and confidence together',
    'uncertainty',
    ({ thing }) => ({
      passages: [],
      line: [{ own: `We judge with high confidence that ${thing} will likely come up.`, kind: 'judgement' }],
    }),
  ],
  [
    'marking: paragraph above the banner',
    'marking',
    ({ thing }) => ({ passages: [], line: [{ own: `The wording on ${thing} is open.` }], marking: 'PROTECTED A' }),
  ],
  [
    'recommendation: bare “note”',
    'bare-note',
    () => ({ passages: [], type: 'recommendation', line: ['That you note this brief.'] }),
  ],
  [
    'recommendation: points outside itself',
    'recommendation',
    ({ thing }) => ({
      passages: [],
      type: 'recommendation',
      line: [`That you approve the plan on ${thing} described above.`],
    }),
  ],
  [
    'recommendation: does not begin with an act',
    'recommendation',
    ({ thing }) => ({ passages: [], type: 'recommendation', line: [`The plan on ${thing} needs approval.`] }),
  ],
]

export const ENGLISH_SEEDS: readonly Seed[] = SEEDS.flatMap(([error, expected, sow]) =>
  ENGLISH_ROWS.map((row, index) => ({
    ...sow(row, ENGLISH_ROWS[(index + 4) % ENGLISH_ROWS.length] ?? row),
    error,
    expected,
  })),
)
