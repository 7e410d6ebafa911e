import type { Piece, Scene } from './scene.ts'

/** What varies from scene to scene. Made up for this corpus; no text of any government is quoted. */
export interface Row {
  readonly a: string
  readonly b: string
  readonly city: string
  readonly body: string
  readonly short: string
  readonly doing: string
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

const row = (line: string): Row => {
  const [a, b, city, body, short, does, doing, thing, first, second, month, count, sum, share, article] = line.split(
    '|',
  ) as [
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
  return { a, b, city, body, short, does, doing, thing, first, second, month, count, sum, share, article }
}

export const ENGLISH_ROWS: readonly Row[] = [
  'Norway|Chile|Oslo|Directorate of Fisheries|DOF|exchange|exchanging|data on fishing quotas|3 May 2026|9 June 2026|October 2026|14|$2.5 million|12.5%|6(2)',
  'Japan|Kenya|Nairobi|Ports and Harbours Bureau|PHB|inspect|inspecting|container terminals|11 January 2026|2 March 2026|July 2026|38|¥140 million|7%|4(1)',
  'Brazil|Ghana|Accra|Federal Revenue Service|FRS|trace|tracing|illicit gold shipments|21 April 2025|6 May 2025|December 2025|9|$750,000|31%|12',
  'Finland|Estonia|Helsinki|Border Guard Headquarters|BGH|patrol|patrolling|the shared sea lane|1 September 2025|30 September 2025|March 2027|120|€4.2 million|3.4%|8(3)',
  'Mexico|Peru|Lima|National Water Commission|NWC|map|mapping|cross-border aquifers|17 July 2025|28 August 2025|May 2026|27|$1,250,000|45%|2(4)',
  'Ireland|Malta|Valletta|Maritime Safety Office|MSO|train|training|harbour pilots|5 February 2026|19 February 2026|June 2027|64|€310,000|18%|15(1)',
  'Vietnam|Poland|Warsaw|Vocational Training Authority|VTA|recognise|recognising|nursing diplomas|22 October 2025|14 November 2025|January 2027|210|$3.1 million|62%|9',
  'Jordan|Spain|Amman|Renewable Energy Agency|REA|connect|connecting|rural solar plants|8 March 2026|25 March 2026|September 2026|33|€12.75 million|22.8%|5(2)',
  'Rwanda|Denmark|Kigali|Public Health Institute|PHI|publish|publishing|malaria surveys|12 June 2025|4 July 2025|April 2026|52|$980,000|9.1%|3(1)',
  'Greece|Egypt|Athens|Antiquities Service|ANS|return|returning|smuggled antiquities|7 December 2025|18 December 2025|February 2027|76|€65,000|54%|11(2)',
  'Canada|Iceland|Ottawa|Coast Survey Branch|CSB|chart|charting|Arctic shipping routes|26 May 2026|15 June 2026|August 2026|8|$5.4 million|16%|7(4)',
  'India|Oman|Muscat|Anti-Narcotics Bureau|ANB|test|testing|seized precursors|13 February 2026|27 February 2026|November 2026|41|$2,300,000|28%|10(1)',
  'Uruguay|Portugal|Lisbon|Meat Inspection Service|MIS|certify|certifying|beef exports|29 August 2025|10 October 2025|March 2026|17|€1.9 million|37%|13(3)',
  'Latvia|Georgia|Riga|Cyber Incident Centre|CIC|report|reporting|phishing campaigns|2 April 2026|16 April 2026|May 2027|95|€220,000|4.6%|1(2)',
  'Botswana|Austria|Vienna|Wildlife Crime Unit|WCU|monitor|monitoring|ivory markets|18 January 2026|3 February 2026|July 2027|23|€640,000|71%|14',
].map(row)

const mutual = (strength: string, trigger: string) => ({
  actor: 'both sides',
  actor_stated: 'yes',
  reciprocity: 'mutual-identical',
  strength,
  strength_trigger: trigger,
})

type Template = (row: Row) => Scene

const one = (passage: Scene['passages'][number], ...line: readonly Piece[]): Scene => ({
  passages: [passage],
  line: [...line, { cite: [0] }],
})

export const ENGLISH_CLEAN: Readonly<Record<string, Template>> = {
  'recorded agreement': ({ does, thing }) =>
    one(
      {
        text: `It was agreed that each country would ${does} ${thing}.`,
        code: 'COMMIT',
        attributes: { ...mutual('3', 'agreed that'), actor: 'each country' },
      },
      `The announcement records an agreement that each country would ${does} ${thing}.`,
    ),
  'firm commitment': ({ doing, thing, a, b }) =>
    one(
      {
        text: `${a} and ${b} are committed to ${doing} ${thing} before the end of the programme.`,
        code: 'COMMIT',
        attributes: mutual('4', 'committed to'),
      },
      `${a} and ${b} are committed to ${doing} ${thing}.`,
    ),
  'weaker than its source': ({ does, thing }) =>
    one(
      { text: `The two sides will ${does} ${thing}.`, code: 'COMMIT', attributes: mutual('4', 'will') },
      `The two sides plan to ${does} ${thing}.`,
    ),
  'one side alone': ({ a, thing, month }) =>
    one(
      {
        text: `${a} will publish a report on ${thing} in ${month}.`,
        code: 'COMMIT',
        attributes: {
          actor: a,
          actor_stated: 'yes',
          reciprocity: 'unilateral',
          strength: '4',
          strength_trigger: 'will',
        },
      },
      `${a} will publish its report on ${thing} in ${month}.`,
    ),
  intention: ({ does, thing, city }) =>
    one(
      {
        text: `Both governments intend to ${does} ${thing} after the talks in ${city}.`,
        code: 'COMMIT',
        attributes: mutual('2', 'intend to'),
      },
      `After the talks in ${city}, both governments intend to ${does} ${thing}.`,
    ),
  'continued talks': ({ doing, thing }) =>
    one(
      {
        text: `They agreed to continue talks on ${doing} ${thing}.`,
        code: 'CONT',
        attributes: { strength: '1', strength_trigger: 'agreed to continue', subject: thing },
      },
      `On ${doing} ${thing}, the two sides agreed to continue talks.`,
    ),
  acknowledgement: ({ thing }) =>
    one(
      {
        text: `The ministers welcomed the first results on ${thing}.`,
        code: 'ACK',
        attributes: { strength_trigger: 'welcomed' },
      },
      `The ministers welcomed first results on ${thing}.`,
    ),
  'quotation run in': ({ does, thing }) => ({
    passages: [
      {
        text: `Each service would ${does} ${thing} in good time and without charge.`,
        code: 'COMMIT',
        attributes: mutual('3', 'would'),
      },
    ],
    line: ['The text says that “', { quote: `would ${does} ${thing} in good time`, of: 0 }, '”.', { cite: [0] }],
  }),
  'quotation with an ellipsis': ({ doing, thing, city }) => ({
    passages: [
      {
        text: `The advisers, meeting in ${city} for the first time in a decade, spoke of ${doing} ${thing} as a shared task.`,
        code: 'QUOTE',
      },
    ],
    line: [
      'They are said to have “',
      { quote: `spoke[n] of ${doing} ${thing} … as a shared task`, of: 0 },
      '”.',
      { cite: [0] },
    ],
  }),
  'quotation with other marks': ({ thing, a }) => ({
    passages: [{ text: `${a}'s service called ${thing}  a "first step" and no more.`, code: 'QUOTE' }],
    line: [
      { quote: `${a}’s service called ${thing} a “first step” and no more`, of: 0 },
      ' is how one account puts it.',
      { cite: [0] },
    ],
  }),
  'dated meeting': ({ a, b, city, first }) =>
    one(
      { text: `Ministers of ${a} and ${b} met in ${city} on ${first}.`, code: 'FIG' },
      `On ${first} the ministers of ${a} and ${b} met in ${city}.`,
    ),
  'date with its year left out': ({ city, first }) =>
    one(
      {
        text: `The delegations met in ${city} on ${first.replace(/ \d{4}$/, '')}.`,
        code: 'FIG',
        attributes: { value: first },
      },
      `The delegations met in ${city} on ${first}.`,
    ),
  'two dates, two passages': ({ city, first, second, body }) => ({
    passages: [
      { text: `The advisers opened talks in ${city} on ${first}.`, code: 'FIG' },
      { text: `The ${body} published its terms on ${second}.`, code: 'FIG' },
    ],
    line: [
      `The advisers opened talks on ${first}, and the ${body} published its terms on ${second}.`,
      { cite: [0, 1] },
    ],
  }),
  'sum and count': ({ sum, count, body }) =>
    one(
      { text: `The ${body} set aside ${sum} for ${count} posts.`, code: 'RES' },
      `The ${body} set aside ${sum} for ${count} posts.`,
    ),
  share: ({ share, thing }) =>
    one(
      { text: `Inspections of ${thing} rose by ${share} over the year.`, code: 'FIG' },
      `Over the year, inspections of ${thing} rose by ${share}.`,
    ),
  'number in words': ({ thing }) =>
    one(
      { text: `Twelve stations take part in work on ${thing}.`, code: 'FIG' },
      `The work on ${thing} has 12 stations.`,
    ),
  provision: ({ article, does, thing }) =>
    one(
      {
        text: `A service shall ${does} ${thing} on request.`,
        code: 'COMMIT',
        attributes: { actor: 'a service', strength: '5', strength_trigger: 'shall' },
        address: `Art. ${article}`,
      },
      `Under Article ${article}, a service must ${does} ${thing} on request.`,
    ),
  'body with its abbreviation': ({ body, short, city }) =>
    one(
      { text: `The ${body} (${short}) has an office in ${city}.`, code: 'STAKE' },
      `The ${body} (${short}) has an office in ${city}.`,
    ),
  'nothing said': ({ thing }) =>
    one(
      { text: `No date has been set for work on ${thing}.`, code: 'GAP' },
      `No date has been set for work on ${thing}.`,
    ),
  negative: ({ a, thing }) =>
    one(
      { text: `${a} has not agreed to share files on ${thing}.`, code: 'FIG' },
      `${a} has not agreed to share files on ${thing}.`,
    ),
  condition: ({ doing, thing }) =>
    one(
      { text: `${doing} ${thing} is subject to the law of each country`, code: 'COND' },
      `Work on ${thing} is subject to the law of each country.`,
    ),
  'place that the text names': ({ count, city, body }) =>
    one(
      {
        text: `The ${body} will station ${count} officers in ${city}.`,
        code: 'COMMIT',
        attributes: { actor: body, reciprocity: 'unilateral', strength: '4', strength_trigger: 'will' },
      },
      `The ${body} will station ${count} officers in ${city}.`,
    ),
  'own analysis': ({ thing }) => ({
    passages: [],
    line: [{ own: `The wording on ${thing} leaves room for two readings.` }],
  }),
  'judgement and confidence apart': ({ thing }) => ({
    passages: [],
    line: [
      { own: `It is likely that ${thing} will come up again.`, kind: 'judgement', likelihood: 'likely' },
      ' ',
      { own: 'Our confidence is moderate.', kind: 'judgement', confidence: 'moderate' },
    ],
  }),
}
