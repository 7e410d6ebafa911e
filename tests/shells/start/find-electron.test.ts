import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { downloadElectron } from '../../../electron/start/download-electron.ts'
import { obtainElectron } from '../../../electron/start/find-electron.ts'

const program =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron'

/** Electron's npm package, whose install script does what `install` says and counts how often it ran. */
function anElectronPackage(install: string) {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-electron-package-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '45.4.1' }))
  const counted = `require('fs').appendFileSync(__dirname + '/runs', 'x');`
  writeFileSync(join(folder, 'install.js'), `${counted}${install}`)
  const runs = () => (existsSync(join(folder, 'runs')) ? readFileSync(join(folder, 'runs'), 'utf8').length : 0)
  return { folder, failureFile: join(folder, 'cache', 'failure.json'), runs }
}

const placeProgram = (folder: string) => {
  const place = join(folder, 'dist', program)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, '')
  writeFileSync(join(folder, 'path.txt'), program)
  return place
}

const DAY = 24 * 60 * 60 * 1000

test('a program that is there is taken as it is', async () => {
  const { folder, failureFile, runs } = anElectronPackage('')
  const place = placeProgram(folder)
  expect(await obtainElectron({ folder, failureFile })).toBe(place)
  expect(runs()).toBe(0)
})

test('a program that was only half unpacked does not count', async () => {
  const { folder, failureFile } = anElectronPackage('process.exit(1)')
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist', program), '')
  expect(await obtainElectron({ folder, failureFile })).toBeUndefined()
})

test('a program that can be had is downloaded, once', async () => {
  const { folder, failureFile, runs } = anElectronPackage(`
    const { dirname } = require('path'); const fs = require('fs');
    const place = __dirname + '/dist/${program}';
    fs.mkdirSync(dirname(place), { recursive: true });
    fs.writeFileSync(place, ''); fs.writeFileSync(__dirname + '/path.txt', '${program}');
  `)
  expect(await obtainElectron({ folder, failureFile })).toBe(join(folder, 'dist', program))
  expect(await obtainElectron({ folder, failureFile })).toBe(join(folder, 'dist', program))
  expect(runs()).toBe(1)
})

test('a download that failed is remembered for a day', async () => {
  const { folder, failureFile, runs } = anElectronPackage('process.exit(1)')
  const said: string[] = []
  const at = (now: number) => obtainElectron({ folder, failureFile, now, onDownload: () => said.push('downloading') })
  expect(await at(0)).toBeUndefined()
  expect(await at(DAY - 1)).toBeUndefined()
  expect(runs()).toBe(1)
  expect(said).toHaveLength(1)
  expect(await at(DAY)).toBeUndefined()
  expect(runs()).toBe(2)
})

test('a failure of an older version says nothing about a newer one', async () => {
  const { folder, failureFile, runs } = anElectronPackage('process.exit(1)')
  await obtainElectron({ folder, failureFile, now: 0 })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '46.0.0' }))
  await obtainElectron({ folder, failureFile, now: 1 })
  expect(runs()).toBe(2)
})

test('a download in which nothing arrives is given up', async () => {
  const { folder } = anElectronPackage('setInterval(() => {}, 1000)')
  expect(await downloadElectron(folder, { firstByte: 300, stall: 300 })).toBe(false)
})

test('a slow download in which something arrives is waited for, and its temporary files are cleared away', async () => {
  const { folder } = anElectronPackage(`
    const fs = require('fs'); const part = require('os').tmpdir() + '/part'; let count = 0;
    fs.writeFileSync(__dirname + '/place', part);
    setInterval(() => { fs.appendFileSync(part, 'x'); if (++count === 12) process.exit(0) }, 100);
  `)
  expect(await downloadElectron(folder, { firstByte: 900, stall: 900 })).toBe(true)
  expect(existsSync(readFileSync(join(folder, 'place'), 'utf8'))).toBe(false)
})
