/**
 * One cell of a sheet, typed as a spreadsheet knows it. A `date` is a whole ISO 8601 day; "2026-02" is text, since a
 * spreadsheet has no month without a day.
 */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly iso: string }

/** A sheet of a workbook: a header row and the rows below it. */
export interface Sheet {
  /** What its tab says; cut and made unique where a spreadsheet would refuse it. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}

export const textCell = (text: string): SheetCell => ({ kind: 'text', text })
export const numberCell = (value: number): SheetCell => ({ kind: 'number', value })

/** A day as a date, anything else as the text it is. */
export function dateCell(iso: string): SheetCell {
  return serialOf(iso) === undefined ? textCell(iso) : { kind: 'date', iso }
}

const MILLISECONDS = 86_400_000

/** Days count from 30 December 1899: the calendar of Excel is right from March 1900 on, and wrong before. */
const ZERO = Date.UTC(1899, 11, 30)
const FIRST_RIGHT_DAY = 61

/** The number a spreadsheet keeps for a day; undefined for what is no day, or one it would get wrong. */
export function serialOf(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso.trim())
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const at = new Date(Date.UTC(year, month - 1, day))
  // 31 February rolls over into March; a date that was never one stays text.
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined
  const serial = (at.getTime() - ZERO) / MILLISECONDS
  return serial < FIRST_RIGHT_DAY ? undefined : serial
}
