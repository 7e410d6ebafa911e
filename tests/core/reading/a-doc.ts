/** A little-endian block of bytes that numbers and texts are put into. */
class Block {
  readonly bytes: Buffer

  constructor(size: number) {
    this.bytes = Buffer.alloc(size)
  }

  u16(at: number, value: number): this {
    this.bytes.writeUInt16LE(value, at)
    return this
  }

  u32(at: number, value: number): this {
    this.bytes.writeUInt32LE(value >>> 0, at)
    return this
  }

  put(at: number, content: Uint8Array | string): this {
    this.bytes.set(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, at)
    return this
  }
}

const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff

/** An OLE compound file with streams of at least 4096 bytes each, so that none goes into the small ones. */
export function anOleFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const sizes = names.map((name) => Math.max(4096, streams[name]?.length ?? 0))
  const counts = sizes.map((size) => Math.ceil(size / SECTOR))
  const directorySectors = Math.ceil((names.length + 1) / 4)
  const total = 1 + directorySectors + counts.reduce((sum, count) => sum + count, 0)
  const file = new Block((total + 1) * SECTOR)
  file.put(0, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')
  file.u16(24, 0x3e).u16(26, 3).u16(28, 0xfffe).u16(30, 9).u16(32, 6)
  file.u32(44, 1).u32(48, 1).u32(56, 4096).u32(60, END).u32(68, END)
  for (let index = 0; index < 109; index++) file.u32(76 + 4 * index, index === 0 ? 0 : FREE)
  const table = SECTOR
  for (let index = 0; index < 128; index++) file.u32(table + 4 * index, FREE)
  file.u32(table, 0xfffffffd)
  const chain = (first: number, count: number) => {
    for (let at = 0; at < count; at++) file.u32(table + 4 * (first + at), at === count - 1 ? END : first + at + 1)
  }
  chain(1, directorySectors)
  const entry = (
    index: number,
    name: string,
    type: number,
    first: number,
    size: number,
    right: number,
    child: number,
  ) => {
    const at = 2 * SECTOR + 128 * index
    file.put(at, Buffer.from(name, 'utf16le')).u16(at + 64, 2 * name.length + 2)
    file.bytes[at + 66] = type
    file
      .u32(at + 68, FREE)
      .u32(at + 72, right)
      .u32(at + 76, child)
      .u32(at + 116, first)
      .u32(at + 120, size)
  }
  entry(0, 'Root Entry', 5, END, 0, FREE, 1)
  let first = 1 + directorySectors
  names.forEach((name, index) => {
    const count = counts[index] ?? 0
    entry(index + 1, name, 2, first, sizes[index] ?? 0, index + 2 > names.length ? FREE : index + 2, FREE)
    chain(first, count)
    file.put((first + 1) * SECTOR, streams[name] ?? new Uint8Array())
    first += count
  })
  return file.bytes
}

interface DocParts {
  readonly text: string
  readonly isProtected?: boolean
  /** Word 95 keeps its letters in one byte each, beside the head of the file. */
  readonly isOld?: boolean
}

/** A binary Word document of one run of text, without styles: paragraphs end with "\r". */
export function aDoc({ text, isProtected = false, isOld = false }: DocParts): Uint8Array {
  const main = new Block(2048 + 2 * text.length)
  main.u16(0, isOld ? 0xa5dc : 0xa5ec).u16(2, isOld ? 0x68 : 0xc1)
  main.u16(0x0a, 0x0200 | (isProtected ? 0x0100 : 0))
  main.put(1024, isOld ? text : Buffer.from(text, 'utf16le'))
  if (isOld) {
    main.u32(0x18, 1024).u32(0x34, text.length)
    return anOleFile({ WordDocument: main.bytes })
  }
  main.u32(0x4c, text.length).u32(0x01a2, 0).u32(0x01a6, 21)
  const table = new Block(64)
  table.bytes[0] = 2
  table.u32(1, 16).u32(5, 0).u32(9, text.length).u32(15, 1024)
  return anOleFile({ WordDocument: main.bytes, '1Table': table.bytes })
}
