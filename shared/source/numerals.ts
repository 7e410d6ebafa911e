const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numeral in capitals; numbers that have none (below 1, above 32,767) stay in figures. */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 32_767) return String(number)
  let rest = number
  let numeral = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      numeral += sign
      rest -= value
    }
  }
  return numeral
}

/** 1 to "a", 26 to "z", 27 to "aa": the way of CSS and of spreadsheets ("ab" is 28). */
export function toLetters(number: number): string {
  if (!Number.isInteger(number) || number < 1) return String(number)
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Value of a Roman numeral in either case; undefined for what is none ("IIX", "abc"). */
export function fromRoman(numeral: string): number | undefined {
  const capitals = numeral.toUpperCase()
  let rest = capitals
  let number = 0
  for (const [value, sign] of ROMAN) {
    while (rest.startsWith(sign)) {
      number += value
      rest = rest.slice(sign.length)
    }
  }
  return rest === '' && number > 0 && toRoman(number) === capitals ? number : undefined
}
