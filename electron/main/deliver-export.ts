import { basename, dirname, extname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { ERROR_SENTENCES, type ErrorCode, Refusal, type Reply } from '../../shared/contract/errors.ts'
import { deliver } from '../core/exporting/deliver.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import type { RememberedFolder } from './remembered-folder.ts'
import { shellWords } from './words/shell-words.ts'

/** Asks where a copy of an export should go and writes it there. The page learns the file's name and its folder's. */
export async function deliverExport(
  window: BrowserWindow,
  library: ServedLibrary,
  folder: RememberedFolder,
  exportId: string,
): Promise<Reply<{ place: string | undefined }>> {
  const exported = await library.exported(exportId)
  if (exported === undefined) return refused('not-found')
  const { filePath } = await dialog.showSaveDialog(window, {
    title: shellWords().files.saveCopy,
    defaultPath: join(folder.read(), basename(exported.fileName)),
    filters: [filterFor(extname(exported.fileName).slice(1))],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (filePath === '') return refused('cancelled')
  folder.write(dirname(filePath))
  try {
    await deliver(filePath, exported.bytes)
  } catch (error) {
    return error instanceof Refusal ? refused(error.code, error.message) : refused('internal')
  }
  return { ok: true, value: { place: join(basename(dirname(filePath)), basename(filePath)) } }
}

const filterFor = (ending: string) => ({
  name: ending === 'docx' ? shellWords().files.word : shellWords().files.ofEnding(ending.toUpperCase()),
  extensions: [ending],
})

const refused = (code: ErrorCode, sentence: string = ERROR_SENTENCES[code]): Reply<never> => ({
  ok: false,
  error: { code, sentence },
})
