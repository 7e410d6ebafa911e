import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a request must show before anything else of it is looked at. */
export interface Gate {
  /** `127.0.0.1:PORT`, exactly. */
  readonly host: string
  readonly token: string
}

export type Admission =
  /** `address` is what follows the token: empty for the page, undefined when even the slash after the token is missing. */
  | { readonly ok: true; readonly address: string | undefined; readonly query: URLSearchParams }
  | { readonly ok: false; readonly sentence: string }

/**
 * Lets a request in when it comes from this server's own page.
 *
 * The Host header is compared exactly: a page elsewhere whose name was pointed at 127.0.0.1 (DNS rebinding) still sends
 * its own name. Origin keeps other pages in the same browser out, and is demanded where a request changes something.
 * The token, first part of the path, keeps out other users and programs of this machine; it is compared by digest, so
 * that time tells nothing of it.
 */
export function admit(request: IncomingMessage, gate: Gate, isOriginNeeded: boolean): Admission {
  const refuse = (sentence: string): Admission => ({ ok: false, sentence })
  if (request.headers.host !== gate.host) return refuse('This server answers only to its own address.')
  const origin = request.headers.origin
  if (origin === undefined ? isOriginNeeded : origin !== `http://${gate.host}`) {
    return refuse('This server answers only to its own page.')
  }
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return refuse('This server answers only to its own page.')
  }
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const [, token = '', ...rest] = path.split('/')
  if (!isSame(token, gate.token)) {
    return refuse('This address is not valid any more. Start Aide-Mémoire again and use the address that it prints.')
  }
  return { ok: true, address: rest.length === 0 ? undefined : rest.join('/'), query: new URLSearchParams(query) }
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other))
