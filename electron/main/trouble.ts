import { type BrowserWindow, dialog } from 'electron'

/** Says in a sentence that a window crashed or hangs, and offers the way on. */
export function watchForTrouble(window: BrowserWindow): void {
  const contents = window.webContents
  let isAsking = false

  async function ask(message: string, detail: string, buttons: readonly [string, string], onFirst: () => void) {
    if (isAsking || window.isDestroyed()) return
    isAsking = true
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message,
      detail,
      buttons: [...buttons],
      defaultId: 0,
      cancelId: 1,
    })
    isAsking = false
    if (response === 0 && !window.isDestroyed()) onFirst()
  }

  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    void ask(
      'This window stopped working.',
      'Your library is safe: everything up to the last few seconds had been saved. Open the window again to go on.',
      ['Open again', 'Not now'],
      () => contents.reload(),
    )
  })
  window.on('unresponsive', () => {
    void ask(
      'This window does not respond.',
      'It may be busy with a long text. Waiting is safe. Opening it again loses only what was typed in the last seconds.',
      ['Open again', 'Wait'],
      () => {
        contents.forcefullyCrashRenderer()
        contents.reload()
      },
    )
  })
}
