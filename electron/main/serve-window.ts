import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import type { ChosenFile, DeliveredAll, FileGrant } from '../../shared/contract/bridge.ts'
import { CHANNELS } from '../../shared/contract/channels.ts'
import { ERROR_SENTENCES, type Failure, type Reply } from '../../shared/contract/errors.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import { chooseFiles } from './choose-files.ts'
import { deliverExport } from './deliver-export.ts'
import { deliverExports } from './deliver-exports.ts'
import { openOutside } from './open-outside.ts'
import type { RememberedFolder } from './remembered-folder.ts'
import { isFromOwnPage } from './sender.ts'

/**
 * Answers one window. The only place where messages of a page are registered, so that none can miss the check of its
 * sender; and on this window's own channel, so that no other page has anything to talk to.
 */
export function serveWindow(window: BrowserWindow, library: ServedLibrary, folder: RememberedFolder): void {
  const contents = window.webContents

  function answer<Value>(channel: string, run: (...given: unknown[]) => Promise<Value>, refused: Value) {
    contents.ipc.handle(channel, (event: IpcMainInvokeEvent, ...given: unknown[]) =>
      isFromOwnPage(event, contents) ? run(...given) : refused,
    )
  }

  answer<Reply<unknown>>(CHANNELS.request, (name, input) => library.dispatch(String(name), input), notAllowed)
  answer<readonly ChosenFile[]>(CHANNELS.chooseFiles, (endings) => chooseFiles(window, library, folder, endings), [])
  answer<Reply<FileGrant>>(
    CHANNELS.offerFile,
    async (name, bytes) => (bytes instanceof Uint8Array ? library.offer({ name: String(name), bytes }) : notAllowed),
    notAllowed,
  )
  answer<Reply<{ place: string | undefined }>>(
    CHANNELS.deliver,
    (exportId) => deliverExport(window, library, folder, String(exportId)),
    notAllowed,
  )
  answer<Reply<DeliveredAll>>(
    CHANNELS.deliverAll,
    (exportIds) => deliverExports(window, library, folder, exportIds),
    notAllowed,
  )
  answer<void>(CHANNELS.openAddress, (address) => openOutside(contents, String(address)), undefined)

  const unsubscribe = library.subscribe((event) => {
    if (!contents.isDestroyed()) contents.send(CHANNELS.event, event)
  })
  window.once('closed', unsubscribe)
}

const failure: Failure = { code: 'not-allowed', sentence: ERROR_SENTENCES['not-allowed'] }
const notAllowed = { ok: false as const, error: failure }
