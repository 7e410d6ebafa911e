import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import type { ToPage } from '../../shared/contract/socket.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'
import { admit, type Gate } from './gate.ts'
import { readFromPage } from './read-from-page.ts'
import { openSessions, type Session } from './sessions.ts'

/** 100 MB: the largest request is a pasted text of twenty million characters with its HTML. */
const LARGEST_MESSAGE = 100 * 2 ** 20

/** How long pages get to save what is unsaved before the server stops. */
const CLOSING_WAIT_MS = 3000

export interface Pages {
  /** Asks every page to save, and resolves when all have, or after three seconds. */
  close(): Promise<void>
}

/** Answers requests and passes events over one WebSocket per page. */
export function servePages(server: Server, gate: () => Gate, library: ServedLibrary): Pages {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE })
  const sessionOf = openSessions()
  const saved = new Set<WebSocket>()

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const admission = admit(request, gate(), true)
    const pageId = admission.ok ? admission.query.get('page') : null
    if (!admission.ok || admission.address !== 'socket' || pageId === null) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const session = sessionOf(pageId)
      socket.on('error', () => socket.terminate())
      socket.on('message', (message: RawData) => hear(socket, session, String(message)))
    })
  })

  function hear(socket: WebSocket, session: Session, message: string) {
    const said = readFromPage(message)
    switch (said?.kind) {
      case 'request':
        void session
          .answer(said.id, () => library.dispatch(said.name, said.input))
          .then((reply) => tell(socket, { kind: 'reply', id: said.id, reply }))
        return
      case 'received':
        return session.forget(said.id)
      case 'closing':
        saved.add(socket)
        return
      default:
        // 1008: policy violation. Our own page never sends anything else.
        return socket.close(1008)
    }
  }

  function tell(socket: WebSocket, message: ToPage) {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
  }

  const unsubscribe = library.subscribe((event) => {
    for (const socket of sockets.clients) tell(socket, { kind: 'event', event })
  })

  return {
    async close() {
      for (const socket of sockets.clients) tell(socket, { kind: 'event', event: { kind: 'closing' } })
      const latest = Date.now() + CLOSING_WAIT_MS
      while ([...sockets.clients].some((socket) => !saved.has(socket)) && Date.now() < latest) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      unsubscribe()
      // 1001: going away.
      for (const socket of sockets.clients) socket.close(1001)
      sockets.close()
    },
  }
}
