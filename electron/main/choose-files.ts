import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { ChosenFile, FileGrant } from '../../shared/contract/bridge.ts'
import { ERROR_SENTENCES, type Reply } from '../../shared/contract/errors.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import type { RememberedFolder } from './remembered-folder.ts'
import { shellWords } from './words/shell-words.ts'

/** Lets the user choose files and turns each into a grant. No path goes to the page. */
export async function chooseFiles(
  window: BrowserWindow,
  library: ServedLibrary,
  folder: RememberedFolder,
  endings?: unknown,
): Promise<readonly ChosenFile[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: shellWords().files.choose,
    defaultPath: folder.read(),
    properties: ['openFile', 'multiSelections'],
    filters: [offeredFirst(endings), { name: shellWords().files.all, extensions: ['*'] }],
  })
  const [first] = filePaths
  if (first !== undefined) folder.write(dirname(first))
  return Promise.all(filePaths.map(async (path) => ({ name: basename(path), reply: await offer(library, path) })))
}

async function offer(library: ServedLibrary, path: string): Promise<Reply<FileGrant>> {
  try {
    const { size } = await stat(path)
    return library.offer({ name: basename(path), size, path })
  } catch {
    return { ok: false, error: { code: 'unreadable', sentence: ERROR_SENTENCES.unreadable } }
  }
}

/** Endings of what can be read as a source. */
const READ_ENDINGS = 'docx docm dotx doc dot pdf odt ott fodt rtf html htm xhtml mht mhtml eml md txt xml'

/** What the dialog shows first. A page may only name endings; the core looks at the bytes all the same. */
function offeredFirst(endings: unknown): { name: string; extensions: string[] } {
  const named = Array.isArray(endings)
    ? endings.filter((one) => typeof one === 'string' && /^[a-z]{2,8}$/.test(one))
    : []
  return named.length > 0
    ? { name: shellWords().files.ofThisKind, extensions: named }
    : { name: shellWords().files.texts, extensions: READ_ENDINGS.split(' ') }
}
