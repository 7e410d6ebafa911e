import type { Session } from 'electron'
import { APP_ORIGIN } from './bundle-protocol.ts'

/** Writing text to the clipboard after a user's own act is all that the app's page may ask for. */
const isAllowed = (permission: string, origin: string): boolean =>
  permission === 'clipboard-sanitized-write' && URL.parse(origin)?.origin !== undefined && isOwnOrigin(origin)

const isOwnOrigin = (address: string) => address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`)

/** Checklist item 5: Electron approves everything unless both handlers are set. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(details.isMainFrame && isAllowed(permission, details.requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  session.setDevicePermissionHandler(() => false)
}
