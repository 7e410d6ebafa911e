import { toRoman } from '../../source/numerals.ts'
import {
  chineseLegalSimplified,
  chineseLegalTraditional,
  hebrewNumeral,
  japaneseLegal,
  koreanCounting,
} from './counting-signs.ts'
import { cardinalWords, ordinalFigure, ordinalWords } from './number-words.ts'

/** Letters used up one by one, then doubled: Word writes z, aa, bb (not ab). */
function repeated(letters: string, number: number): string {
  const all = [...letters]
  if (number < 1) return String(number)
  const letter = all[(number - 1) % all.length] ?? ''
  // 32,767 is Word's largest number; with 26 letters that is 1,261 repeats, more than anyone means.
  return letter.repeat(Math.min(Math.floor((number - 1) / all.length) + 1, 100))
}

const digits = (numerals: string) => (number: number) => {
  const all = [...numerals]
  return String(number).replace(/\d/g, (digit) => all[Number(digit)] ?? digit)
}

/** Signs that stand in one run of Unicode: ① from U+2460. Beyond the run Word goes on in plain figures. */
const enclosed = (first: number, count: number) => (number: number) =>
  number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number)

/** Names of a cycle, each used once: beyond it Word goes on in plain figures. */
const once = (names: string) => (number: number) =>
  (names.includes(' ') ? names.split(' ') : [...names])[number - 1] ?? String(number)

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω'

const CJK_DIGITS = '〇一二三四五六七八九'

function cjkCounting(number: number): string {
  if (number < 1 || number > 9999) return digits(CJK_DIGITS)(number)
  const units = ['', '十', '百', '千']
  const figures = [...String(number)].map(Number)
  let text = ''
  figures.forEach((figure, at) => {
    const unit = units[figures.length - 1 - at] ?? ''
    if (figure === 0) text += text.endsWith('〇') ? '' : '〇'
    else text += (figure === 1 && unit === '十' && at === 0 ? '' : (CJK_DIGITS[figure] ?? '')) + unit
  })
  return text.replace(/〇+$/, '')
}

type Format = (number: number, language: string) => string

const decimal: Format = (number) => String(number)

/** ST_NumberFormat (ECMA-376 Part 1, 17.18.59), as far as documents use it. */
const FORMATS: Readonly<Record<string, Format>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: (number) => toRoman(number),
  lowerRoman: (number) => toRoman(number).toLowerCase(),
  upperLetter: (number) => repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ', number),
  lowerLetter: (number) => repeated('abcdefghijklmnopqrstuvwxyz', number),
  ordinal: ordinalFigure,
  cardinalText: cardinalWords,
  ordinalText: ordinalWords,
  none: () => '',
  hex: (number) => number.toString(16).toUpperCase(),
  chicago: (number) => repeated('*†‡§', number),
  numberInDash: (number) => `- ${number} -`,
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  hindiNumbers: digits('०१२३४५६७८९'),
  // The standard's two names are swapped: programs count "vowels" with consonants, and the other way round.
  hindiVowels: (number) => repeated('कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह', number),
  hindiConsonants: (number) => repeated('अआइईउऊऋऌऍऎएऐऑऒओऔ', number),
  thaiNumbers: digits('๐๑๒๓๔๕๖๗๘๙'),
  arabicAlpha: (number) => repeated('أبتثجحخدذرزسشصضطظعغفقكلمنهوي', number),
  arabicAbjad: (number) => repeated('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ', number),
  russianLower: (number) => repeated('абвгдежзиклмнопрстуфхцчшщыэюя', number),
  russianUpper: (number) => repeated('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ', number),
  hebrew2: (number) => repeated('אבגדהוזחטיכלמנסעפצקרשת', number),
  ideographDigital: digits(CJK_DIGITS),
  taiwaneseDigital: digits('○一二三四五六七八九'),
  japaneseDigitalTenThousand: digits(CJK_DIGITS),
  koreanDigital: digits('영일이삼사오육칠팔구'),
  koreanDigital2: digits('零一二三四五六七八九'),
  japaneseCounting: cjkCounting,
  chineseCounting: cjkCounting,
  chineseCountingThousand: cjkCounting,
  taiwaneseCounting: cjkCounting,
  taiwaneseCountingThousand: cjkCounting,
  ganada: (number) => repeated('가나다라마바사아자차카타파하', number),
  chosung: (number) => repeated('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ', number),
  aiueo: (number) => repeated('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ', number),
  aiueoFullWidth: (number) =>
    repeated('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン', number),
  iroha: (number) => repeated('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ', number),
  irohaFullWidth: (number) =>
    repeated('イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス', number),
  ideographTraditional: once('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: once('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: once('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographLegalTraditional: chineseLegalTraditional,
  chineseLegalSimplified,
  japaneseLegal,
  koreanCounting,
  koreanLegal: once('하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열'),
  hebrew1: hebrewNumeral,
  thaiLetters: (number) => repeated('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ', number),
  // Formats of Word's own, written as a sample.
  'α, β, γ, ...': (number) => repeated(GREEK, number),
  'Α, Β, Γ, ...': (number) => repeated(GREEK.toUpperCase(), number),
  'а, б, в, ...': (number) => repeated('абвгдежзийклмнопрстуфхцчшщъыьэюя', number),
}

export const isKnownFormat = (format: string): boolean =>
  Object.hasOwn(FORMATS, format) || format === 'bullet' || /^0+1,/.test(format)

/**
 * A number as a list level shows it; plain figures where the format is not known.
 *
 * @param format `w:numFmt`, or the sample of a custom format such as "001, 002, 003, ..."
 * @param language BCP 47, for words and ordinals: English and French, English otherwise
 */
export function formatNumber(number: number, format: string, language: string): string {
  const zeros = /^(0+1),/.exec(format)?.[1]
  if (zeros) return String(number).padStart(zeros.length, '0')
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return known ? known(number, language) : String(number)
}
