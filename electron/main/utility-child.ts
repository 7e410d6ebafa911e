import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { DrawingChild } from '../core/drawing/drawing-child.ts'
import { DRAWING_LIMITS } from '../core/drawing/limits.ts'
import type { ForeignChild } from '../core/foreign-child.ts'
import { READING_LIMITS } from '../core/reading/limits.ts'
import type { ReadingChild } from '../core/reading/reading-child.ts'

/**
 * Starts a process for a stranger's file, Electron's way.
 *
 * `child_process.fork` would need the RunAsNode fuse, which a release has off (checklist item 19). As in the other
 * shells, the environment is not handed on: what reads foreign files needs no secrets.
 * @param serviceName what the system's list of processes calls it
 */
function utilityChild<To, From>(entry: string, serviceName: string, memoryBytes: number): ForeignChild<To, From> {
  const heapMb = Math.round(memoryBytes / 1024 / 1024)
  const child = utilityProcess.fork(join(import.meta.dirname, entry), [], {
    serviceName,
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${heapMb}`],
    env: { PATH: process.env.PATH ?? '', TMPDIR: process.env.TMPDIR ?? '', AIDE_READING_CHILD: '1' },
  })
  return {
    pid: () => child.pid,
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as From))
    },
    onExit: (listener) => {
      child.once('exit', listener)
    },
    kill: () => {
      child.kill()
    },
  }
}

export const utilityReadingChild = (): ReadingChild =>
  utilityChild('reading-process.js', 'Aide-Mémoire reads a file', READING_LIMITS.memoryBytes)

export const utilityDrawingChild = (): DrawingChild =>
  utilityChild('drawing-process.js', 'Aide-Mémoire draws a page', DRAWING_LIMITS.memoryBytes)
