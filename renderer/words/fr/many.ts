/** Whether a count takes the plural in French: none and one take the singular (Unicode CLDR, plural rules of fr). */
export const isMany = (count: number): boolean => count >= 2

/** The count and the form of the word that goes with it. */
export const many = (count: number, one: string, more: string): string => `${count} ${isMany(count) ? more : one}`

/** A number as it is written in French Canada: groups of three, parted by a no-break space. */
export const grouped = (count: number): string => count.toLocaleString('fr-CA')

/** A number that was written with a decimal point, with the comma French has instead. */
export const withComma = (number: string): string => `${number}`.replace('.', ',')
