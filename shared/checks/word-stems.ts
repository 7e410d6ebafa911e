import { figuresOf } from '../note/figures.ts'
import { remember } from './remember.ts'

/** A word or number of a text that is compared by its stem. Offsets count within the text. */
export interface Stem {
  readonly start: number
  readonly end: number
  /** Lower case, its ending taken off; a number by its value. */
  readonly key: string
}

const LITTLE = {
  en: new Set(
    'the a an of in on at and or with for was were is are be been being has had have having its their his her that this which who whom also as it they them he she both each would will shall should may must can could to there these those such any all than not no nor when where if while then so such only'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les l un une des du de d en et ou à au aux par pour avec dans sur qui que qu a ont été est sont sera seront ce cet cette ces son sa ses leur leurs il elle ils elles on se s y ne n pas doit doivent peut peuvent plus si quand lorsque où donc aussi tout toute tous toutes être'.split(
      ' ',
    ),
  ),
} as const

/** Letters that stand for the word: long enough to keep words apart, short enough to lose most endings. */
const STEM = 6

/**
 * The words of a text that carry its sense, in order: little words are left out, endings are cut.
 */
export const wordStems = remember((text, language): readonly Stem[] => {
  const figures = figuresOf(text, language)
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap((match) => {
    const word = match[0].toLocaleLowerCase(language)
    if (LITTLE[language].has(word)) return []
    return [{ start: match.index, end: match.index + word.length, key: stemOf(word, language) }]
  })
  const numbers = figures.map(({ start, end, value }) => ({ start, end, key: value }))
  return [...words, ...numbers].sort((a, b) => a.start - b.start)
})

const formsOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('|').flatMap((line) => {
      const forms = line.split(' ')
      return forms.map((form) => [form, forms[0] ?? form] as const)
    }),
  )

/** English verbs whose past looks like another word, by their forms. */
const IRREGULAR = {
  en: formsOf(
    'hold held|meet met|send sent|give gave given|take took taken|make made|begin began begun|build built|bring brought|' +
      'leave left|grow grew grown|rise rose risen|fall fell fallen|write wrote written|choose chose chosen|seek sought|' +
      'keep kept|pay paid|say said|tell told|find found|lose lost|win won|speak spoke spoken|draw drew drawn|' +
      'withdraw withdrew withdrawn|undertake undertook undertaken|become became|come came|go went gone|see saw seen|' +
      'sell sold|buy bought|lead led|bear bore borne|break broke broken|show showed shown|sign signed signature',
  ),
  fr: formsOf(
    'recevoir reçoit reçoivent recevra recevront reçu reçue reçus reçues|tenir tient tiennent tiendra tiendront tenu tenue|' +
      'convenir convient conviennent conviendra conviendront convenu|prendre prend prennent prendra prendront pris prise|' +
      'mettre met mettent mettra mettront mis mise|remettre remet remettent remettra remettront remis remise|' +
      'faire fait font fera feront faite|transmettre transmet transmettent transmettra transmettront transmis transmise|' +
      'soumettre soumet soumettent soumettra soumettront soumis soumise|réduire réduit réduisent réduira réduiront réduite|' +
      'produire produit produisent produira produiront produite|construire construit construira construite|' +
      'joindre joint joignent joindra joindront joints jointe rejoindre rejoint rejoindra|' +
      'réunir réunit réunissent réuni réunie réunis réunies réunira réuniront réunirait réuniraient|' +
      'fournir fournit fournissent fourni fournie fournira fourniront|établir établit établissent établi établie établira établiront|' +
      'garantir garantit garantissent garanti garantie garantira|conclure conclut concluent conclu conclue conclura concluront|' +
      'signer signe signent signera signeront signé signée signés signées signature|verser versement|' +
      'ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrira ouvriront ouvrirait ouvriraient|' +
      'refuser refus|rouvrir rouvre rouvrent rouvert rouverte rouverts rouvertes rouvrira rouvriront rouvrirait rouvriraient',
  ),
} as const

/** One key for the forms of a word: "exchanges", "exchanged", "exchanging"; "held" is "hold". */
export function stemOf(word: string, language: 'en' | 'fr'): string {
  const base = IRREGULAR[language].get(word) ?? word
  const bare =
    base.length > 4 || SHORT.test(base)
      ? base.replace(language === 'en' ? ENGLISH_END : FRENCH_END, '')
      : base.replace(/s$/u, '')
  return (bare.length < 3 ? base : bare).slice(0, STEM)
}

/** Words of four letters with an ending all the same: "deny", "rule", "levé". */
const SHORT = /^\p{L}{2}(?:[^aeiou][ye]|\p{L}é)$/u

const ENGLISH_END = /(?:ies|ied|ing|ed|es|s|e|y)$/u
const FRENCH_END = /(?:eront|erait|eraient|era|ées|és|ée|ent|er|es|é|s|e)$/u

/** Share of the stems of `part` that `whole` holds as well, 0 to 1. */
export function sharedShare(part: readonly Stem[], whole: readonly Stem[]): number {
  const known = new Set(whole.map(({ key }) => key))
  const keys = [...new Set(part.map(({ key }) => key))]
  return keys.length === 0 ? 0 : keys.filter((key) => known.has(key)).length / keys.length
}
