/** The signs with which one script counts: figures from one to nine, then what stands for ten, a hundred, a thousand. */
interface CountingSigns {
  readonly figures: string
  readonly units: readonly [string, string, string]
  readonly zero: string
  /** Legal and financial figures say "one ten"; everyday ones only "ten". */
  readonly saysOneTen: boolean
}

const counting =
  ({ figures, units, zero, saysOneTen }: CountingSigns) =>
  (number: number): string => {
    if (number < 1 || number > 9999) return String(number)
    const signs = [...figures]
    const places = [...String(number)].map(Number)
    let text = ''
    places.forEach((figure, at) => {
      const unit = ['', ...units][places.length - 1 - at] ?? ''
      if (figure === 0) text += zero === '' || text.endsWith(zero) ? '' : zero
      else text += (figure === 1 && unit !== '' && !saysOneTen && at === 0 ? '' : (signs[figure - 1] ?? '')) + unit
    })
    return zero === '' ? text : text.replace(new RegExp(`${zero}+$`), '')
  }

export const chineseLegalTraditional = counting({
  figures: '壹貳參肆伍陸柒捌玖',
  units: ['拾', '佰', '仟'],
  zero: '零',
  saysOneTen: true,
})

export const chineseLegalSimplified = counting({
  figures: '壹贰叁肆伍陆柒捌玖',
  units: ['拾', '佰', '仟'],
  zero: '零',
  saysOneTen: true,
})

export const japaneseLegal = counting({
  figures: '壱弐参四伍六七八九',
  units: ['拾', '百', '阡'],
  zero: '',
  saysOneTen: true,
})

export const koreanCounting = counting({
  figures: '일이삼사오육칠팔구',
  units: ['십', '백', '천'],
  zero: '',
  saysOneTen: false,
})

const HEBREW: readonly (readonly [number, string])[] = [
  ...[...'תשרק'].map((sign, at) => [400 - at * 100, sign] as const),
  ...[...'צפעסנמלכי'].map((sign, at) => [90 - at * 10, sign] as const),
  ...[...'טחזוהדגבא'].map((sign, at) => [9 - at, sign] as const),
]

/** Hebrew letters as numerals: 15 and 16 are written 9+6 and 9+7, since 10+5 and 10+6 would spell a holy name. */
export function hebrewNumeral(number: number): string {
  if (number < 1 || number > 999) return String(number)
  let rest = number
  let numeral = ''
  for (const [value, sign] of HEBREW) {
    while (rest >= value && !(value === 10 && (rest === 15 || rest === 16))) {
      numeral += sign
      rest -= value
    }
  }
  return numeral
}
