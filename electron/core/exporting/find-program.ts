import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** The first of these programs that is on this machine: names are looked for on the path, places taken as they are. */
export async function findProgram(names: readonly string[]): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    for (const place of isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))) {
      const isThere = await access(place, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (isThere) return place
    }
  }
  return undefined
}
