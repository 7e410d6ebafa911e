import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { READING_LIMITS } from './limits.ts'
import type { FromChild, ReadingChild } from './reading-child.ts'

/** Beside the source in development, beside the bundle (`reading-process.js`) in the built app. */
const entry = () =>
  import.meta.url.endsWith('.ts')
    ? fileURLToPath(new URL('../workers/reading-process.ts', import.meta.url))
    : fileURLToPath(new URL('./reading-process.js', import.meta.url))

/**
 * Starts the reading process under plain Node, for the browser shell, the command line and the tests.
 *
 * The environment is not handed on, but for PATH and TMPDIR (to find Tesseract): what reads foreign files needs no
 * secrets. The V8 heap is bounded as well as the resident memory, so that a leak ends in the child, not in the machine.
 * @param file the entry to run, when it is not the usual one
 */
export function forkReadingChild(file: string = entry()): ReadingChild {
  const heapMb = Math.round(READING_LIMITS.memoryBytes / 1024 / 1024)
  const child = fork(file, [], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${heapMb}`],
    env: { PATH: process.env.PATH ?? '', TMPDIR: process.env.TMPDIR ?? '', AIDE_READING_CHILD: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    pid: () => child.pid,
    send: (message) => {
      child.send(message, () => undefined)
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as FromChild))
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
