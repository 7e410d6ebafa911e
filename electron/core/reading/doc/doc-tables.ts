import type { XmlElement } from '../../../../shared/word/read/xml.ts'
import type { Formatting } from './formatting.ts'
import { element, setting } from './word-element.ts'

/** A row as it was read: its cells, the edges of its columns in twentieths of a point, and flags of merged cells. */
export interface DocRow {
  readonly cells: readonly (readonly XmlElement[])[]
  readonly edges: readonly number[]
  readonly merges: readonly number[]
}

const TABLE_DEFINITION = 0xd608
/** Columns that differ by less are one: rows drawn by hand never meet exactly. */
const TOLERANCE = 30

/** @param formatting of the mark that ends the row */
export function docRow(cells: readonly (readonly XmlElement[])[], formatting: Formatting): DocRow {
  const definition = formatting.changes.findLast(({ code }) => code === TABLE_DEFINITION)
  if (!definition) return { cells, edges: [], merges: [] }
  const { bytes, at, length } = definition
  const count = Math.min(bytes.u8(at), 63)
  const edges = Array.from({ length: count + 1 }, (_, index) => bytes.i16(at + 1 + 2 * index))
  const flags = at + 1 + 2 * (count + 1)
  const merges = Array.from({ length: count }, (_, index) =>
    flags + 20 * index + 2 <= at + length ? bytes.u16(flags + 20 * index) : 0,
  )
  return { cells, edges, merges }
}

/** Edges of all rows, each once. */
function columnsOf(rows: readonly DocRow[]): number[] {
  const columns: number[] = []
  for (const edge of rows.flatMap(({ edges }) => edges).toSorted((a, b) => a - b)) {
    if (columns.length === 0 || edge - (columns.at(-1) ?? 0) > TOLERANCE) columns.push(edge)
  }
  return columns
}

export function docTable(rows: readonly DocRow[]): XmlElement {
  const columns = columnsOf(rows)
  const columnOf = (edge: number | undefined): number =>
    edge === undefined ? -1 : columns.findIndex((each) => Math.abs(each - edge) <= TOLERANCE)
  const written = rows.map(({ cells, edges, merges }) => {
    const before = columnOf(edges[0])
    const made = cells.map((content, index) => {
      const flags = merges[index] ?? 0
      const span = columnOf(edges[index + 1]) - columnOf(edges[index])
      const properties = [
        ...(span > 1 ? setting('gridSpan', span) : []),
        ...((flags & 2) !== 0 ? [element('hMerge')] : (flags & 1) !== 0 ? setting('hMerge', 'restart') : []),
        ...((flags & 0x40) !== 0 ? setting('vMerge', 'restart') : (flags & 0x20) !== 0 ? [element('vMerge')] : []),
      ]
      return element('tc', {}, [element('tcPr', {}, properties), ...content])
    })
    const properties = before > 0 ? [element('trPr', {}, setting('gridBefore', before))] : []
    return element('tr', {}, [...properties, ...made])
  })
  return element('tbl', {}, written)
}
