import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { LibraryEvent } from '../../shared/contract/bridge.ts'
import { CHANNELS } from '../../shared/contract/channels.ts'
import { shellWords } from './words/shell-words.ts'

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
  const say = shellWords().menu
  const view: MenuItemConstructorOptions[] = [
    command(say.sourcesPane, 'toggle-left'),
    command(say.notePane, 'toggle-note'),
    separator,
    { role: 'resetZoom', label: say.resetZoom },
    { role: 'zoomIn', label: say.zoomIn },
    { role: 'zoomOut', label: say.zoomOut },
    separator,
    { role: 'togglefullscreen', label: say.fullScreen },
  ]
  return [
    ...(process.platform === 'darwin' ? [appMenu()] : []),
    {
      label: say.file,
      submenu: [
        command(say.newDossier, 'new-dossier'),
        command(say.newNote, 'new-note'),
        separator,
        command(say.addFiles, 'add-files'),
        command(say.addPasted, 'paste'),
        separator,
        command(say.export, 'export', 'CommandOrControl+E'),
        separator,
        command(say.handOver, 'hand-over'),
        command(say.receive, 'receive'),
        separator,
        { label: say.newWindow, click: onNewWindow },
        { role: 'close', label: say.close },
        { role: 'quit', label: say.quit },
      ],
    },
    {
      label: say.edit,
      submenu: [
        command(say.undo, 'undo', 'CommandOrControl+Z'),
        command(say.redo, 'redo', 'CommandOrControl+Shift+Z'),
        separator,
        ...clipboardItems(),
        separator,
        command(say.find, 'search', 'CommandOrControl+K'),
        command(say.preferences, 'preferences'),
      ],
    },
    {
      label: say.view,
      submenu: app.isPackaged ? view : [...view, separator, { role: 'toggleDevTools', label: say.developerTools }],
    },
    {
      label: say.comments,
      submenu: [
        command(say.comment, 'comment', 'CommandOrControl+Alt+M'),
        command(say.reply, 'reply-to-comment', 'CommandOrControl+Alt+Y'),
        command(say.resolve, 'resolve-comment', 'CommandOrControl+Alt+X'),
        separator,
        command(say.nextComment, 'next-comment', 'CommandOrControl+Alt+N'),
        command(say.previousComment, 'previous-comment', 'CommandOrControl+Alt+P'),
        command(say.allComments, 'comments'),
      ],
    },
    {
      label: say.help,
      submenu: [command(say.tour, 'tour'), command(say.keys, 'keys')],
    },
  ]
}

/** Cut, copy and paste, as the Edit menu and the right mouse button offer them. */
export function clipboardItems(): MenuItemConstructorOptions[] {
  const say = shellWords().menu
  return [
    { role: 'cut', label: say.cut },
    { role: 'copy', label: say.copy },
    { role: 'paste', label: say.paste },
    { role: 'pasteAndMatchStyle', label: say.pasteAndMatchStyle },
    { role: 'selectAll', label: say.selectAll },
  ]
}

/** The menu of the app itself, which macOS asks for; the role of that name would speak English alone. */
function appMenu(): MenuItemConstructorOptions {
  const say = shellWords().menu
  return {
    label: app.name,
    submenu: [
      { role: 'about', label: say.about },
      separator,
      { role: 'services', label: say.services },
      separator,
      { role: 'hide', label: say.hide },
      { role: 'hideOthers', label: say.hideOthers },
      { role: 'unhide', label: say.unhide },
      separator,
      { role: 'quit', label: say.quit },
    ],
  }
}

/** Sets the menu in the language that is spoken now; another language sets it again. */
export function setMenu(onNewWindow: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(onNewWindow)))
}
