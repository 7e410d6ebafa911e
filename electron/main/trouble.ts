import { type BrowserWindow, dialog } from 'electron'
import { shellWords } from './words/shell-words.ts'

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
    const { message, detail, again, later } = shellWords().crashed
    void ask(message, detail, [again, later], () => contents.reload())
  })
  window.on('unresponsive', () => {
    const { message, detail, again, wait } = shellWords().hangs
    void ask(message, detail, [again, wait], () => {
      contents.forcefullyCrashRenderer()
      contents.reload()
    })
  })
}
