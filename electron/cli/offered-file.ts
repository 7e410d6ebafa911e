import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Refusal } from '../../shared/contract/errors.ts'

/** A file of the command line's, as the library takes it: by its path, which a window may not name. @throws Refusal */
export async function offered(file: string) {
  const path = resolve(file)
  const size = await stat(path).then(
    (found) => found.size,
    () => {
      throw new Refusal('unreadable', 'There is no such file, or it may not be read.')
    },
  )
  return { name: basename(path), size, path }
}
