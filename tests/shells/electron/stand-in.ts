import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Stands in for the `electron` module, so that the built bundles run unmodified in Node.
 *
 * It does what the app relies on (events that can be prevented, handlers, the bridge between window and main process)
 * and records the rest, in `seen`, for a test to look at.
 */

type Handler = (...given: never[]) => unknown

export interface Frame {
  origin: string
  detached: boolean
}

interface Preventable {
  preventDefault(): void
  readonly defaultPrevented: boolean
}

const preventable = (): Preventable => {
  let defaultPrevented = false
  return {
    preventDefault() {
      defaultPrevented = true
    },
    get defaultPrevented() {
      return defaultPrevented
    },
  }
}

/** Emits an event that a listener can prevent; says whether one did. */
export function isPrevented(emitter: EventEmitter, name: string, ...given: unknown[]): boolean {
  const event = preventable()
  emitter.emit(name, event, ...given)
  return event.defaultPrevented
}

/** What the app did to Electron, in the order it did it. */
export const seen = {
  calls: [] as { readonly name: string; readonly given: readonly unknown[] }[],
  handlers: new Map<string, Handler>(),
  exposed: new Map<string, unknown>(),
  windows: [] as BrowserWindow[],
  /** Answers of dialogs to come, first in first out. */
  answers: [] as unknown[],
  isFirstInstance: true,
}

const record = (name: string, ...given: unknown[]) => void seen.calls.push({ name, given })
const keep = (name: string) => (handler: Handler) => void seen.handlers.set(name, handler)
const recorder =
  (name: string) =>
  (...given: unknown[]) =>
    record(name, ...given)

const userFolder = mkdtempSync(join(tmpdir(), 'aide-memoire-user-'))

class App extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = { appendSwitch: recorder('appendSwitch') }
  readonly enableSandbox = recorder('enableSandbox')
  readonly exit = recorder('exit')
  readonly name = 'Aide-Mémoire'
  readonly getPreferredSystemLanguages = () => ['en-CA']
  readonly getVersion = () => '0.0.0-test'
  readonly getPath = (_name: string) => userFolder

  requestSingleInstanceLock(given: unknown) {
    record('requestSingleInstanceLock', given)
    return seen.isFirstInstance
  }

  whenReady() {
    record('whenReady')
    return Promise.resolve()
  }

  /** As Electron does: windows first, each of which may refuse; then `will-quit`; then the end. */
  quit() {
    record('quit')
    if (isPrevented(this, 'before-quit')) return
    for (const window of [...seen.windows]) window.close()
    if (seen.windows.length === 0 && !isPrevented(this, 'will-quit')) record('ended')
  }
}

export const app = new App()

class WebContents extends EventEmitter {
  readonly ipcHandlers = new Map<string, Handler>()
  readonly ipcListeners = new EventEmitter()
  readonly sent: { readonly channel: string; readonly payload: unknown }[] = []
  readonly toPage = new EventEmitter()
  readonly mainFrame: Frame = { origin: 'app://bundle', detached: false }
  windowOpenHandler: ((details: { url: string }) => unknown) | undefined
  readonly ipc = {
    handle: (channel: string, handler: Handler) => void this.ipcHandlers.set(channel, handler),
    on: (channel: string, listener: Handler) => void this.ipcListeners.on(channel, listener as never),
  }
  readonly setWebRTCIPHandlingPolicy = recorder('setWebRTCIPHandlingPolicy')
  readonly reload = recorder('reload')
  readonly forcefullyCrashRenderer = recorder('forcefullyCrashRenderer')
  readonly isDestroyed = () => false
  readonly isCrashed = () => false

  /** Prints what the session of the window answers at the address that was loaded. */
  printToPDF(options: unknown) {
    record('printToPDF', options)
    return Promise.resolve(Buffer.from("%PDF-1.4 /CreationDate (D:20260101000000+00'00')"))
  }

  setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
    this.windowOpenHandler = handler
  }

  send(channel: string, payload: unknown) {
    this.sent.push({ channel, payload })
    this.toPage.emit(channel, {}, payload)
  }
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => seen.windows
  static fromWebContents = (contents: WebContents) =>
    seen.windows.find((window) => window.webContents === contents) ?? null

  readonly options: { readonly webPreferences: Record<string, unknown> }
  readonly webContents = new WebContents()
  #isDestroyed = false
  readonly show = recorder('show')
  readonly focus = recorder('focus')
  readonly isMinimized = () => false
  readonly isDestroyed = () => this.#isDestroyed

  constructor(options: { readonly webPreferences: Record<string, unknown> }) {
    super()
    this.options = options
    seen.windows.push(this)
    app.emit('web-contents-created', preventable(), this.webContents)
  }

  loadURL(address: string) {
    record('loadURL', address)
    return Promise.resolve()
  }

  close() {
    if (!isPrevented(this, 'close')) this.destroy()
  }

  destroy() {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    seen.windows.splice(seen.windows.indexOf(this), 1)
    this.emit('closed')
    if (seen.windows.length === 0) app.emit('window-all-closed')
  }
}

class Session extends EventEmitter {
  readonly setPermissionRequestHandler = keep('permission-request')
  readonly setPermissionCheckHandler = keep('permission-check')
  readonly setDevicePermissionHandler = keep('device-permission')
  readonly setSpellCheckerDictionaryDownloadURL = recorder('setSpellCheckerDictionaryDownloadURL')
  readonly setSpellCheckerEnabled = recorder('setSpellCheckerEnabled')
  readonly webRequest = { onBeforeRequest: keep('before-request') }
  readonly protocol = {
    handle: (scheme: string, handler: Handler) => void seen.handlers.set(`protocol:${scheme}`, handler),
  }
}

/** A session of one window, whose doors are kept apart from those of the app's own. */
export const printing = { handlers: new Map<string, Handler>() }
const ownSession = () => ({
  webRequest: { onBeforeRequest: (handler: Handler) => void printing.handlers.set('before-request', handler) },
  protocol: { handle: (scheme: string, handler: Handler) => void printing.handlers.set(scheme, handler) },
})

export const session = { defaultSession: new Session(), fromPartition: ownSession }
export const protocol = { registerSchemesAsPrivileged: recorder('registerSchemesAsPrivileged') }
export const shell = { openExternal: recorder('openExternal') }

const ask =
  (name: string) =>
  (...given: unknown[]) => {
    record(name, ...given)
    return Promise.resolve(seen.answers.shift() ?? { response: 1, filePaths: [], filePath: '' })
  }
export const dialog = {
  showErrorBox: recorder('showErrorBox'),
  showMessageBox: ask('showMessageBox'),
  showOpenDialog: ask('showOpenDialog'),
  showSaveDialog: ask('showSaveDialog'),
}

export const Menu = {
  buildFromTemplate: (template: object) =>
    Object.defineProperty(template, 'popup', { value: (options: unknown) => record('popup', template, options) }),
  setApplicationMenu: recorder('setApplicationMenu'),
}

/** What happens in a utility process is the core's affair; here it is refused, and the core falls back. */
export const utilityProcess = {}

/** The frame that the page's messages appear to come from; a test may put a stranger here. */
export const page: { frame: Frame | null | undefined } = { frame: undefined }

const contentsOfPage = () => {
  const [window] = seen.windows
  if (window === undefined) throw new Error('No window is open.')
  return window.webContents
}
const eventOfPage = () => ({
  senderFrame: page.frame === undefined ? contentsOfPage().mainFrame : page.frame,
})

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => void seen.exposed.set(name, api),
}

export const ipcRenderer = {
  async invoke(channel: string, ...given: unknown[]) {
    const handler = contentsOfPage().ipcHandlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    // Electron copies what passes; a function or a class would fail here as it does there.
    return structuredClone(await handler(...([eventOfPage(), ...structuredClone(given)] as never[])))
  },
  send: (channel: string, ...given: unknown[]) =>
    void contentsOfPage().ipcListeners.emit(channel, eventOfPage(), ...given),
  on: (channel: string, listener: (...given: unknown[]) => void) => void contentsOfPage().toPage.on(channel, listener),
  removeListener: (channel: string, listener: (...given: unknown[]) => void) =>
    void contentsOfPage().toPage.removeListener(channel, listener),
}
