import { mkdtempSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bridge } from '../../../shared/contract/bridge.ts'

type StandIn = typeof import('./stand-in.ts')

const require = createRequire(import.meta.url)
const standInFile = join(import.meta.dirname, 'stand-in.ts')

/** Makes every later import of `electron`, from either kind of module, mean the stand-in. */
export function loadStandIn(): StandIn {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: pathToFileURL(standInFile).href, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  })
  return require(standInFile) as StandIn
}

const out = join(import.meta.dirname, '..', '..', '..', 'out')

/** Runs `out/main/index.js` as it was built, on an empty library, until its first window is open or it gave up. */
export async function runMain(
  electron: StandIn,
  folder = mkdtempSync(join(tmpdir(), 'aide-memoire-')),
): Promise<string> {
  process.argv = [process.execPath, '.', '--library', folder]
  require(join(out, 'main', 'index.js'))
  const isSettled = () => electron.seen.windows.length > 0 || called(electron, 'exit').length > 0
  while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, 5))
  return folder
}

/** Runs `out/preload/index.cjs` as it was built, for the first window, and gives what the page sees. */
export function runPreload(electron: StandIn): Bridge {
  require(join(out, 'preload', 'index.cjs'))
  return electron.seen.exposed.get('aideMemoire') as Bridge
}

/** The arguments of every call of `name`. */
export const called = (electron: StandIn, name: string): (readonly unknown[])[] =>
  electron.seen.calls.filter((call) => call.name === name).map((call) => call.given)
