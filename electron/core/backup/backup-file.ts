import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Why a backup was made, as its file name says it, and as a person reads it. */
export const BACKUP_REASONS = {
  daily: 'Daily',
  'by-hand': 'Made by hand',
  'before-migration': 'Before an update of the library',
  'before-restore': 'Before a backup was restored',
} as const

export type BackupReason = keyof typeof BACKUP_REASONS

export interface BackupFile {
  readonly name: string
  readonly madeAt: string
  readonly reason: BackupReason
  /** In bytes. */
  readonly size: number
}

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z-]+)\.db$/

/** `20261122T204039123Z-daily.db`: sorts by time, and no system forbids a sign of it. */
export function backupName(at: Date, reason: BackupReason): string {
  return `${at.toISOString().replace(/[-:.]/g, '')}-${reason}.db`
}

/** The backups in a folder, newest first. Files with other names are somebody else's. */
export function listBackups(folder: string): readonly BackupFile[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second, milli, reason = ''] = NAME.exec(name) ?? []
      if (!isReason(reason)) return []
      const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`
      return [{ name, madeAt, reason, size: statSync(join(folder, name)).size }]
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1))
}

const isReason = (word: string): word is BackupReason => Object.hasOwn(BACKUP_REASONS, word)

/** How many of each are kept. Those made by hand are the user's own and stay. */
const KEPT: Readonly<Record<BackupReason, number>> = {
  daily: 14,
  'by-hand': Number.POSITIVE_INFINITY,
  'before-migration': 5,
  'before-restore': 5,
}

/** The backups that have been followed by enough newer ones of their kind. */
export function outlivedBackups(backups: readonly BackupFile[]): readonly BackupFile[] {
  const seen = new Map<BackupReason, number>()
  return backups.filter(({ reason }) => {
    const newer = seen.get(reason) ?? 0
    seen.set(reason, newer + 1)
    return newer >= KEPT[reason]
  })
}
