import { type BrowserWindow, dialog, type IpcMainEvent } from 'electron'
import type { LibraryEvent } from '../../shared/contract/bridge.ts'
import { CHANNELS } from '../../shared/contract/channels.ts'
import { isFromOwnPage } from './sender.ts'
import { shellWords } from './words/shell-words.ts'

/** How long a page gets to save before the user is asked. */
const PATIENCE_MS = 5000

/**
 * Lets a page save what is unsaved before its window closes.
 *
 * The page answers `closing` only when everything is saved. Silence means that it could not, a full disk for example, so
 * the user decides, and the window stays where it is unless told otherwise.
 */
export function shakeHandsOnClose(window: BrowserWindow, onStay: () => void): void {
  const contents = window.webContents
  let patience: NodeJS.Timeout | undefined

  window.on('close', (event) => {
    if (contents.isCrashed()) return
    event.preventDefault()
    if (patience !== undefined) return
    patience = setTimeout(ask, PATIENCE_MS)
    const closing: LibraryEvent = { kind: 'closing' }
    contents.send(CHANNELS.event, closing)
  })
  contents.ipc.on(CHANNELS.closing, (event: IpcMainEvent) => {
    if (patience === undefined || !isFromOwnPage(event, contents)) return
    clearTimeout(patience)
    window.destroy()
  })

  async function ask() {
    if (window.isDestroyed()) return
    const { message, detail, back, close } = shellWords().unsaved
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail,
      buttons: [back, close],
      defaultId: 0,
      cancelId: 0,
    })
    if (window.isDestroyed()) return
    patience = undefined
    if (response === 1) window.destroy()
    else onStay()
  }
}
