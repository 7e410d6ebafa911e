import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A network that drops packets instead of refusing them shows itself by silence. */
const FIRST_BYTE_MS = 8_000
const STALL_MS = 30_000

/**
 * Runs Electron's own download, and gives up when no bytes arrive.
 *
 * A limit on the whole would fail slow lines, and none would hang offline; so what arrives is watched, in a temporary
 * folder of the download's own.
 * @param limits milliseconds without a byte, before the first one and after it
 * @returns whether it ended well
 */
export async function downloadElectron(folder: string, limits = { firstByte: FIRST_BYTE_MS, stall: STALL_MS }) {
  const arriving = mkdtempSync(join(tmpdir(), 'aide-memoire-electron-'))
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: arriving, TMP: arriving, TEMP: arriving },
  })
  let size = 0
  let patienceUntil = Date.now() + limits.firstByte
  const watch = setInterval(() => {
    const grown = sizeOf(arriving) + sizeOf(join(folder, 'dist'))
    if (grown !== size) patienceUntil = Date.now() + limits.stall
    size = grown
    if (Date.now() > patienceUntil) child.kill()
  }, 250)
  try {
    return await new Promise<boolean>((resolve) => {
      child.on('error', () => resolve(false))
      child.on('exit', (code) => resolve(code === 0))
    })
  } finally {
    clearInterval(watch)
    rmSync(arriving, { recursive: true, force: true })
  }
}

/** In bytes; 0 for a folder that is not there. */
function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  } catch {
    return 0
  }
}
