import { readFile } from 'node:fs/promises'
import { type CustomScheme, protocol, type Session } from 'electron'
import type { BuiltFiles } from '../core/shell/built-files.ts'
import { PAGE_HEADERS } from '../core/shell/content-security-policy.ts'

/** The one origin that the app's own pages have. */
export const APP_ORIGIN = 'app://bundle'
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** Checklist item 18. Not `bypassCSP`, not `allowServiceWorkers`. */
const APP_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([APP_SCHEME])
}

/** Serves built files by their exact names, with the policy of item 7, and refuses `file:` altogether. */
export function serveBundle(session: Session, files: BuiltFiles): void {
  session.protocol.handle('app', async (request) => {
    const address = URL.parse(request.url)
    // Never joined to a folder and never decoded: an address that is not in the list names nothing.
    const file = address?.host === 'bundle' ? files.get(address.pathname.slice(1)) : undefined
    if (request.method !== 'GET' || file === undefined)
      return new Response(null, { status: 404, headers: PAGE_HEADERS })
    return new Response(await readFile(file.place), { headers: { ...PAGE_HEADERS, 'content-type': file.mediaType } })
  })
  session.protocol.handle('file', () => new Response(null, { status: 403, headers: PAGE_HEADERS }))
}
