import { access, chmod, constants, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
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
    await mustBeClosed(place)
    const mode = await mustBeReplaceable(place)
    // A new file gets what the user's mask leaves of it, like any file they save.
    await writeDurably(place, bytes, mode ?? 0o666)
    // One that replaces another keeps that one's, which the mask would have narrowed.
    if (mode !== undefined) await chmod(place, mode).catch(() => undefined)
  } catch (error) {
    throw refusalOf(error, place)
  }
}

/**
 * Word keeps a file beside each one that it has open: its name after `~$`, its first two letters dropped where the name
 * is long; LibreOffice one called `.~lock.NAME#`. On Windows the system refuses such a write by itself; elsewhere,
 * and in a shared folder, Word would save its own text over ours.
 */
async function mustBeClosed(place: string): Promise<void> {
  const name = basename(place)
  const folder = dirname(place)
  for (const lock of [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`]) {
    const isOpen = await stat(join(folder, lock)).then(
      (found) => found.isFile(),
      () => false,
    )
    if (isOpen) throw Object.assign(new Error('The file is open.'), { code: 'EBUSY' })
  }
}

/**
 * Renaming over a read-only file succeeds on Linux and macOS, so the wish behind the flag is honoured by asking first.
 *
 * @returns who may read and write the file that is there; undefined where none is
 */
async function mustBeReplaceable(place: string): Promise<number | undefined> {
  const found = await stat(place).catch(() => undefined)
  if (found === undefined) return undefined
  if (!found.isFile()) throw Object.assign(new Error('A folder or a device stands there.'), { code: 'EISDIR' })
  if ((found.mode & 0o222) === 0) throw Object.assign(new Error('The file is read-only.'), { code: 'EACCES' })
  await access(place, constants.W_OK)
  return found.mode & 0o777
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
