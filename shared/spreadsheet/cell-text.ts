import { escapeText } from '../word/write/package/xml-text.ts'

/** What a cell can hold, in UTF-16 code units: Excel's own limit. A file with more does not open. */
export const LONGEST_CELL = 32_767

const CUT = ' […]'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 has no way to write.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text that reads as an escape of ECMA-376 §22.4.2.4, which a spreadsheet would turn into a character. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Starts a formula when a person edits the cell; such text is marked as text for good. */
export const startsFormula = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text)

export const isTooLong = (text: string): boolean => text.length > LONGEST_CELL

/** The text of a cell as it stands between tags: writable, not longer than a cell, line ends kept. */
export function cellXml(text: string): string {
  const clean = text.toWellFormed().replace(UNWRITABLE, '').replace(/\r\n?/g, '\n')
  const fits = isTooLong(clean) ? clean.slice(0, LONGEST_CELL - CUT.length).toWellFormed() + CUT : clean
  return escapeText(fits.replace(LOOKS_ESCAPED, '_x005F_'))
}
