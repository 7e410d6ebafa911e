/** Little-endian numbers of a binary file; beyond its end everything is zero, so that a cut file is read as far as it goes. */
export class Bytes {
  readonly length: number
  private readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.length = bytes.length
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0
  }

  u16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.view.getUint16(at, true) : 0
  }

  i16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.view.getInt16(at, true) : 0
  }

  u32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.view.getUint32(at, true) : 0
  }

  slice(from: number, to: number): Uint8Array {
    return this.bytes.subarray(Math.max(0, from), Math.max(0, to))
  }

  utf16(at: number, letters: number): string {
    return new TextDecoder('utf-16le').decode(this.slice(at, at + 2 * letters))
  }
}
