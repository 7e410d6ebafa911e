import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { DeliveredAll } from '../../shared/contract/bridge.ts'
import { ERROR_SENTENCES, type ErrorCode, Refusal, type Reply } from '../../shared/contract/errors.ts'
import type { ExportedFile } from '../core/exported-file.ts'
import { deliverAll } from '../core/exporting/deliver-all.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import type { RememberedFolder } from './remembered-folder.ts'
import { shellWords } from './words/shell-words.ts'

/** Asks for a folder and puts copies of exports there. The page learns the folder's name. */
export async function deliverExports(
  window: BrowserWindow,
  library: ServedLibrary,
  folder: RememberedFolder,
  exportIds: unknown,
): Promise<Reply<DeliveredAll>> {
  const files: ExportedFile[] = []
  for (const id of Array.isArray(exportIds) ? exportIds : []) {
    const kept = await library.exported(String(id))
    if (kept !== undefined) files.push(kept)
  }
  if (files.length === 0) return refused('not-found')
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: shellWords().files.saveCopies,
    defaultPath: folder.read(),
    properties: ['openDirectory', 'createDirectory'],
  })
  const [place] = filePaths
  if (place === undefined) return refused('cancelled')
  folder.write(place)
  try {
    const { written, refused: failed } = await deliverAll(place, files)
    return { ok: true, value: { place: basename(place), written: written.length, refused: failed } }
  } catch (error) {
    return error instanceof Refusal ? refused(error.code, error.message) : refused('internal')
  }
}

const refused = (code: ErrorCode, sentence: string = ERROR_SENTENCES[code]): Reply<never> => ({
  ok: false,
  error: { code, sentence },
})
