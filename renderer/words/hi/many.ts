/** Whether a count takes the plural in Hindi: none and one take the singular (Unicode CLDR, plural rules of hi). */
export const isMany = (count: number): boolean => count > 1

/** The count and the form of the word that goes with it. */
export const many = (count: number, one: string, more: string): string => `${count} ${isMany(count) ? more : one}`

/** A number as it is written in India: Latin digits, grouped by lakh and crore. */
export const grouped = (count: number): string => count.toLocaleString('hi-IN')
