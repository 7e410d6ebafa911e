import { createDecipheriv } from 'node:crypto'
import { FileRefused } from '../../../shared/source/file-refused.ts'
import {
  HEADER,
  isCostAllowed,
  isKeyRight,
  keysOf,
  nonceOf,
  PIECE,
  readHeader,
  SEAL_VERSION,
  type SealKeys,
  TAG,
} from './sealing.ts'

const DAMAGED =
  'The sealed file is damaged or was changed on its way: it does not pass its own checks. Nothing was imported. Ask for it again; no part of it can be trusted.'

const damaged = () => new FileRefused('unreadable', DAMAGED)

/**
 * Decrypts a sealed hand-over. Runs in the reading process only.
 *
 * A wrong passphrase and a damaged file are told apart as long as nobody forged the header on purpose: then it says that
 * the passphrase is wrong.
 * @throws FileRefused
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const header = readHeader(bytes)
  if (header === undefined) throw damaged()
  if (header.version > SEAL_VERSION) {
    throw new FileRefused(
      'refused',
      `This file is sealed in version ${header.version} of the format; this app knows versions up to ${SEAL_VERSION}. Nothing was imported. Update the app, or ask for a file made with the older one.`,
    )
  }
  if (!isCostAllowed(header.cost)) {
    throw new FileRefused(
      'refused',
      'The sealed file asks for an amount of computing that no hand-over of this app needs, as files made to do harm do. Nothing was imported.',
    )
  }
  const keys = await keysOf(passphrase, header)
  if (!isKeyRight(bytes, keys)) {
    throw new FileRefused(
      'refused',
      'That is not the passphrase of this file. Nothing was imported. Mind capitals and spaces; without the passphrase nobody can open it.',
    )
  }
  return piecesOf(bytes, header.nonce, keys)
}

function piecesOf(bytes: Uint8Array, nonce: Uint8Array, keys: SealKeys): Uint8Array {
  const header = bytes.subarray(0, HEADER)
  const plain: Buffer[] = []
  for (let from = HEADER, number = 0; ; number += 1) {
    const sealed = bytes.subarray(from, from + PIECE + TAG)
    if (sealed.length < TAG) throw damaged()
    from += sealed.length
    const isLast = from >= bytes.length
    const decipher = createDecipheriv('aes-256-gcm', keys.cipher, nonceOf(nonce, number, isLast))
    decipher.setAAD(header)
    decipher.setAuthTag(sealed.subarray(-TAG))
    try {
      plain.push(Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]))
    } catch {
      throw damaged()
    }
    if (isLast) return Buffer.concat(plain)
  }
}
