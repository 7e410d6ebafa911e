import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import { command } from './menu.ts'

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'formControlType'>

const separator: MenuItemConstructorOptions = { type: 'separator' }

/**
 * What the right mouse button offers: the clipboard, and in the text of a note a comment on the words.
 *
 * Electron shows none of its own. Nothing where there is neither text to write in nor text that is selected.
 */
export function contextMenuTemplate({
  isEditable,
  selectionText,
  formControlType,
}: Clicked): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  // Of all that can be written in, only the note is no form control.
  const isNote = formControlType === 'none'
  return [
    ...(isNote ? [command('Comment…', 'comment', 'CommandOrControl+Alt+M'), separator] : []),
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    separator,
    { role: 'selectAll' },
  ]
}

export function setContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked)
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
