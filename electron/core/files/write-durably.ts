import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../../../shared/contract/errors.ts'

/**
 * Writes a file so that there is either none, the old one or the whole new one, whatever happens meanwhile.
 *
 * Bytes go to a temporary file in the same folder, are flushed, and get their name at the end; then the folder is
 * flushed, so that the name lasts too.
 * @param mode who may read and write it, before the system takes off what the user's mask says
 * @throws Refusal `not-writable` where there is no such folder; else the system's error
 */
export async function writeDurably(place: string, bytes: Uint8Array, mode = OWN): Promise<void> {
  const temporary = join(dirname(place), `.${randomBytes(8).toString('hex')}.part`)
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, place)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw isPlaceGone(error) ? new Refusal('not-writable') : error
  }
  await syncFolder(dirname(place))
}

/** Read and written by its owner alone, as everything inside a library. */
const OWN = 0o600

/** The folder was removed, or something else stands in its place. */
const isPlaceGone = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST'].includes(String(error.code))

/** Makes the names in a folder last. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
