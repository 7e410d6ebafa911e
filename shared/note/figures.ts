/** A number as it stands in a text, and its value written one way for both languages. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Digits with a point before decimals and no grouping, "%" kept: "1500", "2.5", "12%". */
  readonly value: string
}

/** Groups of three parted by a comma (English), a point (German, Indian press) or a space (French), then decimals. */
const FIGURE =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[\u00a0\u202f ]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:([.,])(\d+))?(?:[\u00a0\u202f ]?(%))?(?!\d|(?!(?:bn|mn|[MBG])(?![\p{L}\d]))\p{L})/gu

/**
 * Every figure of a text, with a value that is equal across English and French writing: "1,500.5" and "1 500,5".
 *
 * A comma before exactly three digits groups in English and parts decimals in French; `language` decides.
 */
export function figuresOf(text: string, language: 'en' | 'fr'): readonly Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => {
    const [whole, units = '', , decimals, percent = ''] = match
    const isFrenchDecimal = language === 'fr' && /^\d{1,3},\d{3}$/.test(units)
    const plain = isFrenchDecimal ? units.replace(',', '.') : units.replace(/[\s,\u00a0\u202f]/gu, '')
    return {
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      value: `${plain}${decimals === undefined ? '' : `.${decimals}`}${percent}`,
    }
  })
}
