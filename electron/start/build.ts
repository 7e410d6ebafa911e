import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '..', '..')

const STAMP = join(ROOT, 'out', 'built-from')
const SOURCES = [
  'electron/{core,main,preload}/**/*.*',
  'renderer/**/*.*',
  'shared/**/*.ts',
  'resources/**/*.*',
  'electron.vite.config.ts',
  'package-lock.json',
]

/** A digest of everything that the bundles are made from. Contents, not dates: a fresh clone has none to go by. */
function sourcesDigest(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    hash.update(`${file.replaceAll('\\', '/')}\0`)
    hash.update(readFileSync(join(ROOT, file)))
  }
  return hash.digest('hex')
}

/**
 * Builds `out/` when it is missing or made from other sources than these.
 *
 * @returns whether there is a build now
 */
export function buildWhenNeeded(onBuilding: () => void = () => undefined): boolean {
  const digest = sourcesDigest()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return true
  onBuilding()
  const electronVite = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status } = spawnSync(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) return false
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  writeFileSync(STAMP, digest)
  return true
}
