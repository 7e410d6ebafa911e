import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import type { ToPage } from '../../../shared/contract/socket.ts'
import { aBrowserShell, anEchoingLibrary } from './a-browser-shell.ts'

const start = async () => {
  const echoing = anEchoingLibrary()
  const shell = await aBrowserShell(echoing.library)
  return { ...echoing, shell, origin: new URL(shell.address).origin }
}

const socketAddress = (address: string, page = 'p1') => `${address.replace('http', 'ws')}socket?page=${page}`

/** Connects: the socket and what it hears, or the status it was turned away with. */
function connect(address: string, headers: Readonly<Record<string, string>>) {
  const socket = new WebSocket(address, { headers })
  onTestFinished(() => socket.terminate())
  const heard: ToPage[] = []
  socket.on('message', (message) => heard.push(JSON.parse(String(message)) as ToPage))
  return new Promise<{ readonly socket: WebSocket; readonly heard: ToPage[] } | number>((resolve) => {
    socket.on('error', () => undefined)
    socket.on('open', () => resolve({ socket, heard }))
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
  })
}

async function connected(address: string, origin: string, page?: string) {
  const connection = await connect(socketAddress(address, page), { origin })
  if (typeof connection === 'number') throw new Error(`Turned away with ${connection}.`)
  const { socket, heard } = connection
  return {
    socket,
    heard,
    say: (message: object) => socket.send(JSON.stringify(message)),
    async hears(count: number) {
      while (heard.length < count) await wait(5)
      return heard
    },
  }
}

test('requests are answered, each under its number, and events reach every page', async () => {
  const { shell, origin, announce } = await start()
  const one = await connected(shell.address, origin, 'one')
  const other = await connected(shell.address, origin, 'other')
  one.say({ kind: 'request', id: 7, name: 'dossier.list', input: { a: 1 } })
  const reply = { ok: true, value: { name: 'dossier.list', input: { a: 1 }, turn: 1 } }
  expect(await one.hears(1)).toEqual([{ kind: 'reply', id: 7, reply }])
  announce({ kind: 'changed', what: 'notes' })
  expect(await other.hears(1)).toEqual([{ kind: 'event', event: { kind: 'changed', what: 'notes' } }])
})

test('a page that comes back and asks again under the same number gets the answer, and nothing is done twice', async () => {
  const { shell, origin, asked } = await start()
  const saving = { kind: 'request', id: 0, name: 'note.save', input: {} }
  const before = await connected(shell.address, origin)
  before.say(saving)
  await before.hears(1)
  before.socket.terminate()
  const after = await connected(shell.address, origin)
  after.say(saving)
  expect(await after.hears(1)).toEqual(before.heard)
  expect(asked).toHaveLength(1)

  after.say({ kind: 'received', id: 0 })
  after.say(saving)
  await after.hears(2)
  expect(asked).toHaveLength(2)
})

test('a wrong token, a foreign or missing Origin, a rebinding Host and a page without a name are turned away', async () => {
  const { shell, origin } = await start()
  const right = socketAddress(shell.address)
  const { pathname, port } = new URL(shell.address)
  expect(await connect(right.replace(pathname, `/${'A'.repeat(43)}/`), { origin })).toBe(403)
  expect(await connect(right, {})).toBe(403)
  expect(await connect(right, { origin: 'http://evil.example' })).toBe(403)
  expect(await connect(right, { origin: 'null' })).toBe(403)
  expect(await connect(right, { origin, host: `evil.example:${port}` })).toBe(403)
  expect(await connect(right.replace('?page=p1', ''), { origin })).toBe(403)
  expect(await connect(right.replace('/socket', '/elsewhere'), { origin })).toBe(403)
  expect(await connect(right, { origin })).toMatchObject({ heard: [] })
})

test.each([
  'not JSON',
  '{}',
  '{"kind":"request","id":-1,"name":"a","input":{}}',
  '{"kind":"request","id":0,"name":7,"input":{}}',
  '{"kind":"request","id":0,"name":"a","input":{},"extra":true}',
  '{"kind":"other"}',
])('a message that the page would not send ends its connection: %s', async (message) => {
  const { shell, origin, asked } = await start()
  const { socket } = await connected(shell.address, origin)
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  socket.send(message)
  expect(await closed).toBe(1008)
  expect(asked).toEqual([])
})

test('before the server ends, every page is asked to save and is waited for', async () => {
  const { shell, origin } = await start()
  const page = await connected(shell.address, origin)
  const closed = new Promise<number>((resolve) => page.socket.on('close', resolve))
  const ending = shell.close()
  expect(await page.hears(1)).toEqual([{ kind: 'event', event: { kind: 'closing' } }])
  page.say({ kind: 'request', id: 1, name: 'note.save', input: {} })
  expect((await page.hears(2))[1]).toMatchObject({ kind: 'reply', id: 1 })
  page.say({ kind: 'closing' })
  expect(await closed).toBe(1001)
  await ending
})
