import { expect, test } from 'vitest'
import { aBrowserShell, anEchoingLibrary, ask, EXPORT_ID } from './a-browser-shell.ts'

const start = async () => {
  const { library, offered } = anEchoingLibrary()
  const shell = await aBrowserShell(library)
  const { host, origin, pathname } = new URL(shell.address)
  return { address: shell.address, host, origin, token: pathname.split('/')[1] ?? '', offered }
}

test('the page is served at the address with the token, with its policy and without being cached', async () => {
  const { address } = await start()
  const page = await ask(address)
  expect(page.status).toBe(200)
  expect(page.text).toContain('A page')
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  })
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect(page.headers['content-security-policy']).not.toContain('unsafe')
})

test('a token is 256 bits of chance, and another one each time', async () => {
  const tokens = [(await start()).token, (await start()).token]
  expect(new Set(tokens).size).toBe(2)
  for (const token of tokens) expect(Buffer.from(token, 'base64url').length).toBe(32)
})

test('nothing is answered without the token or with a wrong one', async () => {
  const { address, host, origin, token } = await start()
  const wrong = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
  for (const path of ['/', '/index.html', `/${wrong}/`, `/${wrong}/index.html`, `//${token}/`, `/x/${token}/`]) {
    expect((await ask(address, { path, headers: { host } })).status, path).toBe(403)
  }
  const upload = await ask(address, { path: `/${wrong}/files?name=a`, method: 'POST', headers: { host, origin } })
  expect(upload.status).toBe(403)
})

test('a name that was pointed at this machine (DNS rebinding) is refused by its Host header', async () => {
  const { address, host } = await start()
  const port = host.split(':')[1] ?? ''
  for (const rebound of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1', `127.0.0.1.evil.example:${port}`]) {
    expect((await ask(address, { headers: { host: rebound } })).status, rebound).toBe(403)
  }
})

test('a page of another origin is refused, even with the token', async () => {
  const { address, origin } = await start()
  for (const foreign of ['http://evil.example', 'null', `${origin}.evil.example`, origin.replace('http', 'https')]) {
    expect((await ask(address, { headers: { origin: foreign } })).status, foreign).toBe(403)
  }
  expect((await ask(address, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  expect((await ask(address, { headers: { 'sec-fetch-site': 'same-site' } })).status).toBe(403)
  expect((await ask(address, { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200)
})

test('an upload must name its origin', async () => {
  const { address, origin, offered } = await start()
  const files = `${address}files?name=a.txt`
  expect((await ask(files, { method: 'POST', body: new Uint8Array(3) })).status).toBe(403)
  expect(offered).toEqual([])
  expect((await ask(files, { method: 'POST', headers: { origin }, body: new Uint8Array(3) })).status).toBe(200)
  expect(offered).toEqual([{ name: 'a.txt', size: 3 }])
})

test('only files of the build are served, by their exact names', async () => {
  const { address, origin, token } = await start()
  const script = await ask(`${address}assets/index.js`)
  expect(script).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } })
  for (const path of [
    `/${token}/nothing.js`,
    `/${token}/assets`,
    `/${token}/assets/`,
    `/${token}/assets/notes.txt`,
    `/${token}/../secret.html`,
    `/${token}/assets/../../secret.html`,
    `/${token}/..%2fsecret.html`,
    `/${token}/%2e%2e/secret.html`,
    `/${token}/..\\secret.html`,
    `/${token}//etc/passwd`,
    `/${token}/assets/index.js%00`,
  ]) {
    const answer = await ask(address, { path })
    expect(answer.status, path).toBe(404)
    expect(answer.text, path).not.toContain('beside the pages')
  }
  expect((await ask(address, { method: 'DELETE', headers: { origin } })).status).toBe(405)
})

test('an address typed without its last slash leads to the page', async () => {
  const { address, token } = await start()
  const answer = await ask(address, { path: `/${token}` })
  expect(answer).toMatchObject({ status: 308, headers: { location: `/${token}/` } })
})

test('an address for opening a browser works once, so that a list of running programs gives nothing away', async () => {
  const shell = await aBrowserShell(anEchoingLibrary().library)
  const { pathname } = new URL(shell.address)
  const opening = shell.openingAddress()
  expect(opening).not.toContain(pathname.split('/')[1])
  expect(await ask(opening)).toMatchObject({ status: 303, headers: { location: pathname } })
  expect((await ask(opening)).status).toBe(403)
})

test('an export is handed out by its id under its own name, and an unknown id names nothing', async () => {
  const { address, token } = await start()
  const file = await ask(`${address}exports/${EXPORT_ID}`)
  expect(file).toMatchObject({ status: 200, text: 'PK' })
  expect(file.headers['content-disposition']).toBe(
    `attachment; filename="2026-11-22 Note ___.docx"; filename*=UTF-8''2026-11-22%20Note%20%E2%80%9C%C3%A9%E2%80%9D.docx`,
  )
  for (const id of ['0b8d1c1e-0000-4000-8000-000000000002', '..', '../library.db', '%2e%2e%2flibrary.db']) {
    expect((await ask(address, { path: `/${token}/exports/${id}` })).status, id).toBe(404)
  }
})

test('a file over 100 MB is refused by its announced length, before it is sent', async () => {
  const { address, origin, offered } = await start()
  const headers = { origin, 'content-length': String(100 * 2 ** 20 + 1), expect: '100-continue' }
  const answer = await ask(`${address}files?name=big.txt`, { method: 'POST', headers })
  expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'too-large' } })
  expect(offered).toEqual([])
})

test('a file over 100 MB that does not say so is refused while it arrives', async () => {
  const { address, origin, offered } = await start()
  const part = new Uint8Array(4 * 2 ** 20)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += part.length
      if (sent > 120 * 2 ** 20) controller.close()
      else controller.enqueue(part)
    },
  })
  const headers = { origin }
  const options: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  const response = await fetch(`${address}files?name=big.txt`, options)
  expect(await response.json()).toMatchObject({ ok: false, error: { code: 'too-large' } })
  expect(offered).toEqual([])
})
