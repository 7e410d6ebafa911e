import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import { clipboardItems, command } from './menu.ts'
import { shellWords } from './words/shell-words.ts'

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
  const say = shellWords().menu
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', label: say.copy }]
  // Of all that can be written in, only the note is no form control.
  const isNote = formControlType === 'none'
  return [
    ...(isNote ? [command(say.comment, 'comment', 'CommandOrControl+Alt+M'), separator] : []),
    ...clipboardItems(),
  ]
}

export function setContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked)
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
