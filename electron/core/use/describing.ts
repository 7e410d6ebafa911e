import { basename } from 'node:path'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { newestStanding, oldestUndone } from '../database/change-set.ts'
import { schemaVersion } from '../database/migrate.ts'
import type { Context } from './context.ts'
import { shown } from './history.ts'

export function libraryHandlers(context: Context, warnings: () => readonly string[]) {
  return {
    'library.describe': () => {
      const undo = newestStanding(context.db)
      const redo = oldestUndone(context.db)
      return {
        name: basename(context.places.folder),
        appVersion: context.appVersion,
        schemaVersion: schemaVersion(context.db),
        ...(undo && { undo: shown(undo) }),
        ...(redo && { redo: shown(redo) }),
        warnings: [...warnings()],
      }
    },

    'work.cancel': ({ workId }) => {
      context.works.cancel(workId)
      return { done: true }
    },
  } satisfies Partial<Handlers>
}
