import { BrowserWindow, dialog, shell, type WebContents } from 'electron'
import { shellWords } from './words/shell-words.ts'

const ALLOWED = ['https:', 'mailto:']

/**
 * Opens an address outside the app, after showing it. Checklist item 15.
 *
 * A text that somebody else wrote chose the address, so it is shown in full and in the form that will be opened: a name
 * that imitates another appears in its encoded form. `file:` and every other scheme could start a program.
 */
export async function openOutside(contents: WebContents, address: string): Promise<void> {
  const parsed = URL.parse(address)
  if (parsed === null || !ALLOWED.includes(parsed.protocol)) return
  const { message, open, cancel } = shellWords().outside
  const question = {
    type: 'question' as const,
    message,
    detail: parsed.href,
    buttons: [open, cancel],
    defaultId: 1,
    cancelId: 1,
  }
  const window = BrowserWindow.fromWebContents(contents)
  const { response } = await (window === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(window, question))
  if (response === 0) await shell.openExternal(parsed.href)
}
