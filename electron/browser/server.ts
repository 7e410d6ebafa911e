import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BuiltFiles, listBuiltFiles } from '../core/shell/built-files.ts'
import { PAGE_HEADERS } from '../core/shell/content-security-policy.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import { attachment } from './attachment.ts'
import { exportsZip } from './exports-zip.ts'
import { admit, type Gate } from './gate.ts'
import { servePages } from './socket.ts'
import { takeUpload } from './upload.ts'

export interface BrowserShell {
  /** With the token: whoever has it has the library. */
  readonly address: string
  /** An address that leads to the page once. Programs' arguments are there for every user of the machine to read. */
  openingAddress(): string
  /** Lets every page save, then stops. */
  close(): Promise<void>
}

export interface BrowserShellOptions {
  readonly library: ServedLibrary
  /** The built renderer. */
  readonly pages: string
  /** 0 takes any free port. */
  readonly port: number
}

/** Serves the app to a browser on this machine, and to nothing else: it listens on 127.0.0.1 only. */
export async function serveBrowser({ library, pages, port }: BrowserShellOptions): Promise<BrowserShell> {
  const files = listBuiltFiles(pages)
  // 256 bits, in characters that need no escaping in an address.
  const newToken = () => randomBytes(32).toString('base64url')
  const token = newToken()
  const openings = new Set<string>()
  let gate: Gate = { host: '', token }

  const server = createServer((request, response) => {
    answer(request, response, { gate, files, library, openings }).catch(() => response.destroy())
  })
  const connected = servePages(server, () => gate, library)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  gate = { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, token }

  return {
    address: `http://${gate.host}/${token}/`,
    openingAddress() {
      const opening = newToken()
      openings.add(opening)
      return `http://${gate.host}/${opening}`
    },
    async close() {
      await connected.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Exports handed over in one archive: more than a dossier has notes. */
const MOST_AT_ONCE = 500

interface Serving {
  readonly gate: Gate
  readonly files: BuiltFiles
  readonly library: ServedLibrary
  /** Addresses that still lead to the page, once each. */
  readonly openings: Set<string>
}

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value)
  const admission = admit(request, serving.gate, request.method !== 'GET')
  if (!admission.ok) {
    const isOwnHost = request.headers.host === serving.gate.host
    if (isOwnHost && serving.openings.delete((request.url ?? '').slice(1))) return lead(response, 303, serving.gate)
    return say(response, 403, admission.sentence)
  }
  const { address, query } = admission

  if (request.method === 'POST' && address === 'files') {
    const reply = await takeUpload(request, query.get('name') ?? '', serving.library)
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify(reply))
    request.resume()
    return
  }
  if (request.method !== 'GET') return say(response, 405, 'This address cannot be used that way.')

  // Without the slash the page's own relative addresses would leave the token out.
  if (address === undefined) return lead(response, 308, serving.gate)
  const exportId = /^exports\/([0-9a-f-]{36})$/.exec(address)?.[1]
  if (exportId !== undefined) {
    const exported = await serving.library.exported(exportId)
    if (exported === undefined) return say(response, 404, 'This export is no longer kept.')
    response.writeHead(200, attachment(exported.fileName, exported.bytes.length))
    response.end(exported.bytes)
    return
  }
  if (address === 'exports/all') {
    const zip = await exportsZip(serving.library, (query.get('ids') ?? '').split(',').slice(0, MOST_AT_ONCE))
    response.writeHead(200, attachment('Exports.zip', zip.length))
    response.end(zip)
    return
  }
  const file = serving.files.get(address === '' ? 'index.html' : address)
  if (file === undefined) return say(response, 404, 'There is nothing at this address.')
  response.writeHead(200, { 'content-type': file.mediaType })
  createReadStream(file.place)
    .on('error', () => response.destroy())
    .pipe(response)
}

function lead(response: ServerResponse, status: number, gate: Gate): void {
  response.writeHead(status, { location: `/${gate.token}/` })
  response.end()
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${sentence}\n`)
}
