import { BrowserWindow, session } from 'electron'
import { Refusal } from '../../shared/contract/errors.ts'
import type { PdfPrinter } from '../core/capabilities.ts'
import { printPage } from '../core/exporting/print-page.ts'
import { settlePdf } from '../core/exporting/settle-pdf.ts'

/** The page that is printed, in a session that knows no other. */
const PAGE = 'app://print/'

/**
 * Prints with Electron's own Chromium: the pages of the preview, in a window that is never shown.
 *
 * The window has no preload, no permission and no way out; its session answers one address with the page and cancels
 * every other request.
 */
export const windowPrinter: PdfPrinter = {
  find: async () => 'this app',
  async print({ sheets }, { signal }) {
    const model = await sheets()
    const own = session.fromPartition(`print-${crypto.randomUUID()}`)
    own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== PAGE && !url.startsWith('data:') }))
    own.protocol.handle('app', () => new Response(printPage(model), { headers: HEADERS }))
    const window = new BrowserWindow({ show: false, webPreferences: { ...PREFERENCES, session: own } })
    const stop = () => window.destroy()
    signal.addEventListener('abort', stop, { once: true })
    try {
      await window.loadURL(PAGE)
      const pdf = await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      })
      return settlePdf(new Uint8Array(pdf), model)
    } catch (error) {
      throw signal.aborted ? new Refusal('cancelled') : error
    } finally {
      signal.removeEventListener('abort', stop)
      if (!window.isDestroyed()) window.destroy()
    }
  },
}

const HEADERS = { 'content-type': 'text/html; charset=utf-8' }

/** As for every window; see `window.ts`. */
const PREFERENCES = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
}
