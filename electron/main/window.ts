import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'

/**
 * Options of every window. The numbers are items of Electron's security checklist; what Electron would choose anyway is
 * written out, so that a later default cannot change it.
 */
export const windowOptions = (preload: string): BrowserWindowConstructorOptions => ({
  width: 1440,
  height: 900,
  minWidth: 800,
  minHeight: 560,
  show: false,
  title: 'Aide-Mémoire',
  webPreferences: {
    preload,
    nodeIntegration: false, // 2
    nodeIntegrationInWorker: false, // 2
    nodeIntegrationInSubFrames: false, // 2
    contextIsolation: true, // 3
    sandbox: true, // 4
    webSecurity: true, // 6
    allowRunningInsecureContent: false, // 8
    experimentalFeatures: false, // 9
    enableBlinkFeatures: '', // 10
    webviewTag: false, // 11, 12
    navigateOnDragDrop: false, // 13
    // Only macOS checks spelling without fetching a dictionary from the network.
    spellcheck: process.platform === 'darwin',
  },
})

/** Opens a window on the app; it shows itself once there is something to see. */
export function openWindow(preload: string, page: string): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload))
  window.once('ready-to-show', () => window.show())
  // No address of this machine's networks is told to anyone, even if a page ever tried WebRTC.
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  void window.loadURL(page)
  return window
}
