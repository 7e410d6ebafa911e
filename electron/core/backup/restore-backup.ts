import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../database/connection.ts'
import { type Migration, migrate, refuseForeign } from '../database/migrate.ts'
import type { Places } from '../places.ts'
import { freeName } from './make-backup.ts'
import { runBackupWorker } from './run-backup-worker.ts'

/**
 * Gets a backup ready to take the library's place: copied, read through, brought to the newest shape.
 *
 * All that can fail happens here, while the library itself is still open and untouched.
 * @returns the file, beside the library's own
 */
export async function prepareRestore(places: Places, name: string, migrations: readonly Migration[]): Promise<string> {
  const ready = places.restoring
  try {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${ready}${rest}`, { force: true })
    await copyFile(join(places.backups, name), ready)
    await runBackupWorker({ to: ready })
    const db = connect(ready)
    try {
      refuseForeign(db, migrations.length)
      migrate(db, migrations)
      db.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      db.close()
    }
    return ready
  } catch (error) {
    rmSync(ready, { force: true })
    throw error
  }
}

/**
 * Puts the prepared file in the place of a closed library, which becomes a backup itself.
 *
 * In one go and without waiting for anything, so that nothing can be written in between; the rename is atomic, so there
 * is a whole library at every moment.
 * @returns the name of the backup that holds the library as it was
 */
export function swapIn(places: Places, ready: string, at: Date): string {
  const name = freeName(places, 'before-restore', at)
  const kept = join(places.backups, name)
  try {
    linkSync(places.database, kept)
  } catch {
    // Some file systems have no links.
    copyFileSync(places.database, kept, constants.COPYFILE_EXCL)
  }
  for (const rest of ['-wal', '-shm']) rmSync(`${places.database}${rest}`, { force: true })
  renameSync(ready, places.database)
  return name
}

/**
 * Puts the prepared file in the place of a library that cannot be opened.
 *
 * The damaged file gets a second name before the rename, so that there is a library of this name at every moment: an app
 * that found none would begin a new one. What stood in its log is kept with it.
 * @returns the name under which the damaged file is kept, in the library's folder
 */
export function replaceDamaged(places: Places, ready: string, at: Date): string {
  const stamp = at.toISOString().replace(/[-:.]/g, '')
  const name = `library.damaged-${stamp}.db`
  const kept = join(places.folder, name)
  if (existsSync(places.database)) {
    try {
      linkSync(places.database, kept)
    } catch {
      copyFileSync(places.database, kept, constants.COPYFILE_EXCL)
    }
  }
  if (existsSync(`${places.database}-wal`)) renameSync(`${places.database}-wal`, `${kept}-wal`)
  rmSync(`${places.database}-shm`, { force: true })
  renameSync(ready, places.database)
  return name
}
