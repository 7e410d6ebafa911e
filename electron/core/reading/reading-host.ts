import { Refusal } from '../../../shared/contract/errors.ts'
import type { Reading } from '../../../shared/source/reading.ts'
import { forkReadingChild } from './fork-reading-child.ts'
import { READING_LIMITS, type ReadingLimits } from './limits.ts'
import type { FileToRead, FromChild, ReadingChild, ReadingProgress } from './reading-child.ts'
import { watchMemory } from './watch-memory.ts'

export interface ReadingOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ReadingProgress) => void
}

/** Reads foreign files, each in a process of its own that is gone afterwards. */
export interface ReadingHost {
  /** @throws Refusal with a sentence for the user; nothing is kept of a file that was refused */
  readonly read: (file: FileToRead, options?: ReadingOptions) => Promise<Reading>
  /** Ends every reading still going on; they are refused as cancelled. */
  readonly close: () => void
}

const inMb = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

function refuseUnread(file: FileToRead, limits: ReadingLimits): void {
  if (file.bytes.length === 0) {
    throw new Refusal(
      'refused',
      `“${file.name}” is empty (0 bytes), so there is nothing to import. Check that it was saved or downloaded completely.`,
    )
  }
  if (file.bytes.length > limits.fileBytes) {
    throw new Refusal(
      'too-large',
      `“${file.name}” has ${inMb(file.bytes.length)}; up to ${inMb(limits.fileBytes)} can be read safely. Nothing was imported. Split the file, or import only the part you need.`,
    )
  }
}

/**
 * The only way in for foreign files.
 *
 * A child process and not a thread: a thread's limits do not count array buffers, and a hostile file took the whole
 * process with it. One process per file costs a tenth of a second and leaves nothing behind for the next file.
 * @param spawn how this shell starts the reading process; plain Node's fork when left out
 */
export function createReadingHost({
  spawn = forkReadingChild,
  limits = READING_LIMITS,
}: {
  readonly spawn?: () => ReadingChild
  readonly limits?: ReadingLimits
} = {}): ReadingHost {
  const running = new Set<() => void>()

  const read = (file: FileToRead, { signal, onProgress }: ReadingOptions = {}): Promise<Reading> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) throw new Refusal('cancelled')
      refuseUnread(file, limits)
      const child = spawn()
      const blocks: Reading['blocks'][number][] = []
      let isSettled = false
      let unwatch = () => {}

      const settle = (act: () => void) => {
        if (isSettled) return
        isSettled = true
        clearTimeout(silence)
        clearTimeout(total)
        unwatch()
        signal?.removeEventListener('abort', cancel)
        running.delete(cancel)
        child.kill()
        act()
      }
      const refuse = (code: Refusal['code'], sentence?: string) => settle(() => reject(new Refusal(code, sentence)))
      const cancel = () => refuse('cancelled')
      const tooSlow = () =>
        refuse('refused', `“${file.name}” took too long to read, so reading was stopped. Nothing was imported.`)

      let silence = setTimeout(tooSlow, limits.silenceMs)
      const total = setTimeout(tooSlow, limits.totalMs)
      running.add(cancel)
      signal?.addEventListener('abort', cancel)

      child.onExit(() =>
        refuse(
          'refused',
          `The part of the app that reads files stopped while reading “${file.name}”, most likely because the file unfolds to more than the memory it may use (${inMb(limits.memoryBytes)}). Nothing was imported, and nothing else was touched.`,
        ),
      )
      child.onMessage((message: FromChild) => {
        if (isSettled) return
        if (message.type === 'blocks') {
          for (const block of message.blocks) blocks.push(block)
        } else if (message.type === 'done') {
          const { reading } = message
          settle(() => resolve({ ...reading, blocks: [...blocks, ...reading.blocks] }))
        } else if (message.type === 'refused') refuse(message.code, message.sentence)
        else {
          clearTimeout(silence)
          silence = setTimeout(tooSlow, limits.silenceMs)
          onProgress?.(message.progress)
        }
      })
      const pid = child.pid()
      if (pid !== undefined) {
        unwatch = watchMemory(pid, limits.memoryBytes, () =>
          refuse(
            'too-large',
            `“${file.name}” needed more than ${inMb(limits.memoryBytes)} of memory to read, so reading was stopped. Nothing was imported. A file made to do harm looks like this; if you trust it, split it.`,
          ),
        )
      }
      child.send({ type: 'read', file, textBytes: limits.textBytes })
    })

  return {
    read,
    close: () => {
      for (const cancel of [...running]) cancel()
    },
  }
}
