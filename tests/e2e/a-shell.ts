import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..', '..')

/** A browser shell in a process of its own, as a user starts it. */
export interface RunningShell {
  readonly address: string
  readonly child: ChildProcess
  /** Asks it to end as Ctrl+C does, and resolves with its exit code. */
  stop(): Promise<number | null>
}

/** Starts the browser shell with these arguments. @throws with what it said on standard error when it did not start */
export function startShell(given: readonly string[]): Promise<RunningShell> {
  const child = spawn(process.execPath, ['electron/browser/main.ts', ...given], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const complaints: string[] = []
  child.stderr.on('data', (part: Buffer) => complaints.push(String(part)))
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', (address) =>
      resolve({
        address,
        child,
        stop() {
          child.kill('SIGINT')
          return ended
        },
      }),
    )
    void ended.then((code) => reject(new Error(`The shell ended with ${code}. ${complaints.join('')}`.trim())))
  })
}
