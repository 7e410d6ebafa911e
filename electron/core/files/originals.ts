import { createHash } from 'node:crypto'
import { stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from './write-durably.ts'

/**
 * Keeps bytes under their SHA-256, once.
 *
 * The name is the proof: the same bytes never lie there twice, and nobody can be given a path to write to.
 * @returns the hash, in lower-case hexadecimal
 */
export async function keepOriginal(folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const place = join(folder, sha256)
  const kept = await stat(place).catch(() => undefined)
  // Touched, so that nobody takes it for unneeded before it is needed again (see collect-files.ts).
  const isThere = kept?.size === bytes.length && (await utimes(place, new Date(), new Date()).then(isTrue, isFalse))
  if (!isThere) await writeDurably(place, bytes)
  return sha256
}

const isTrue = () => true
const isFalse = () => false
