import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { restoreUnopened } from '../open-database.ts'
import { placesOf } from '../places.ts'
import { type BackupFile, listBackups } from './backup-file.ts'
import { runBackupWorker } from './run-backup-worker.ts'

/** The backups of a library that need not be open, newest first. */
export function backupsIn(folder: string): readonly BackupFile[] {
  const { backups } = placesOf(folder)
  return existsSync(backups) ? listBackups(backups) : []
}

/** The newest backup that reads whole; undefined where there is none. */
export async function newestGoodBackup(folder: string): Promise<BackupFile | undefined> {
  const { backups } = placesOf(folder)
  for (const backup of backupsIn(folder)) {
    const isGood = await runBackupWorker({ to: join(backups, backup.name) }).then(
      () => true,
      () => false,
    )
    if (isGood) return backup
  }
  return undefined
}

/** Puts a backup in the place of a library that cannot be opened. @returns the name under which that is kept */
export const restoreInto = (folder: string, name: string, program: string, at: Date): Promise<string> =>
  restoreUnopened(placesOf(folder), program, name, at)

/** `7 February 2026, 09:30 UTC`. */
export function backupTime({ madeAt }: Pick<BackupFile, 'madeAt'>): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(madeAt))
  return `${day}, ${madeAt.slice(11, 16)} UTC`
}
