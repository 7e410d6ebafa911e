import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BuiltFiles, listBuiltFiles } from '../core/shell/built-files.ts'
import { PAGE_HEADERS } from '../core/shell/content-security-policy.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import { attachment } from './attachment.ts'
import { admit, type Gate } from './gate.ts'
import { servePages } from './socket.ts'
import { takeUpload } from './upload.ts'

export interface BrowserShell {
  /** With the token: whoever has it has the library. */
  readonly address: string
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
  const token = randomBytes(32).toString('base64url')
  let gate: Gate = { host: '', token }

  const server = createServer((request, response) => {
    answer(request, response, { gate, files, library }).catch(() => response.destroy())
  })
  const connected = servePages(server, () => gate, library)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  gate = { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, token }

  return {
    address: `http://${gate.host}/${token}/`,
    async close() {
      await connected.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Serving {
  readonly gate: Gate
  readonly files: BuiltFiles
  readonly library: ServedLibrary
}

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value)
  const admission = admit(request, serving.gate, request.method !== 'GET')
  if (!admission.ok) return say(response, 403, admission.sentence)
  const { address, query } = admission

  if (request.method === 'POST' && address === 'files') {
    const reply = await takeUpload(request, query.get('name') ?? '', serving.library)
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify(reply))
    request.resume()
    return
  }
  if (request.method !== 'GET') return say(response, 405, 'This address cannot be used that way.')

  if (address === undefined) {
    // Without the slash the page's own relative addresses would leave the token out.
    response.writeHead(308, { location: `/${serving.gate.token}/` })
    response.end()
    return
  }
  const exportId = /^exports\/([0-9a-f-]{36})$/.exec(address)?.[1]
  if (exportId !== undefined) {
    const exported = await serving.library.exported(exportId)
    if (exported === undefined) return say(response, 404, 'This export is no longer kept.')
    response.writeHead(200, attachment(exported.fileName, exported.bytes.length))
    response.end(exported.bytes)
    return
  }
  const file = serving.files.get(address === '' ? 'index.html' : address)
  if (file === undefined) return say(response, 404, 'There is nothing at this address.')
  response.writeHead(200, { 'content-type': file.mediaType })
  createReadStream(file.place)
    .on('error', () => response.destroy())
    .pipe(response)
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${sentence}\n`)
}
