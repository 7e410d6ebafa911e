import type { Bridge, ChosenFile, FileGrant } from '../../shared/contract/bridge.ts'
import { ERROR_SENTENCES, type Reply } from '../../shared/contract/errors.ts'
import { chooseInBrowser } from './choose-in-browser.ts'
import { openConnection } from './connection.ts'
import { showConnection } from './connection-notice.ts'

/** The same limit as the server's, checked here too so that a refused file is not sent first. In bytes. */
const LARGEST_FILE = 100 * 2 ** 20

const refused = (code: 'too-large' | 'disconnected'): Reply<never> => ({
  ok: false,
  error: { code, sentence: ERROR_SENTENCES[code] },
})

/** The Bridge over the browser shell's server. The page's own address carries the token, so a reload keeps it. */
export function browserBridge(page: URL = new URL(location.href)): Bridge {
  const connection = openConnection(new URL('socket', page), showConnection)

  async function offerFile(name: string, bytes: Uint8Array): Promise<Reply<FileGrant>> {
    if (bytes.length > LARGEST_FILE) return refused('too-large')
    const place = new URL(`files?name=${encodeURIComponent(name)}`, page)
    try {
      const response = await fetch(place, { method: 'POST', body: new Blob([bytes.slice()]) })
      return response.ok ? ((await response.json()) as Reply<FileGrant>) : refused('disconnected')
    } catch {
      return refused('disconnected')
    }
  }

  return {
    shell: 'browser',
    request: connection.request,
    subscribe: connection.subscribe,
    offerFile,
    async chooseFiles(endings) {
      const chosen: ChosenFile[] = []
      for (const file of await chooseInBrowser(endings)) {
        // Its size is asked before its bytes, which would fill the memory of the page.
        const isTooLarge = file.size > LARGEST_FILE
        const reply = isTooLarge ? refused('too-large') : await offerFile(file.name, await bytesOf(file))
        chosen.push({ name: file.name, reply })
      }
      return chosen
    },
    async deliver(exportId) {
      const link = document.createElement('a')
      link.href = new URL(`exports/${exportId}`, page).href
      link.download = ''
      link.click()
      return { ok: true, value: { place: undefined } }
    },
    async deliverAll(exportIds) {
      const link = document.createElement('a')
      link.href = new URL(`exports/all?ids=${exportIds.join(',')}`, page).href
      link.download = ''
      link.click()
      return { ok: true, value: { written: exportIds.length, refused: [] } }
    },
    async openAddress(address) {
      const parsed = URL.parse(address)
      if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'mailto:') return
      if (window.confirm(`Open this address outside Aide-Mémoire?\n\n${parsed.href}`)) {
        window.open(parsed.href, '_blank', 'noopener,noreferrer')
      }
    },
    closing: connection.closing,
  }
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())
