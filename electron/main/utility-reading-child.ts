import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { READING_LIMITS } from '../core/reading/limits.ts'
import type { FromChild, ReadingChild } from '../core/reading/reading-child.ts'

/**
 * Starts the process that reads a stranger's file, Electron's way.
 *
 * `child_process.fork` would need the RunAsNode fuse, which a release has off (checklist item 19). As in the other
 * shells, the environment is not handed on: what reads foreign files needs no secrets.
 */
export function utilityReadingChild(): ReadingChild {
  const heapMb = Math.round(READING_LIMITS.memoryBytes / 1024 / 1024)
  const child = utilityProcess.fork(join(import.meta.dirname, 'reading-process.js'), [], {
    serviceName: 'Aide-Mémoire reads a file',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${heapMb}`],
    env: { PATH: process.env.PATH ?? '', TMPDIR: process.env.TMPDIR ?? '', AIDE_READING_CHILD: '1' },
  })
  return {
    pid: () => child.pid,
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as FromChild))
    },
    onExit: (listener) => {
      child.once('exit', listener)
    },
    kill: () => {
      child.kill()
    },
  }
}
