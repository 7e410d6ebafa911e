import { fork } from 'node:child_process'
import type { ForeignChild } from './foreign-child.ts'

/**
 * Starts a process for a stranger's file under plain Node, for the browser shell, the command line and the tests.
 *
 * The environment is not handed on, but for PATH and TMPDIR (to find Tesseract): what reads foreign files needs no
 * secrets. The V8 heap is bounded as well as the resident memory, so that a leak ends in the child, not in the machine.
 * No text ever becomes code there: `eval` and its relatives are switched off.
 * @param memoryBytes bound of the heap
 */
export function forkChild<To, From>(entry: string, memoryBytes: number): ForeignChild<To, From> {
  const heapMb = Math.round(memoryBytes / 1024 / 1024)
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      '--disallow-code-generation-from-strings',
      `--max-old-space-size=${heapMb}`,
    ],
    env: { PATH: process.env.PATH ?? '', TMPDIR: process.env.TMPDIR ?? '', AIDE_READING_CHILD: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    pid: () => child.pid,
    send: (message) => {
      child.send(message as object, () => undefined)
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as From))
    },
    onExit: (listener) => {
      let isOver = false
      const once = () => {
        if (!isOver) listener()
        isOver = true
      }
      child.once('exit', once)
      child.once('error', once)
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
