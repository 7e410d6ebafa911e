import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { ROOT } from './build.ts'
import { downloadElectron } from './download-electron.ts'

const FAILURE = join(ROOT, '.cache', 'electron-download.json')
const failure = z.object({ version: z.string(), at: z.number() })

/** A day: a machine that could not reach the download an hour ago hardly can now. */
const FAILURE_HOLDS_MS = 24 * 60 * 60 * 1000

/** Where Electron's npm package keeps its program; the program itself comes later, from the network. */
function installed(folder: string): string | undefined {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' } as const
  const name = process.platform === 'win32' || process.platform === 'darwin' ? names[process.platform] : 'electron'
  const program = join(own ?? join(folder, 'dist'), name)
  // `path.txt` is written last, so a download that was broken off does not count.
  return existsSync(program) && (own !== undefined || existsSync(join(folder, 'path.txt'))) ? program : undefined
}

/** Electron's program on this machine, without trying to get it. */
export function electronProgram(): string | undefined {
  const folder = electronFolder()
  return folder === undefined ? undefined : installed(folder)
}

export interface Obtaining {
  /** Electron's npm package; undefined when even that is not there. */
  readonly folder?: string | undefined
  /** Where a failed download is remembered. */
  readonly failureFile?: string
  readonly onDownload?: () => void
  /** Milliseconds. */
  readonly now?: number
}

/**
 * Electron's program, downloaded if need be.
 *
 * A failed download is remembered for a day, so that an offline machine waits for it once.
 * @returns undefined when it is not here and cannot be had
 */
export async function obtainElectron({
  folder = electronFolder(),
  failureFile = FAILURE,
  onDownload = () => undefined,
  now = Date.now(),
}: Obtaining = {}): Promise<string | undefined> {
  if (folder === undefined) return undefined
  const present = installed(folder)
  if (present !== undefined) return present
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const last = readFailure(failureFile)
  if (last?.version === version && now - last.at < FAILURE_HOLDS_MS) return undefined
  onDownload()
  if (await downloadElectron(folder)) return installed(folder)
  mkdirSync(dirname(failureFile), { recursive: true })
  writeFileSync(failureFile, JSON.stringify({ version, at: now }))
  return undefined
}

function electronFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return undefined
  }
}

function readFailure(file: string): z.infer<typeof failure> | undefined {
  try {
    return failure.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
