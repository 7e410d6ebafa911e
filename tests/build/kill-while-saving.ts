import { spawn } from 'node:child_process'
import { join } from 'node:path'

const CHILD = join(import.meta.dirname, 'autosaving-child.ts')

/** The last save of a note that was acknowledged before the process died. */
export interface Acknowledged {
  readonly noteId: string
  readonly number: number
}

/**
 * Lets a process of its own save notes in a library and kills it, without warning, `after` milliseconds behind its
 * first acknowledged save.
 */
export function killWhileSaving(folder: string, after: number): Promise<Acknowledged> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, folder])
    let said = ''
    let failed = ''
    child.stderr.on('data', (bytes: Buffer) => {
      failed += bytes
    })
    child.stdout.on('data', (bytes: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
      said += bytes
    })
    child.once('close', (_code, signal) => {
      // Whole lines only: the last one may have been cut.
      const [noteId, number] = said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)?.split(' ') ?? []
      if (signal !== 'SIGKILL' || noteId === undefined) return reject(new Error(`It ended by itself: ${failed}`))
      resolve({ noteId, number: Number(number) })
    })
  })
}
