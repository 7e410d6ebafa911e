import { app } from 'electron'
import type { ServedLibrary } from '../core/shell/served-library.ts'

/**
 * Closes the library after the last window, and only then lets the app end.
 *
 * Quitting closes every window first, and each shakes hands on that; `stay` calls the quitting off when one of them has
 * text that could not be saved.
 */
export function closeLibraryOnQuit(library: ServedLibrary): { stay(): void } {
  let isQuitting = false
  let isClosed = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('window-all-closed', () => {
    // On macOS an app stays open without windows until it is told to quit.
    if (process.platform !== 'darwin' || isQuitting) app.quit()
  })
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void library.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
  return {
    stay() {
      isQuitting = false
    },
  }
}
