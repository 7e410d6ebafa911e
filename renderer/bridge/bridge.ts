import type { Bridge } from '../../shared/contract/bridge.ts'
import { browserBridge } from './browser-bridge.ts'

declare global {
  interface Window {
    /** Set by the preload script in Electron; absent in a browser. */
    readonly aideMemoire?: Bridge
  }
}

/** The one way out of the window: Electron's preload script where there is one, else the browser shell's server. */
export function openBridge(): Bridge {
  return window.aideMemoire ?? browserBridge()
}
