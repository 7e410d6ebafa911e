import { spawn } from 'node:child_process'
import { ROOT } from './build.ts'

/** An end with an error this soon means that Electron cannot run here: no sandbox, a missing library, no screen. */
const SOON_MS = 5_000

/**
 * Runs the app in Electron until it ends.
 *
 * @returns false when Electron itself could not run; else the process has its exit code
 */
export function runElectron(program: string, given: readonly string[]): Promise<boolean> {
  const startedAt = Date.now()
  const child = spawn(program, [ROOT, ...given], { stdio: ['ignore', 'inherit', 'ignore'] })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', (code) => {
      // 1 is the app's own: it has shown why in a dialog.
      const isBroken = code !== 0 && code !== 1 && Date.now() - startedAt < SOON_MS
      if (!isBroken) process.exitCode = code ?? 1
      resolve(!isBroken)
    })
  })
}
