import { access, constants, stat } from 'node:fs/promises'
import { Refusal } from '../../../shared/contract/errors.ts'
import { writeDurably } from '../files/write-durably.ts'
import { refusalCode } from '../refusal-code.ts'

/**
 * Puts an exported file where the user wants it: the whole new file, or the old one untouched.
 *
 * @throws Refusal `disk-full`, or `not-writable` where the place is read-only, a folder, or open in Word (which holds
 *   its files so that they cannot be replaced)
 */
export async function deliver(place: string, bytes: Uint8Array): Promise<void> {
  try {
    await mustBeReplaceable(place)
    await writeDurably(place, bytes)
  } catch (error) {
    throw refusalOf(error, place)
  }
}

/** Renaming over a read-only file succeeds on Linux and macOS, so the wish behind the flag is honoured by asking first. */
async function mustBeReplaceable(place: string): Promise<void> {
  const found = await stat(place).catch(() => undefined)
  if (found === undefined) return
  if (!found.isFile()) throw Object.assign(new Error('A folder or a device stands there.'), { code: 'EISDIR' })
  if ((found.mode & 0o222) === 0) throw Object.assign(new Error('The file is read-only.'), { code: 'EACCES' })
  await access(place, constants.W_OK)
}

/** Codes with which Windows answers that another program holds the file, and places that cannot hold one. */
const HELD = ['EBUSY', 'EISDIR', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EEXIST']

function refusalOf(error: unknown, place: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const name = place.split(/[\\/]/).at(-1) ?? place
  if (HELD.includes(code) || refusalCode(error) === 'not-writable') {
    return new Refusal(
      'not-writable',
      `“${name}” cannot be written. It may be read-only or open in Word. Close it or choose another name; the file there is as it was.`,
    )
  }
  return refusalCode(error) === 'disk-full' ? new Refusal('disk-full') : error
}
