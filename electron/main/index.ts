import { join } from 'node:path'
import { app, BrowserWindow, dialog, session } from 'electron'
import { Refusal } from '../../shared/contract/errors.ts'
import { listBuiltFiles } from '../core/shell/built-files.ts'
import { openServedLibrary } from '../core/shell/open-served-library.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import { shellOptions } from '../core/shell/shell-options.ts'
import { APP_PAGE, registerAppScheme, serveBundle } from './bundle-protocol.ts'
import { shakeHandsOnClose } from './close-handshake.ts'
import { setContextMenu } from './context-menu.ts'
import { setMenu } from './menu.ts'
import { forbidNavigation } from './navigation.ts'
import { offerBackup } from './offer-backup.ts'
import { denyPermissions } from './permissions.ts'
import { windowPrinter } from './print-in-window.ts'
import { closeLibraryOnQuit } from './quit.ts'
import { rememberFolder } from './remembered-folder.ts'
import { filterRequests } from './request-filter.ts'
import { serveWindow } from './serve-window.ts'
import { keepSpellingOffline } from './spelling.ts'
import { watchForTrouble } from './trouble.ts'
import { utilityDrawingChild, utilityReadingChild } from './utility-child.ts'
import { openWindow } from './window.ts'
import { followLanguage, shellWords } from './words/shell-words.ts'

const built = (path: string) => join(import.meta.dirname, '..', path)

// All of this must be said before the app is ready.
app.enableSandbox() // 4
registerAppScheme() // 18
forbidNavigation() // 12, 13, 14
// No name is ever looked up, whatever asks for it.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
app.commandLine.appendSwitch('disable-background-networking')

const { folder, startsWithSample } = shellOptions(process.argv.slice(1))
const isFirst = app.requestSingleInstanceLock({ folder })
if (isFirst) void app.whenReady().then(start)
else app.quit()

async function start() {
  const library = await openOrExplain()
  if (library === undefined) return

  const own = session.defaultSession
  denyPermissions(own)
  filterRequests(own)
  keepSpellingOffline(own)
  serveBundle(own, listBuiltFiles(built('renderer')))

  const remembered = rememberFolder(join(app.getPath('userData'), 'last-folder'))
  const quit = closeLibraryOnQuit(library)
  const open = () => {
    const window = openWindow(built('preload/index.cjs'), APP_PAGE)
    serveWindow(window, library, remembered)
    setContextMenu(window)
    shakeHandsOnClose(window, quit.stay)
    watchForTrouble(window)
  }
  await followLanguage(library, () => setMenu(open))
  open()

  app.on('second-instance', (_event, _arguments, _workingFolder, other) => showFirst(other))
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open()
  })
}

async function openOrExplain(): Promise<ServedLibrary | undefined> {
  const open = () =>
    openServedLibrary({
      folder,
      startsWithSample,
      program: 'the app',
      startReading: utilityReadingChild,
      startDrawing: utilityDrawingChild,
      printer: windowPrinter,
    })
  try {
    return await open().catch(async (error: unknown) => {
      if (await offerBackup(folder, error)) return open()
      throw error
    })
  } catch (error) {
    const sentence = error instanceof Refusal ? error.message : shellWords().cannotOpen
    dialog.showErrorBox('Aide-Mémoire', sentence)
    app.exit(1)
    return undefined
  }
}

/** A second start of the app brings the first one's window to the front. */
function showFirst(other: unknown): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
  const asked = typeof other === 'object' && other !== null && 'folder' in other ? other.folder : folder
  if (asked === folder) return
  void dialog.showMessageBox(window, {
    type: 'info',
    ...shellWords().other,
  })
}
