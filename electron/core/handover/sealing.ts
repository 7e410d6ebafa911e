import { createHash, createHmac, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * A sealed hand-over: a header in the clear, then the archive in pieces, each encrypted and authenticated.
 *
 * | Bytes | What |
 * | --- | --- |
 * | 16 | `AIDE-DOSSIER`, CR LF, 1A, LF: damage by programs that change line ends shows at once |
 * | 1 | version of this format: 1 |
 * | 3 | cost of scrypt: log2 N, r, p |
 * | 32 | salt |
 * | 7 | nonce of this file |
 * | 32 | HMAC-SHA-256 of all before it, by the second half of the key: tells a wrong passphrase from a damaged file |
 * | 8 | first bytes of the SHA-256 of all before it |
 * | … | pieces of 65,536 bytes, the last shorter or empty: AES-256-GCM, 16 bytes of tag behind each |
 *
 * The key is scrypt of the passphrase (Unicode NFKC, UTF-8): 64 bytes, the first half for AES. The nonce of a piece is
 * that of the file, the number of the piece in 4 bytes, big-endian, and 1 for the last, 0 for all others: pieces can be
 * neither cut off, nor left out, nor put in another order (STREAM; Hoang, Reyhanitabar, Rogaway and Vizár 2015). Every
 * piece authenticates the header as well. There is no other key: who loses the passphrase has lost the file.
 */
const MAGIC = Buffer.from('AIDE-DOSSIER\r\n\x1a\n', 'latin1')
export const SEAL_VERSION = 1
export const PIECE = 65_536
export const TAG = 16
const AT = { version: 16, cost: 17, salt: 20, nonce: 52, check: 59, sum: 91 } as const
export const HEADER = 99

/** What guessing one passphrase costs. N is 2 to the power of `logN`. */
export interface Cost {
  readonly logN: number
  readonly r: number
  readonly p: number
}

/** 128 MB and about half a second for each guess: OWASP's first choice for scrypt. */
export const COST: Cost = { logN: 17, r: 8, p: 1 }

/** A file may ask for no less than this, and no more than 256 MB: a header is a stranger's. */
export const isCostAllowed = ({ logN, r, p }: Cost): boolean =>
  logN >= 15 && logN <= 20 && r >= 8 && r <= 16 && p >= 1 && p <= 4 && 128 * 2 ** logN * r <= 256 * 2 ** 20

export interface SealHeader {
  readonly version: number
  readonly cost: Cost
  readonly salt: Uint8Array
  readonly nonce: Uint8Array
}

export interface SealKeys {
  readonly cipher: Buffer
  readonly check: Buffer
}

/** Derives the keys off the main thread. A passphrase is the same whichever way a keyboard composes its letters. */
export function keysOf(passphrase: string, { cost, salt }: Pick<SealHeader, 'cost' | 'salt'>): Promise<SealKeys> {
  const N = 2 ** cost.logN
  const options = { N, r: cost.r, p: cost.p, maxmem: 128 * N * cost.r + 128 * cost.r * cost.p + 2 ** 20 }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 64, options, (error, key) => {
      if (error) reject(error)
      else resolve({ cipher: key.subarray(0, 32), check: key.subarray(32) })
    })
  })
}

export function headerBytes({ cost, salt, nonce }: Omit<SealHeader, 'version'>, keys: SealKeys): Buffer {
  const open = Buffer.concat([MAGIC, Buffer.from([SEAL_VERSION, cost.logN, cost.r, cost.p]), salt, nonce])
  const checked = Buffer.concat([open, createHmac('sha256', keys.check).update(open).digest()])
  return Buffer.concat([checked, sumOf(checked)])
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest().subarray(0, 8)

export const isSealed = (bytes: Uint8Array): boolean => MAGIC.every((byte, at) => bytes[at] === byte)

/** The header as it stands; undefined where it was damaged on its way. A newer version may have another shape. */
export function readHeader(bytes: Uint8Array): SealHeader | undefined {
  const version = bytes[AT.version]
  if (version === undefined) return undefined
  const cost = { logN: bytes[AT.cost] ?? 0, r: bytes[AT.cost + 1] ?? 0, p: bytes[AT.cost + 2] ?? 0 }
  const header = { version, cost, salt: bytes.slice(AT.salt, AT.nonce), nonce: bytes.slice(AT.nonce, AT.check) }
  if (version > SEAL_VERSION) return header
  const isWhole = bytes.length >= HEADER && sumOf(bytes.subarray(0, AT.sum)).equals(bytes.subarray(AT.sum, HEADER))
  return isWhole ? header : undefined
}

export function isKeyRight(bytes: Uint8Array, keys: SealKeys): boolean {
  const made = createHmac('sha256', keys.check).update(bytes.subarray(0, AT.check)).digest()
  return timingSafeEqual(made, bytes.subarray(AT.check, AT.sum))
}

export function nonceOf(nonce: Uint8Array, piece: number, isLast: boolean): Buffer {
  const whole = Buffer.alloc(12)
  whole.set(nonce)
  whole.writeUInt32BE(piece, 7)
  whole[11] = isLast ? 1 : 0
  return whole
}
