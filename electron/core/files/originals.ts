import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
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
  if (kept?.size !== bytes.length) await writeDurably(place, bytes)
  return sha256
}
