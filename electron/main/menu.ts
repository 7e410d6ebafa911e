import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { LibraryEvent } from '../../shared/contract/bridge.ts'
import { CHANNELS } from '../../shared/contract/channels.ts'

/** An item that asks the page in front for one of its commands, by the name the page itself uses. */
export function command(label: string, name: string, keys?: string): MenuItemConstructorOptions {
  return {
    label,
    click: (_item, window) => {
      const event: LibraryEvent = { kind: 'command', command: name }
      if (window instanceof BrowserWindow) window.webContents.send(CHANNELS.event, event)
    },
    // The page handles its own keys: typing has a history of its own. macOS cannot show keys without taking them.
    ...(keys !== undefined && process.platform !== 'darwin' && { accelerator: keys, registerAccelerator: false }),
  }
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

export function menuTemplate(onNewWindow: () => void): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    command('Sources pane', 'toggle-left'),
    command('Note pane', 'toggle-note'),
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
  ]
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: 'File',
      submenu: [
        command('New dossier…', 'new-dossier'),
        command('New note…', 'new-note'),
        separator,
        command('Add sources from files…', 'add-files'),
        command('Add a source from pasted text…', 'paste'),
        separator,
        command('Export', 'export', 'CommandOrControl+E'),
        separator,
        command('Hand over this dossier…', 'hand-over'),
        command('Receive a dossier…', 'receive'),
        separator,
        { label: 'New window', click: onNewWindow },
        { role: 'close' },
        { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        command('Undo', 'undo', 'CommandOrControl+Z'),
        command('Redo', 'redo', 'CommandOrControl+Shift+Z'),
        command('History…', 'history'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
        separator,
        command('Find in this library…', 'search', 'CommandOrControl+K'),
        command('Preferences…', 'preferences'),
      ],
    },
    {
      label: 'View',
      submenu: app.isPackaged ? view : [...view, separator, { role: 'toggleDevTools' }],
    },
    {
      label: 'Comments',
      submenu: [
        command('Comment…', 'comment', 'CommandOrControl+Alt+M'),
        command('Reply', 'reply-to-comment', 'CommandOrControl+Alt+Y'),
        command('Resolve or open again', 'resolve-comment', 'CommandOrControl+Alt+X'),
        separator,
        command('Next comment', 'next-comment', 'CommandOrControl+Alt+N'),
        command('Previous comment', 'previous-comment', 'CommandOrControl+Alt+P'),
        command('All comments on this note', 'comments'),
      ],
    },
    {
      label: 'Help',
      submenu: [command('Show the tour', 'tour'), command('Keys', 'keys')],
    },
  ]
}

export function setMenu(onNewWindow: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(onNewWindow)))
}
