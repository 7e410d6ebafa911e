import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { defaultLibrary } from '../../../electron/core/shell/default-library.ts'
import { shellOptions } from '../../../electron/core/shell/shell-options.ts'
import { hasDisplay } from '../../../electron/start/display.ts'

test.each([
  ['linux', {}, join('/home/a', '.local', 'share', 'aide-memoire', 'library')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'aide-memoire', 'library')],
  ['linux', { XDG_DATA_HOME: '' }, join('/home/a', '.local', 'share', 'aide-memoire', 'library')],
  ['darwin', {}, join('/home/a', 'Library', 'Application Support', 'aide-memoire', 'library')],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'aide-memoire', 'library')],
  ['win32', {}, join('/home/a', 'AppData', 'Local', 'aide-memoire', 'library')],
  ['linux', { AIDE_MEMOIRE_LIBRARY: '/mine', XDG_DATA_HOME: '/data' }, '/mine'],
] as const)('on %s with %o the library is in %s', (platform, environment, expected) => {
  expect(defaultLibrary(environment, platform, '/home/a')).toBe(expected)
})

test('--library names the folder, whatever else stands among the arguments', () => {
  expect(shellOptions(['.', '--user-data-dir=/u', '--library', 'mine', '--no-sandbox'])).toEqual({
    folder: resolve('mine'),
    port: 0,
    startsWithSample: true,
  })
  expect(shellOptions(['--library=mine', '--port', '8080', '--no-sample'])).toEqual({
    folder: resolve('mine'),
    port: 8080,
    startsWithSample: false,
  })
})

test('a display is looked for where each system says that it has one', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
  expect(hasDisplay({ SSH_CONNECTION: '1' }, 'darwin')).toBe(false)
})
