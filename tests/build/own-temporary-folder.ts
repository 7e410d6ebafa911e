import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives a run of tests a temporary folder of its own, which the processes it starts inherit.
 *
 * What a test, or an app that it kills, leaves there goes with the run.
 * @returns what takes the folder away again
 */
export function ownTemporaryFolder(): () => void {
  // A short name: paths of sockets under it may be no longer than 108 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'am-'))
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
