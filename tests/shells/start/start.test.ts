import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/*
 * `npm start` as a user runs it. Electron is a script that stands where its program would, so nothing is downloaded.
 */

/** The programs that stand in are shell scripts. */
const posix = test.skipIf(process.platform === 'win32')

const folder = () => mkdtempSync(join(tmpdir(), 'aide-memoire-start-'))

/** A program in a folder of its own, which does what `script` says. */
function aProgram(name: string, script: string): string {
  const place = folder()
  writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(place, name), 0o755)
  return place
}

function start(environment: Record<string, string>, given: readonly string[] = []) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...bare } = process.env
  const child = spawn(process.execPath, ['electron/start.ts', ...given], {
    env: { ...bare, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stdout.on('data', (part: Buffer) => (said.out += String(part)))
  child.stderr.on('data', (part: Buffer) => (said.err += String(part)))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const until = async (isEnough: () => boolean) => {
    while (!isEnough()) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { child, said, ended, until }
}

const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}\/\n$/

test('without a display, one line says so, the address stands on a line alone, and it is served', async () => {
  const library = join(folder(), 'library')
  const { child, said, ended, until } = start({}, ['--library', library])
  await until(() => said.out.includes('\n'))
  expect(said.out).toMatch(ADDRESS)
  expect(said.err.trimEnd().split('\n')).toEqual([expect.stringContaining('no display')])
  expect((await fetch(said.out.trim())).status).toBe(200)
  expect(existsSync(join(library, 'library.db'))).toBe(true)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

posix('with a display and Electron, the app opens in it, with the same arguments', async () => {
  const notes = join(folder(), 'notes')
  const electron = aProgram('electron', `echo "$@" > ${notes}`)
  const library = join(folder(), 'library')
  const { said, ended } = start({ DISPLAY: ':7', ELECTRON_OVERRIDE_DIST_PATH: electron }, ['--library', library])
  expect(await ended).toBe(0)
  expect(said).toEqual({ out: '', err: '' })
  expect(readFileSync(notes, 'utf8')).toMatch(new RegExp(`^\\S+ --library ${library}\n$`))
  expect(existsSync(library)).toBe(false)
})

posix('where Electron cannot run, one line says so and the browser is shown an address that works once', async () => {
  const notes = join(folder(), 'notes')
  const electron = aProgram('electron', 'kill -TRAP $$')
  const opener = aProgram('xdg-open', `echo "$1" > ${notes}.part; mv ${notes}.part ${notes}`)
  const { said, until } = start(
    {
      DISPLAY: ':7',
      ELECTRON_OVERRIDE_DIST_PATH: electron,
      PATH: `${opener}${delimiter}${process.env.PATH ?? ''}`,
    },
    ['--library', join(folder(), 'library')],
  )
  await until(() => existsSync(notes))
  expect(said.out).toMatch(ADDRESS)
  expect(said.err.trimEnd().split('\n')).toEqual([expect.stringContaining('Electron cannot run on this machine')])
  const opened = readFileSync(notes, 'utf8').trim()
  expect(opened).not.toContain(new URL(said.out.trim()).pathname.split('/')[1])
  expect((await fetch(opened)).url).toBe(said.out.trim())
  expect((await fetch(opened)).status).toBe(403)
})

test('a library that cannot be opened is a sentence and an exit code, not a stack', async () => {
  const place = join(folder(), 'library')
  mkdirSync(place)
  writeFileSync(join(place, 'library.db'), 'this is no database, but it is long enough to be taken for one at first')
  const { said, ended } = start({}, ['--library', place])
  expect(await ended).toBe(1)
  expect(said.out).toBe('')
  expect(said.err).not.toMatch(/\bat .*:\d+/)
  expect(said.err.trimEnd().split('\n')).toHaveLength(2)
})

test('a second process on the same library says who has it', async () => {
  const library = join(folder(), 'library')
  const first = start({}, ['--library', library])
  await first.until(() => first.said.out.includes('\n'))
  const second = start({}, ['--library', library])
  expect(await second.ended).toBe(1)
  expect(second.said.err).toContain('This library is open in a browser window of the app on this computer')
  expect(second.said.err).toContain('Close it there first')
})
