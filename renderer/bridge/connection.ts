import type { LibraryEvent } from '../../shared/contract/bridge.ts'
import { ERROR_SENTENCES, type Reply } from '../../shared/contract/errors.ts'
import type { FromPage, ToPage } from '../../shared/contract/socket.ts'

export interface Connection {
  request(name: string, input: unknown): Promise<Reply<unknown>>
  subscribe(listener: (event: LibraryEvent) => void): () => void
  closing(): void
}

/** After this long without the server, what was asked is answered `disconnected` and the page says so. */
const GIVE_UP_MS = 5000
const RETRY_MS = 500

interface Waiting {
  readonly message: FromPage
  readonly resolve: (reply: Reply<unknown>) => void
}

/**
 * One WebSocket that comes back by itself.
 *
 * Unanswered requests are asked again after a reconnection under the same number, and the server answers each number
 * once, so nothing is done twice. When the server stays away, `onState(false)`, and requests fail at once until it is back.
 */
export function openConnection(address: URL, onState: (isConnected: boolean) => void): Connection {
  const target = new URL(address)
  target.protocol = 'ws:'
  target.searchParams.set('page', crypto.randomUUID())

  const waiting = new Map<number, Waiting>()
  const listeners = new Set<(event: LibraryEvent) => void>()
  let next = 0
  let hasGivenUp = false
  let patience: ReturnType<typeof setTimeout> | undefined
  let socket = connect()

  function connect(): WebSocket {
    const opened = new WebSocket(target)
    opened.addEventListener('open', () => {
      clearTimeout(patience)
      patience = undefined
      hasGivenUp = false
      onState(true)
      for (const { message } of waiting.values()) opened.send(JSON.stringify(message))
    })
    opened.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as ToPage))
    opened.addEventListener('close', () => {
      patience ??= setTimeout(giveUp, GIVE_UP_MS)
      setTimeout(() => {
        socket = connect()
      }, RETRY_MS)
    })
    return opened
  }

  function hear(message: ToPage) {
    if (message.kind === 'event') {
      for (const listener of listeners) listener(message.event)
      return
    }
    waiting.get(message.id)?.resolve(message.reply)
    waiting.delete(message.id)
    say({ kind: 'received', id: message.id })
  }

  function say(message: FromPage) {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
  }

  function giveUp() {
    hasGivenUp = true
    onState(false)
    for (const { resolve } of waiting.values()) resolve(disconnected)
    waiting.clear()
  }

  return {
    request(name, input) {
      if (hasGivenUp) return Promise.resolve(disconnected)
      const id = next++
      return new Promise((resolve) => {
        const message: FromPage = { kind: 'request', id, name, input }
        waiting.set(id, { message, resolve })
        say(message)
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    closing: () => say({ kind: 'closing' }),
  }
}

const disconnected: Reply<never> = {
  ok: false,
  error: { code: 'disconnected', sentence: ERROR_SENTENCES.disconnected },
}
