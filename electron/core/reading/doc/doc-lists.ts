import { formatOfCode } from '../../../../shared/word/read/number-format-codes.ts'
import type { XmlElement } from '../../../../shared/word/read/xml.ts'
import type { Bytes } from './bytes.ts'
import { element, setting } from './word-element.ts'
import type { WordFile } from './word-file.ts'

const LISTS = 0x02e2
const LIST_USES = 0x02ea
const NO_STYLE = 0x0fff

/** One level ([MS-DOC] 2.9.150, LVL) and where it ends. */
function readLevel(
  table: Bytes,
  at: number,
  level: number,
  style: number,
): { readonly level: XmlElement; readonly end: number } {
  const flags = table.u8(at + 5)
  const text = at + 28 + table.u8(at + 25) + table.u8(at + 24)
  const letters = Math.min(table.u16(text), 255)
  const written = [...table.utf16(text + 2, letters)]
    .map((letter) => (letter.charCodeAt(0) < 9 ? `%${letter.charCodeAt(0) + 1}` : letter))
    .join('')
  const children = [
    ...setting('start', table.u32(at)),
    ...setting('numFmt', formatOfCode(table.u8(at + 4))),
    ...setting('lvlText', written),
    ...(style === NO_STYLE ? [] : setting('pStyle', style)),
    ...((flags & 4) !== 0 ? [element('isLgl')] : []),
    ...((flags & 8) !== 0 ? setting('lvlRestart', table.u8(at + 26)) : []),
  ]
  return { level: element('lvl', { ilvl: level }, children), end: text + 2 + 2 * table.u16(text) }
}

interface Definitions {
  readonly elements: readonly XmlElement[]
  readonly byId: ReadonlyMap<number, number>
}

function readDefinitions({ table, structure }: WordFile): Definitions {
  const { at, length } = structure(LISTS)
  const count = length === 0 ? 0 : Math.min(table.u16(at), 10_000)
  const byId = new Map<number, number>()
  const elements: XmlElement[] = []
  let levels = at + 2 + 28 * count
  for (let index = 0; index < count; index++) {
    const list = at + 2 + 28 * index
    byId.set(table.u32(list), index)
    const isSimple = (table.u8(list + 26) & 1) !== 0
    const children: XmlElement[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = readLevel(table, levels, level, table.u16(list + 8 + 2 * level))
      children.push(read.level)
      levels = read.end
    }
    elements.push(element('abstractNum', { abstractNumId: index }, children))
  }
  return { elements, byId }
}

/** `numbering.xml` of a binary document: definitions, and the lists that use and change them. */
export function docNumbering(file: WordFile): XmlElement {
  const { table, structure } = file
  const definitions = readDefinitions(file)
  const { at, length } = structure(LIST_USES)
  const count = length === 0 ? 0 : Math.min(table.u32(at), 100_000)
  const lists: XmlElement[] = []
  let changes = at + 4 + 16 * count
  for (let index = 0; index < count; index++) {
    const use = at + 4 + 16 * index
    const children = setting('abstractNumId', definitions.byId.get(table.u32(use)))
    changes += 4
    for (let change = 0; change < table.u8(use + 12); change++) {
      const flags = table.u32(changes + 4)
      const level = flags & 0xf
      const parts = (flags & 0x10) !== 0 ? setting('startOverride', table.u32(changes)) : []
      changes += 8
      if ((flags & 0x20) !== 0) {
        const read = readLevel(table, changes, level, NO_STYLE)
        parts.push(read.level)
        changes = read.end
      }
      children.push(element('lvlOverride', { ilvl: level }, parts))
    }
    lists.push(element('num', { numId: index + 1 }, children))
  }
  return element('numbering', {}, [...definitions.elements, ...lists])
}
