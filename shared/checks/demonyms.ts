/** Adjectives of states in French, which has them in lower case: the beginning of the adjective and that of the state. */
const PAIRS: readonly (readonly [adjective: string, state: string])[] = (
  'canadien canada|européen europ|africain afri|asiatique asi|américain états-unis|français franc|britannique royaume-uni|allemand allemagne|italien itali|espagnol espagn|' +
  'portugais portug|belge belgi|néerlandais pays-bas|suisse suisse|autrichien autrich|polonais polog|tchèque tchéq|hongrois hongri|' +
  'roumain rouman|bulgare bulgar|grec grèc|turc turqui|ukrainien ukrain|russe russi|norvégien norvèg|suédois suèd|danois danemark|' +
  'finlandais finland|islandais island|irlandais irland|letton letton|lituanien lituan|estonien eston|marocain maroc|algérien algéri|' +
  'tunisien tunisi|libyen liby|égyptien égypt|israélien israël|libanais liban|syrien syri|jordanien jordan|irakien irak|iranien iran|' +
  'saoudien arabie|qatarien qatar|koweïtien koweït|afghan afghan|pakistanais pakistan|indien inde|bangladais bangladesh|' +
  'sri-lankais sri|népalais népal|chinois chine|japonais japon|coréen corée|mongol mongol|vietnamien vietnam|thaïlandais thaïland|' +
  'indonésien indonés|malaisien malais|philippin philippin|singapourien singapour|australien austral|néo-zélandais nouvelle-z|' +
  'mexicain mexiqu|cubain cuba|haïtien haïti|jamaïcain jamaïqu|colombien colomb|vénézuélien venezu|péruvien pérou|chilien chili|' +
  'argentin argentin|brésilien brésil|bolivien bolivi|équatorien équateur|sénégalais sénégal|malien mali|nigérien niger|nigérian nigéria|' +
  'ivoirien côte|ghanéen ghana|camerounais cameroun|congolais congo|rwandais rwanda|kényan kenya|ougandais ougand|tanzanien tanzan|' +
  'éthiopien éthiop|somalien somali|soudanais soudan|sud-africain afrique|burkinabè burkina|tchadien tchad|gabonais gabon|' +
  'mauricien maurice|malgache madagascar'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string])

const ADJECTIVE = new RegExp(`(?<!\\p{L})(?<stem>${PAIRS.map(([stem]) => stem).join('|')})(?:n?e?s?)(?!\\p{L})`, 'gu')

/** Adjectives of states in a French sentence of which a text knows neither the adjective nor the state. */
export function strangeDemonyms(
  sentence: string,
  text: string,
): readonly { readonly start: number; readonly words: string }[] {
  const known = text.toLowerCase()
  return [...sentence.matchAll(ADJECTIVE)].flatMap((match) => {
    const stem = match.groups?.stem ?? ''
    const state = PAIRS.find(([adjective]) => adjective === stem)?.[1] ?? ''
    return known.includes(stem) || known.includes(state) ? [] : [{ start: match.index, words: match[0] }]
  })
}
