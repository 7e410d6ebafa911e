import { app, type WebContents } from 'electron'
import { openOutside } from './open-outside.ts'

/** Checklist items 12, 13 and 14, for every page that is ever made: none goes anywhere, none opens another. */
export function forbidNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => denyWindow(contents, url))
  })
}

/** A link in a text is offered to the system's browser instead. */
function denyWindow(contents: WebContents, address: string): { action: 'deny' } {
  void openOutside(contents, address)
  return { action: 'deny' }
}
