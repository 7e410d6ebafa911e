import { ERROR_SENTENCES } from '../../shared/contract/errors.ts'
import './connection-notice.css'

/**
 * Says above everything else that the server behind this page has gone, and takes it back when it returns.
 *
 * Outside React on purpose: it must show whatever state the screens are in.
 */
export function showConnection(isConnected: boolean): void {
  const shown = document.querySelector('.connection-notice')
  if (isConnected) shown?.remove()
  if (isConnected || shown !== null) return
  const notice = document.createElement('div')
  notice.className = 'connection-notice'
  notice.setAttribute('role', 'alert')
  notice.textContent = ERROR_SENTENCES.disconnected
  document.body.prepend(notice)
}
