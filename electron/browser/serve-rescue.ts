import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from '../../shared/contract/errors.ts'
import type { BackupFile } from '../core/backup/backup-file.ts'
import { PAGE_HEADERS } from '../core/shell/content-security-policy.ts'
import { admit, type Gate } from './gate.ts'
import { damagedPage, failedPage, RESCUE_STYLE, restoredPage } from './rescue-page.ts'

export interface RescueOptions {
  /** Why the library could not be opened. */
  readonly sentence: string
  readonly backup: BackupFile
  /** 0 takes any free port. */
  readonly port: number
  /** @returns the name under which the damaged file is kept */
  readonly restore: (backup: BackupFile) => Promise<string>
  /** Serves the restored library, once this server listens no more. @returns the address to go to */
  readonly goOn: () => Promise<string>
}

export interface Rescue {
  readonly address: string
  close(): Promise<void>
}

/** One form that posts to this server, and one style sheet: no script. */
const HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // The gate asks for the Origin of a post, which a browser leaves out under `no-referrer`.
  'referrer-policy': 'same-origin',
}

/** Serves a page that says why the library cannot be opened and restores a backup at a word; behind the usual gate. */
export async function serveRescue(options: RescueOptions): Promise<Rescue> {
  const token = randomBytes(32).toString('base64url')
  let gate: Gate = { host: '', token }
  let isRestoring = false

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (status: number, text: string, mediaType = 'text/html') => {
      response.writeHead(status, { ...HEADERS, 'content-type': `${mediaType}; charset=utf-8`, connection: 'close' })
      response.end(text)
    }
    const admission = admit(request, gate, request.method !== 'GET')
    if (!admission.ok) return say(403, `${admission.sentence}\n`, 'text/plain')
    const { address } = admission
    if (request.method === 'GET') {
      if (address === 'rescue.css') return say(200, RESCUE_STYLE, 'text/css')
      if (address === '') return say(200, damagedPage(options.sentence, options.backup))
      return say(404, 'There is nothing at this address.\n', 'text/plain')
    }
    if (request.method !== 'POST' || address !== 'restore' || isRestoring) {
      return say(405, 'This address cannot be used that way.\n', 'text/plain')
    }
    isRestoring = true
    try {
      const keptAs = await options.restore(options.backup)
      // The same port may be wanted again: this answer goes out over a connection that is open already.
      server.close()
      say(200, restoredPage(options.backup, keptAs, await options.goOn()))
    } catch (error) {
      isRestoring = false
      say(500, failedPage(error instanceof Refusal ? error.message : 'Something went wrong.'))
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  gate = { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, token }
  return {
    address: `http://${gate.host}/${token}/`,
    async close() {
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}
