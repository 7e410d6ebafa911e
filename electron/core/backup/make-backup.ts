import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from '../files/write-durably.ts'
import type { Places } from '../places.ts'
import { type BackupReason, backupName, listBackups, outlivedBackups } from './backup-file.ts'
import { runBackupWorker } from './run-backup-worker.ts'

/** Makes a verified backup of the library and removes those it outdates. */
export async function makeBackup(
  places: Places,
  reason: BackupReason,
  at: Date,
  signal?: AbortSignal,
): Promise<{ readonly name: string; readonly size: number }> {
  const name = freeName(places, reason, at)
  const size = await runBackupWorker({ from: places.database, to: join(places.backups, name) }, signal)
  await syncFolder(places.backups)
  for (const old of outlivedBackups(listBackups(places.backups))) rmSync(join(places.backups, old.name))
  return { name, size }
}

/** A name that no backup has yet: two may be made within one tick of a clock. */
export function freeName(places: Places, reason: BackupReason, at: Date): string {
  let time = at.getTime()
  while (existsSync(join(places.backups, backupName(new Date(time), reason)))) time++
  return backupName(new Date(time), reason)
}

/** A day between daily backups, in milliseconds. */
const DAY = 24 * 60 * 60_000

/** Whether the newest backup of any kind is older than a day. */
export function isBackupDue(places: Places, now: Date): boolean {
  const newest = listBackups(places.backups)[0]
  return newest === undefined || now.getTime() - Date.parse(newest.madeAt) >= DAY
}
