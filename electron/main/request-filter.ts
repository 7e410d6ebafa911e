import { app, type Session } from 'electron'

/** Schemes that never leave this machine. `devtools` only while developing. */
const OWN_SCHEMES = ['app:', 'data:', 'blob:']

export function isOwnRequest(address: string): boolean {
  const scheme = URL.parse(address)?.protocol ?? ''
  return OWN_SCHEMES.includes(scheme) || (scheme === 'devtools:' && !app.isPackaged)
}

/**
 * Cancels every request that is not for the app's own files: http, https, ws, wss, file and whatever comes next.
 *
 * Checklist item 1, taken further: the app is offline, so no content is loaded from anywhere.
 */
export function filterRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnRequest(details.url) }))
  // Exports are handed out by the main process, which asks where; nothing else may write a file.
  session.on('will-download', (event) => event.preventDefault())
}
