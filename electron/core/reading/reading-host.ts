import { Refusal } from '../../../shared/contract/errors.ts'
import type { Fingerprint } from '../../../shared/review/fingerprint.ts'
import type { Reading } from '../../../shared/source/reading.ts'
import type { Comparison, Reviewed } from '../reviewing/review-returned-file.ts'
import type { Exchange } from './exchange/read-exchange.ts'
import { forkReadingChild } from './fork-reading-child.ts'
import type { HandedText, ReadHandover } from './handover/read-handover.ts'
import { READING_LIMITS, type ReadingLimits } from './limits.ts'
import type { FileToRead, FromChild, ReadingChild, ReadingProgress, ToChild } from './reading-child.ts'
import { watchMemory } from './watch-memory.ts'

export interface ReadingOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ReadingProgress) => void
}

/** A hand-over with its large parts. */
export interface HandedOver {
  readonly read: ReadHandover
  readonly texts: readonly HandedText[]
  /** Bytes of originals and kept files by their SHA-256, which they were held to. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Reads foreign files, each in a process of its own that is gone afterwards. */
export interface ReadingHost {
  /** @throws Refusal with a sentence for the user; nothing is kept of a file that was refused */
  readonly read: (file: FileToRead, options?: ReadingOptions) => Promise<Reading>
  /**
   * Reads a file that came back from review, and says what it proposes.
   *
   * @param compareWith gives what the file is to be compared with, once it has said where it comes from
   * @throws Refusal with a sentence; the note is not touched
   */
  readonly review: (
    file: FileToRead,
    compareWith: (fingerprint: Fingerprint) => Promise<Comparison>,
    options?: ReadingOptions,
  ) => Promise<Reviewed>
  /** Reads a file of another program's that is no source. @throws Refusal with a sentence; nothing was imported */
  readonly exchange: (file: FileToRead, options?: ReadingOptions) => Promise<Exchange>
  /** Reads a dossier that was handed over. @throws Refusal with a sentence; nothing was imported */
  readonly handover: (file: FileToRead, passphrase: string | undefined, options?: ReadingOptions) => Promise<HandedOver>
  /** Ends every reading still going on; they are refused as cancelled. */
  readonly close: () => void
}

const inMb = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

/** How readers end their sentences. They know no other purpose; the host says what was really kept. */
const IMPORTED = 'Nothing was imported.'

function refuseUnread(file: FileToRead, limits: ReadingLimits, kept: string): void {
  if (file.bytes.length === 0) {
    throw new Refusal(
      'refused',
      `“${file.name}” is empty (0 bytes), so there is nothing in it. Check that it was saved or downloaded completely.`,
    )
  }
  if (file.bytes.length > limits.fileBytes) {
    throw new Refusal(
      'too-large',
      `“${file.name}” has ${inMb(file.bytes.length)}; up to ${inMb(limits.fileBytes)} can be read safely. ${kept} Split the file, or use only the part you need.`,
    )
  }
}

/** What is asked of a reading process, and what is made of its answers. */
interface Asked<Value> {
  readonly file: FileToRead
  readonly opening: ToChild
  /** What of the library stays as it was, in a sentence. */
  readonly kept: string
  /** Takes one message; an answer ends the reading. */
  readonly hear: (message: FromChild, say: (message: ToChild) => void) => { readonly value: Value } | undefined
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

  const run = <Value>(
    { file, opening, kept, hear }: Asked<Value>,
    { signal, onProgress }: ReadingOptions,
  ): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) throw new Refusal('cancelled')
      refuseUnread(file, limits, kept)
      const child = spawn()
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
      const tooSlow = () => refuse('refused', `“${file.name}” took too long to read, so reading was stopped. ${kept}`)

      let silence = setTimeout(tooSlow, limits.silenceMs)
      let total = setTimeout(tooSlow, limits.totalMs)
      let isRecognising = false
      running.add(cancel)
      signal?.addEventListener('abort', cancel)

      child.onExit(() =>
        refuse(
          'refused',
          `The part of the app that reads files stopped while reading “${file.name}”, most likely because the file unfolds to more than the memory it may use (${inMb(limits.memoryBytes)}). ${kept.replace(/\.$/, '')}, and nothing else was touched.`,
        ),
      )
      child.onMessage((message: FromChild) => {
        if (isSettled) return
        if (message.type === 'refused') return refuse(message.code, message.sentence.replaceAll(IMPORTED, kept))
        if (message.type === 'progress') {
          clearTimeout(silence)
          silence = setTimeout(tooSlow, limits.silenceMs)
          if (message.progress.recognising !== undefined && !isRecognising) {
            isRecognising = true
            clearTimeout(total)
            total = setTimeout(tooSlow, limits.recognisingMs)
          }
          return onProgress?.(message.progress)
        }
        try {
          const answer = hear(message, (next) => {
            if (!isSettled) child.send(next)
          })
          if (answer) settle(() => resolve(answer.value))
        } catch (error) {
          settle(() => reject(error))
        }
      })
      const pid = child.pid()
      if (pid !== undefined) {
        unwatch = watchMemory(pid, limits.memoryBytes, () =>
          refuse(
            'too-large',
            `“${file.name}” needed more than ${inMb(limits.memoryBytes)} of memory to read, so reading was stopped. ${kept} A file made to do harm looks like this; if you trust it, split it.`,
          ),
        )
      }
      child.send(opening)
    })

  return {
    read: (file, options = {}) => {
      const blocks: Reading['blocks'][number][] = []
      const hear = (message: FromChild) => {
        if (message.type === 'blocks') for (const block of message.blocks) blocks.push(block)
        if (message.type !== 'done') return undefined
        const { reading } = message
        return { value: { ...reading, blocks: [...blocks, ...reading.blocks] } }
      }
      const opening = { type: 'read', file, textBytes: limits.textBytes } as const
      return run<Reading>({ file, opening, kept: IMPORTED, hear }, options)
    },
    review: (file, compareWith, options = {}) =>
      new Promise((resolve, reject) => {
        const hear = (message: FromChild, say: (message: ToChild) => void) => {
          if (message.type === 'reviewed') return { value: message.reviewed }
          if (message.type === 'fingerprint') {
            compareWith(message.fingerprint).then((comparison) => say({ type: 'compare', comparison }), stop.reject)
          }
          return undefined
        }
        const stop = Promise.withResolvers<never>()
        const abort = new AbortController()
        stop.promise.catch(() => abort.abort())
        const signal = options.signal ? AbortSignal.any([options.signal, abort.signal]) : abort.signal
        const opening = { type: 'review', file } as const
        const asked = { file, opening, kept: 'The note was not changed.', hear }
        Promise.race([run<Reviewed>(asked, { ...options, signal }), stop.promise]).then(resolve, reject)
      }),
    exchange: (file, options = {}) => {
      const hear = (message: FromChild) => (message.type === 'exchanged' ? { value: message.exchange } : undefined)
      return run<Exchange>({ file, opening: { type: 'exchange', file }, kept: IMPORTED, hear }, options)
    },
    handover: (file, passphrase, options = {}) => {
      const texts: HandedText[] = []
      const files = new Map<string, Uint8Array>()
      const hear = (message: FromChild) => {
        if (message.type === 'handed-text') texts.push(message.text)
        if (message.type === 'handed-file') files.set(message.sha256, message.bytes)
        return message.type === 'handed' ? { value: { read: message.read, texts, files } } : undefined
      }
      const opening = { type: 'handover', file, passphrase } as const
      return run<HandedOver>({ file, opening, kept: IMPORTED, hear }, options)
    },
    close: () => {
      for (const cancel of [...running]) cancel()
    },
  }
}
