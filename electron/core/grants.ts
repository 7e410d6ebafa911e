import { type FileHandle, open } from 'node:fs/promises'
import type { FileGrant } from '../../shared/contract/bridge.ts'
import { Refusal } from '../../shared/contract/errors.ts'
import type { GrantId } from '../../shared/id.ts'

/** In bytes: 100 MB. Larger than any treaty with its annexes, small enough to be held in memory while it is hashed. */
export const LARGEST_FILE = 100 * 2 ** 20

/** A grant is good for ten minutes: longer than any import dialog, shorter than a forgotten afternoon. */
const GRANT_MILLISECONDS = 10 * 60_000

/** A file the user chose: its bytes, or where they are. */
export type OfferedFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly size: number; readonly path: string }

export interface Grants {
  add(file: OfferedFile): FileGrant
  /** Gives the file once; after that, and after ten minutes, the grant is gone. */
  take(id: GrantId): Promise<{ readonly name: string; readonly bytes: Uint8Array }>
}

export function openGrants(clock: () => Date, newId: () => string): Grants {
  const granted = new Map<GrantId, { readonly file: OfferedFile; readonly until: number }>()

  const forgetOld = () => {
    for (const [id, { until }] of granted) if (until < clock().getTime()) granted.delete(id)
  }

  return {
    add(file) {
      forgetOld()
      const size = 'bytes' in file ? file.bytes.length : file.size
      refuseLarge(size)
      const id = newId() as GrantId
      granted.set(id, { file, until: clock().getTime() + GRANT_MILLISECONDS })
      return { id, name: file.name, size }
    },
    async take(id) {
      forgetOld()
      const entry = granted.get(id)
      granted.delete(id)
      if (entry === undefined) throw new Refusal('grant-expired')
      const { file } = entry
      return { name: file.name, bytes: 'bytes' in file ? file.bytes : await readOnce(file.path) }
    },
  }
}

function refuseLarge(size: number): void {
  if (size <= LARGEST_FILE) return
  const megabytes = Math.ceil(size / 2 ** 20)
  throw new Refusal(
    'too-large',
    `The file has ${megabytes} MB; up to ${LARGEST_FILE / 2 ** 20} MB can be read safely. Nothing was imported. ` +
      'Save the part you need as a file of its own and import that.',
  )
}

/** Reads a regular file; a device or pipe would never end, and a file can grow after it was chosen. */
async function readOnce(path: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'r')
    const found = await handle.stat()
    if (!found.isFile()) throw new Refusal('unreadable', 'That is not a file that can be read. Nothing was imported.')
    refuseLarge(found.size)
    const bytes = new Uint8Array(found.size)
    const { bytesRead } = await handle.read(bytes, 0, found.size, 0)
    return bytes.subarray(0, bytesRead)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('unreadable', 'The file is gone or may not be read. Nothing was imported. Choose it again.')
  } finally {
    await handle?.close()
  }
}
