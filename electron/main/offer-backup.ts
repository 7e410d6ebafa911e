import { dialog } from 'electron'
import { Refusal } from '../../shared/contract/errors.ts'
import { backupTime, newestGoodBackup, restoreInto } from '../core/backup/rescue.ts'
import { shellWords } from './words/shell-words.ts'

/**
 * Offers the newest good backup of a library that is too damaged to open.
 *
 * @returns whether it was put in the library's place; the damaged file is kept beside it
 */
export async function offerBackup(folder: string, error: unknown): Promise<boolean> {
  if (!(error instanceof Refusal) || error.code !== 'library-damaged') return false
  const backup = await newestGoodBackup(folder)
  if (backup === undefined) return false
  const say = shellWords().damaged
  const when = backupTime(backup)
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: say.message,
    detail: say.detail(error.message, when),
    buttons: [say.restore(when), say.later],
    defaultId: 0,
    cancelId: 1,
  })
  if (response !== 0) return false
  await restoreInto(folder, backup.name, 'the app', new Date())
  return true
}
