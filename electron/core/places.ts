import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the parts of a library lie. */
export interface Places {
  readonly folder: string
  readonly database: string
  /** A backup on its way into the library's place. */
  readonly restoring: string
  readonly lock: string
  readonly holder: string
  readonly files: string
  readonly backups: string
  readonly exports: string
}

export function placesOf(folder: string): Places {
  return {
    folder,
    database: join(folder, 'library.db'),
    restoring: join(folder, 'library.restoring.db'),
    lock: join(folder, 'library.lock'),
    holder: join(folder, 'library.holder.json'),
    files: join(folder, 'files'),
    backups: join(folder, 'backups'),
    exports: join(folder, 'exports'),
  }
}

/** Makes the folders of a library that are not there yet; readable by their owner alone. */
export function makeFolders(places: Places): void {
  for (const folder of [places.folder, places.files, places.backups, places.exports]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }
}

/**
 * Removes what a crash left half-written. Only whoever holds the lock may do this.
 *
 * Files get their names when they are whole; until then they end in `.part`.
 */
export function removeLeftovers(places: Places): void {
  for (const folder of [places.files, places.backups, places.exports]) {
    for (const name of readdirSync(folder)) if (/\.part(-journal|-wal|-shm)?$/.test(name)) rmSync(join(folder, name))
  }
  for (const rest of ['', '-wal', '-shm']) rmSync(`${places.restoring}${rest}`, { force: true })
}
