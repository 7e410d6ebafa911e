import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import { APP_ORIGIN } from './bundle-protocol.ts'

/**
 * Whether a message comes from the app's own page in the window's main frame. Checklist item 17.
 *
 * The frame is null once it has navigated away or been destroyed; that counts as a stranger. The origin is compared
 * rather than the address, which a page can change.
 */
export function isFromOwnPage(event: IpcMainEvent | IpcMainInvokeEvent, contents: WebContents): boolean {
  const frame = event.senderFrame
  return frame !== null && !frame.detached && frame === contents.mainFrame && frame.origin === APP_ORIGIN
}
