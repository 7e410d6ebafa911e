const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

const FRENCH_ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const FRENCH_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

function english(number: number): string {
  if (number < 20) return ONES[number] ?? ''
  if (number < 100) {
    const one = number % 10
    return `${TENS[Math.floor(number / 10)]}${one > 0 ? `-${ONES[one]}` : ''}`
  }
  const unit = number < 1000 ? 100 : 1000
  const rest = number % unit
  return `${english(Math.floor(number / unit))} ${unit === 100 ? 'hundred' : 'thousand'}${rest > 0 ? ` ${english(rest)}` : ''}`
}

function french(number: number): string {
  if (number < 20) return FRENCH_ONES[number] ?? ''
  if (number < 100) {
    const ten = Math.floor(number / 10)
    // Soixante-dix and quatre-vingt-dix count on from ten.
    const one = ten === 7 || ten === 9 ? (number % 10) + 10 : number % 10
    if (one === 0) return ten === 8 ? 'quatre-vingts' : (FRENCH_TENS[ten] ?? '')
    const joint = (one === 1 || one === 11) && ten < 8 ? ' et ' : '-'
    return `${FRENCH_TENS[ten]}${joint}${FRENCH_ONES[one]}`
  }
  const unit = number < 1000 ? 100 : 1000
  const many = Math.floor(number / unit)
  const rest = number % unit
  const name = unit === 100 ? 'cent' : 'mille'
  const head = many === 1 ? name : `${french(many)} ${name}${unit === 100 && rest === 0 ? 's' : ''}`
  return rest > 0 ? `${head} ${french(rest)}` : head
}

const isFrench = (language: string): boolean => /^fr\b/i.test(language)
/** Word's own bound; beyond a million this could recurse for nothing. */
const canBeWritten = (number: number): boolean => number >= 0 && number <= 999_999
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "One", "Twenty-one"; Word capitalises the first letter. */
export function cardinalWords(number: number, language: string): string {
  if (!canBeWritten(number)) return String(number)
  return capital(isFrench(language) ? french(number) : english(number))
}

/** "First", "Twenty-first", "Premier". */
export function ordinalWords(number: number, language: string): string {
  if (!canBeWritten(number) || number === 0) return String(number)
  if (isFrench(language)) {
    if (number === 1) return 'Premier'
    return capital(`${french(number).replace(/e$|s$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`)
  }
  return capital(
    english(number).replace(
      /[a-z]+$/,
      (last) => ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
    ),
  )
}

/** "1st", "2nd", "11th"; "1er", "2e". */
export function ordinalFigure(number: number, language: string): string {
  if (isFrench(language)) return number === 1 ? '1er' : `${number}e`
  const isTeen = Math.floor(number / 10) % 10 === 1
  const ending = isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th')
  return `${number}${ending}`
}
