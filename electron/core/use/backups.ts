import type { Handlers } from '../../../shared/contract/contract.ts'
import { BACKUP_REASONS, listBackups } from '../backup/backup-file.ts'
import { makeBackup } from '../backup/make-backup.ts'
import { type Context, found } from './context.ts'

const EVERYTHING = ['dossiers', 'sources', 'excerpts', 'notes', 'exports', 'history', 'preferences', 'backups'] as const

/** @param restore swaps a backup in and says under which name the library as it was is kept */
export function backupHandlers(context: Context, restore: (name: string) => Promise<string>) {
  return {
    'backup.list': () => ({
      backups: listBackups(context.places.backups).map((backup) => ({
        ...backup,
        reason: BACKUP_REASONS[backup.reason],
      })),
    }),

    'backup.make': async () => {
      const made = await makeBackup(context.places, 'by-hand', context.clock())
      context.announce({ kind: 'changed', what: 'backups' })
      return made
    },

    'backup.restore': async ({ name }) => {
      found(listBackups(context.places.backups).find((backup) => backup.name === name))
      const keptAs = await restore(name)
      for (const what of EVERYTHING) context.announce({ kind: 'changed', what })
      return { keptAs }
    },
  } satisfies Partial<Handlers>
}
