import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * The Chromium that comes inside an npm package, so that end-to-end tests need nothing but `npm ci`. The package means
 * it for one cloud's machines and unpacks under the system's temporary folder; here it goes under `.cache`, by version.
 */
const root = join(import.meta.dirname, '..', '..')
const carried = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..')
const { version } = JSON.parse(readFileSync(join(carried, 'package.json'), 'utf8')) as { version: string }
const unpacked = join(root, '.cache', `chromium-${version}`)

/** How to launch it; `AIDE_MEMOIRE_CHROMIUM` names another one, which other systems than Linux need. */
export function chromiumLaunch() {
  const named = process.env.AIDE_MEMOIRE_CHROMIUM
  return {
    executablePath: named ?? join(unpacked, 'chromium'),
    // The sandbox needs rights that a container seldom gives; these pages are our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    // Without a UTF-8 locale a download whose name has a dash or an accent is named “download”.
    env: { ...definedEnvironment(), LC_ALL: 'C.UTF-8', ...(named === undefined && carriedEnvironment()) },
  }
}

/** Libraries and fonts that a bare machine lacks come from the package too. */
function carriedEnvironment(): Record<string, string> {
  const own = process.env.LD_LIBRARY_PATH
  const libraries = join(unpacked, 'al2023', 'lib')
  return {
    ...(lacksLibraries() && { LD_LIBRARY_PATH: own === undefined ? libraries : `${libraries}:${own}` }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(unpacked, 'fonts') }),
  }
}

function lacksLibraries(): boolean {
  const { stdout } = spawnSync('ldd', [join(unpacked, 'chromium')], { encoding: 'utf8' })
  return stdout?.includes('not found') ?? false
}

function definedEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(defined)
}

/** Unpacks it once: into a folder of another name first, so that an interrupted run leaves no half of it. */
export async function unpackChromium(): Promise<void> {
  if (process.env.AIDE_MEMOIRE_CHROMIUM !== undefined || existsSync(unpacked)) return
  const { inflate } = await import('@sparticuz/chromium')
  const partial = `${unpacked}.part`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = partial
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(carried, 'bin', part))
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  renameSync(partial, unpacked)
}
