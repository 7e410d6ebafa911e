import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type BrowserShell, serveBrowser } from '../../../electron/browser/server.ts'
import type { ServedLibrary } from '../../../electron/core/shell/served-library.ts'
import type { LibraryEvent } from '../../../shared/contract/bridge.ts'
import type { GrantId } from '../../../shared/id.ts'

export const EXPORT_ID = '0b8d1c1e-0000-4000-8000-000000000001'

/** A library that answers every request with what it was asked, and counts. */
export function anEchoingLibrary() {
  const listeners = new Set<(event: LibraryEvent) => void>()
  const asked: { readonly name: string; readonly input: unknown }[] = []
  const offered: { readonly name: string; readonly size: number }[] = []
  const library: ServedLibrary = {
    async dispatch(name, input) {
      asked.push({ name, input })
      return { ok: true, value: { name, input, turn: asked.length } }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    offer(file) {
      const size = 'bytes' in file ? file.bytes.length : file.size
      offered.push({ name: file.name, size })
      return { ok: true, value: { id: 'a-grant' as GrantId, name: file.name, size } }
    },
    exported: async (id) =>
      id === EXPORT_ID ? { fileName: '2026-11-22 Note “é”.docx', bytes: new Uint8Array([80, 75]) } : undefined,
    close: async () => undefined,
  }
  const announce = (event: LibraryEvent) => {
    for (const listener of listeners) listener(event)
  }
  return { library, asked, offered, announce }
}

/** A browser shell with a small built page, on a free port, until the test ends. */
export async function aBrowserShell(library: ServedLibrary): Promise<BrowserShell> {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-pages-'))
  const pages = join(folder, 'pages')
  mkdirSync(join(pages, 'assets'), { recursive: true })
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>A page</title>')
  writeFileSync(join(pages, 'assets', 'index.js'), 'export {}')
  writeFileSync(join(pages, 'assets', 'notes.txt'), 'not of a kind that is served')
  writeFileSync(join(folder, 'secret.html'), 'beside the pages')
  const shell = await serveBrowser({ library, pages, port: 0 })
  onTestFinished(() => shell.close())
  return shell
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

interface AskOptions {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

/** One request with the path and headers exactly as given; `fetch` would tidy both. */
export function ask(address: string, { method = 'GET', path, headers = {}, body }: AskOptions = {}): Promise<Answer> {
  const url = new URL(address)
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port: url.port, path: path ?? url.pathname + url.search, method, headers },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8')
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
        })
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}
