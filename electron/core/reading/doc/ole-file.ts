import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { Bytes } from './bytes.ts'

/** The streams of an OLE compound file ([MS-CFB]): the box of old Office documents. */
export interface OleFile {
  readonly names: readonly string[]
  /** A stream's bytes; undefined when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | undefined
}

const END = 0xfffffffa
/** A chain longer than the file has sectors runs in a circle. */
const damaged = (): FileRefused =>
  new FileRefused(
    'unreadable',
    'The file is damaged: the parts of the old Office document do not fit together. Nothing was imported. Download or copy it again, or open it in the program it came from and save it anew.',
  )

export function openOle(bytes: Uint8Array): OleFile {
  const file = new Bytes(bytes)
  const size = 1 << file.u16(30)
  const miniSize = 1 << file.u16(32)
  if (size < 128 || size > 1 << 16 || miniSize < 16 || miniSize > size) throw damaged()
  const at = (sector: number): number => (sector + 1) * size
  const sectors = Math.ceil(file.length / size)

  const tables: number[] = []
  for (let index = 0; index < 109; index++) tables.push(file.u32(76 + 4 * index))
  for (let sector = file.u32(68), steps = 0; sector < END && steps < sectors; steps++) {
    for (let index = 0; index < size / 4 - 1; index++) tables.push(file.u32(at(sector) + 4 * index))
    sector = file.u32(at(sector) + size - 4)
  }
  const next = new Map<number, number>()
  tables.forEach((table, index) => {
    if (table >= END || table > sectors) return
    for (let each = 0; each < size / 4; each++) next.set(index * (size / 4) + each, file.u32(at(table) + 4 * each))
  })

  const chain = (first: number): number[] => {
    const found: number[] = []
    for (let sector = first; sector < END && sector <= sectors; sector = next.get(sector) ?? END) {
      if (found.length > sectors) throw damaged()
      found.push(sector)
    }
    return found
  }
  const gather = (first: number): Uint8Array =>
    Buffer.concat(chain(first).map((sector) => file.slice(at(sector), at(sector) + size)))

  const directory = new Bytes(gather(file.u32(48)))
  const entries = new Map<string, { readonly first: number; readonly size: number }>()
  const names: string[] = []
  const count = Math.floor(directory.length / 128)
  const nameAt = (entry: number): string =>
    directory.utf16(entry * 128, Math.max(0, Math.min(32, directory.u16(entry * 128 + 64) / 2) - 1))
  const root = { first: directory.u32(116), size: directory.u32(120) }
  // Only what hangs on the root is the document's own: embedded documents have streams of the same names.
  const seen = new Set<number>()
  const waiting = [directory.u32(76)]
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (entry >= count || seen.has(entry)) continue
    seen.add(entry)
    const at = entry * 128
    names.push(nameAt(entry))
    if (directory.u8(at + 66) === 2)
      entries.set(nameAt(entry), { first: directory.u32(at + 116), size: directory.u32(at + 120) })
    waiting.push(directory.u32(at + 68), directory.u32(at + 72))
  }
  const miniNext = new Bytes(gather(file.u32(60)))
  let mini: Uint8Array | undefined
  const gatherMini = (first: number, length: number): Uint8Array => {
    mini ??= gather(root.first)
    const parts: Uint8Array[] = []
    for (let sector = first; sector < END && parts.length * miniSize < length; sector = miniNext.u32(4 * sector)) {
      parts.push(mini.subarray(sector * miniSize, (sector + 1) * miniSize))
      if (4 * sector >= miniNext.length) break
    }
    return Buffer.concat(parts)
  }
  return {
    names,
    stream: (name) => {
      const entry = entries.get(name)
      if (!entry) return undefined
      const whole = entry.size < file.u32(56) ? gatherMini(entry.first, entry.size) : gather(entry.first)
      return whole.subarray(0, entry.size)
    },
  }
}
