import { createCipheriv, randomBytes } from 'node:crypto'
import { COST, type Cost, headerBytes, keysOf, nonceOf, PIECE } from './sealing.ts'

/** Encrypts bytes as they come, under a passphrase; see `sealing.ts` for the format. */
export async function* seal(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  passphrase: string,
  cost: Cost = COST,
): AsyncGenerator<Uint8Array> {
  const opening = { cost, salt: randomBytes(32), nonce: randomBytes(7) }
  const keys = await keysOf(passphrase, opening)
  const header = headerBytes(opening, keys)
  yield header
  let number = 0
  const piece = (plain: Uint8Array, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', keys.cipher, nonceOf(opening.nonce, number++, isLast))
    cipher.setAAD(header)
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  }
  let waiting = Buffer.alloc(0)
  for await (const some of bytes) {
    waiting = Buffer.concat([waiting, some])
    let from = 0
    // A full piece is held back until more is known to follow: the last one says that it is.
    for (; waiting.length - from > PIECE; from += PIECE) yield piece(waiting.subarray(from, from + PIECE), false)
    if (from > 0) waiting = waiting.subarray(from)
  }
  yield piece(waiting, true)
}
