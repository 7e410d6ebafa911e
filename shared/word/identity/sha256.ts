/** First 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4 §4.2.2 and §5.3.3). */
const [INITIAL, ROUND] = constants()

/** SHA-256 of a text in UTF-8, as lower-case hexadecimal; this folder may not use Node's or the browser's own. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text))
  const hash = Uint32Array.from(INITIAL)
  const words = new Uint32Array(64)
  for (let block = 0; block < bytes.length; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = new DataView(bytes.buffer).getUint32(block + at * 4)
    for (let at = 16; at < 64; at += 1) {
      const [a, b] = [words[at - 15] ?? 0, words[at - 2] ?? 0]
      const low = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3)
      const high = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10)
      words[at] = (words[at - 16] ?? 0) + low + (words[at - 7] ?? 0) + high
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let at = 0; at < 64; at += 1) {
      const choice = (e & f) ^ (~e & g)
      const first =
        (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + (ROUND[at] ?? 0) + (words[at] ?? 0)) | 0
      const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] ?? 0) + value
  }
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = []
  for (const character of text.toWellFormed()) {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63))
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63))
  }
  return bytes
}

/** One bit, zeros, and the length in bits, to a whole number of 64-byte blocks. */
function padded(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  all.set(bytes)
  all[bytes.length] = 0x80
  new DataView(all.buffer).setUint32(all.length - 4, bytes.length * 8)
  return all
}

function constants(): readonly [readonly number[], readonly number[]] {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32)
  return [
    primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    primes.map((prime) => fraction(Math.cbrt(prime))),
  ]
}
