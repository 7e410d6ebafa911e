import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { RELEASE_FUSES } from '../../../electron/main/fuses.ts'
import type { Bridge } from '../../../shared/contract/bridge.ts'
import { called, loadStandIn, runMain, runPreload } from './run-bundles.ts'

/*
 * Electron's security checklist (docs/tutorial/security.md, 20 items), item by item, on the bundles as built. Each test
 * carries its item's number.
 */
const electron = loadStandIn()
const { app, seen, session, isPrevented } = electron
const preferences = () => seen.windows[0]?.options.webPreferences ?? {}
const contents = () => {
  const window = seen.windows[0]
  if (window === undefined) throw new Error('No window is open.')
  return window.webContents
}
const handler = <Given extends unknown[], Answer>(name: string) => {
  const found = seen.handlers.get(name)
  if (found === undefined) throw new Error(`The app set no ${name} handler.`)
  return found as unknown as (...given: Given) => Answer
}
const fetchFrom = (scheme: string, url: string, method = 'GET') =>
  handler<[Request], Promise<Response>>(`protocol:${scheme}`)({ url, method } as Request)

let bridge: Bridge
beforeAll(async () => {
  await runMain(electron)
  bridge = runPreload(electron)
})

describe("Electron's security checklist", () => {
  test('1: only the page of the app itself is loaded, and every other request is cancelled', () => {
    expect(called(electron, 'loadURL')).toEqual([['app://bundle/index.html']])
    const isCancelled = (url: string) => {
      let answer: { cancel: boolean } | undefined
      handler<[{ url: string }, (given: { cancel: boolean }) => void], void>('before-request')({ url }, (given) => {
        answer = given
      })
      return answer?.cancel
    }
    for (const foreign of [
      'http://example.org/',
      'https://example.org/',
      'ws://example.org/',
      'wss://example.org/',
      'file:///etc/passwd',
      'ftp://example.org/',
      'chrome://version',
      'not an address',
    ]) {
      expect(isCancelled(foreign), foreign).toBe(true)
    }
    for (const own of ['app://bundle/index.html', 'data:,x', 'blob:app://bundle/1']) {
      expect(isCancelled(own), own).toBe(false)
    }
    expect(called(electron, 'appendSwitch')).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
    expect(isPrevented(session.defaultSession, 'will-download')).toBe(true)
  })

  test('2: no page, worker or frame has Node', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    })
  })

  test('3: the page and the preload script live in separate worlds', () => {
    expect(preferences()).toMatchObject({ contextIsolation: true })
  })

  test('4: every process of the app is sandboxed, and that is said before the app is ready', () => {
    const names = seen.calls.map(({ name }) => name)
    expect(names.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0)
    expect(names.indexOf('enableSandbox')).toBeLessThan(names.indexOf('whenReady'))
    expect(preferences()).toMatchObject({ sandbox: true })
  })

  test('5: of all permissions, the app page may only write text to the clipboard', () => {
    const isGranted = (permission: string, requestingUrl: string, isMainFrame = true) => {
      let answer: boolean | undefined
      handler<[unknown, string, (given: boolean) => void, object], void>('permission-request')(
        contents(),
        permission,
        (given) => {
          answer = given
        },
        { requestingUrl, isMainFrame },
      )
      return answer
    }
    const check = handler<[unknown, string, string], boolean>('permission-check')
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
    ]) {
      expect(isGranted(permission, 'app://bundle/index.html'), permission).toBe(false)
      expect(check(contents(), permission, 'app://bundle'), permission).toBe(false)
    }
    expect(isGranted('clipboard-sanitized-write', 'app://bundle/index.html')).toBe(true)
    expect(check(contents(), 'clipboard-sanitized-write', 'app://bundle/')).toBe(true)
    expect(isGranted('clipboard-sanitized-write', 'app://bundle/index.html', false)).toBe(false)
    expect(isGranted('clipboard-sanitized-write', 'https://example.org/')).toBe(false)
    expect(check(contents(), 'clipboard-sanitized-write', 'app://bundle.example.org')).toBe(false)
    expect(handler<[object], boolean>('device-permission')({})).toBe(false)
  })

  test('6: web security stays on', () => {
    expect(preferences()).toMatchObject({ webSecurity: true })
  })

  test('7: every answer carries a content security policy without unsafe-inline or unsafe-eval', async () => {
    for (const address of ['app://bundle/index.html', 'app://bundle/nothing']) {
      const policy = (await fetchFrom('app', address)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')
      expect(policy).not.toContain('http')
    }
  })

  test('8: insecure content is not allowed', () => {
    expect(preferences()).toMatchObject({ allowRunningInsecureContent: false })
  })

  test('9: experimental features are off', () => {
    expect(preferences()).toMatchObject({ experimentalFeatures: false })
  })

  test('10: no Blink feature is switched on', () => {
    expect(preferences()).toMatchObject({ enableBlinkFeatures: '' })
  })

  test('11: there are no webviews, so none has popups', () => {
    expect(preferences()).toMatchObject({ webviewTag: false })
  })

  test('12: a webview that is made all the same is not attached', () => {
    expect(isPrevented(contents(), 'will-attach-webview')).toBe(true)
  })

  test('13: no page goes anywhere: not by link, redirect, frame or dropped file', () => {
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      expect(isPrevented(contents(), event), event).toBe(true)
    }
    expect(preferences()).toMatchObject({ navigateOnDragDrop: false })
  })

  test('14: no page opens another window', () => {
    expect(contents().windowOpenHandler?.({ url: 'app://bundle/index.html' })).toEqual({ action: 'deny' })
    expect(contents().windowOpenHandler?.({ url: 'javascript:alert(1)' })).toEqual({ action: 'deny' })
  })

  test('15: an address opens outside only as https or mailto, and only after it was shown and agreed to', async () => {
    for (const address of ['file:///etc/passwd', 'http://example.org/', 'smb://server/x', 'javascript:1', 'nonsense']) {
      await bridge.openAddress(address)
    }
    expect(called(electron, 'showMessageBox')).toEqual([])

    seen.answers.push({ response: 1 })
    await bridge.openAddress('https://example.org/treaty')
    expect(called(electron, 'openExternal')).toEqual([])

    seen.answers.push({ response: 0 })
    await bridge.openAddress('https://ехаmple.org/treaty')
    const [, question] = called(electron, 'showMessageBox').at(-1) ?? []
    // A Cyrillic imitation of a Latin name is shown as what it is.
    expect(question).toMatchObject({ detail: expect.stringContaining('https://xn--') })
    expect(called(electron, 'openExternal')).toEqual([[expect.stringContaining('https://xn--')]])
  })

  test('16: Electron is pinned to one exact version', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: { electron: string }
    }
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    const installed = createRequire(import.meta.url)('electron/package.json') as { version: string }
    expect(installed.version).toBe(devDependencies.electron)
    expect(Number.parseInt(installed.version, 10)).toBeGreaterThanOrEqual(45)
  })

  test.each([
    ['a page of another origin', { origin: 'https://example.org', detached: false }],
    ['another frame of the same origin', { origin: 'app://bundle', detached: false }],
    ['a frame that is gone', null],
  ])('17: no message is answered that comes from %s', async (_who, frame) => {
    const before = seen.calls.length
    electron.page.frame = frame
    try {
      expect(await bridge.request('dossier.list', {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
      expect(await bridge.offerFile('a.txt', new Uint8Array(1))).toMatchObject({ ok: false })
      expect(await bridge.deliver('0' as never)).toMatchObject({ ok: false })
      expect(await bridge.chooseFiles()).toEqual([])
      await bridge.openAddress('https://example.org')
      bridge.closing()
      expect(seen.calls.length).toBe(before)
      expect(seen.windows.length).toBe(1)
    } finally {
      electron.page.frame = undefined
    }
  })

  test('17: a message from a detached main frame is not answered', async () => {
    contents().mainFrame.detached = true
    expect(await bridge.request('dossier.list', {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    contents().mainFrame.detached = false
    expect(await bridge.request('dossier.list', {})).toMatchObject({ ok: true })
  })

  test('18: pages come from a scheme of the app, file by exact name, and file: is refused', async () => {
    expect(called(electron, 'registerSchemesAsPrivileged')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]],
    ])
    const page = await fetchFrom('app', 'app://bundle/index.html')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const script = /src="\.?\/?([^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
    expect((await fetchFrom('app', `app://bundle/${script}`)).headers.get('content-type')).toContain('text/javascript')

    for (const address of [
      'app://bundle/../main/index.js',
      'app://bundle/..%2fmain%2findex.js',
      'app://bundle/%2e%2e/main/index.js',
      'app://bundle/..\\main\\index.js',
      'app://bundle//etc/passwd',
      'app://elsewhere/index.html',
      'app://bundle/assets',
      'app://bundle/',
    ]) {
      expect((await fetchFrom('app', address)).status, address).toBe(404)
    }
    expect((await fetchFrom('app', 'app://bundle/index.html', 'POST')).status).toBe(404)
    expect((await fetchFrom('file', 'file:///etc/passwd')).status).toBe(403)
  })

  test('19: the fuses of a release are written down, and the dangerous ones are off', () => {
    expect(RELEASE_FUSES).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      wasmTrapHandlers: true,
    })
  })

  test('20: the page gets named doors only, and events without Electron in them', () => {
    expect([...seen.exposed.keys()]).toEqual(['aideMemoire'])
    expect(Object.keys(bridge).sort()).toEqual([
      'chooseFiles',
      'closing',
      'deliver',
      'deliverAll',
      'offerFile',
      'openAddress',
      'request',
      'shell',
      'subscribe',
    ])
    const heard: unknown[][] = []
    const stop = bridge.subscribe((...given) => heard.push(given))
    contents().send('aide:event', { kind: 'changed', what: 'notes' })
    stop()
    contents().send('aide:event', { kind: 'changed', what: 'notes' })
    expect(heard).toEqual([[{ kind: 'changed', what: 'notes' }]])
    const preload = readFileSync(join('out', 'preload', 'index.cjs'), 'utf8')
    expect(preload.match(/require\([^)]*\)/g)).toEqual([expect.stringContaining('electron')])
  })

  test('beside the list: nothing is fetched to check spelling', () => {
    expect(called(electron, 'setSpellCheckerDictionaryDownloadURL')).toEqual([['https://dictionaries.invalid/']])
    if (process.platform !== 'darwin') {
      expect(called(electron, 'setSpellCheckerEnabled')).toEqual([[false]])
      expect(preferences()).toMatchObject({ spellcheck: false })
    }
  })

  test('a window is sandboxed with the preload script that was built, and nothing beside the app is emitted', () => {
    expect(preferences()).toMatchObject({ preload: expect.stringMatching(/out.preload.index\.cjs$/) })
    expect(app.listenerCount('web-contents-created')).toBe(1)
  })
})
