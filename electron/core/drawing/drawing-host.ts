import { Refusal } from '../../../shared/contract/errors.ts'
import { watchMemory } from '../reading/watch-memory.ts'
import type { DrawingChild, DrawnPage, FromDrawer, PageOrder } from './drawing-child.ts'
import { forkDrawingChild } from './fork-drawing-child.ts'
import { DRAWING_LIMITS, type DrawingLimits } from './limits.ts'

/** Draws pages of strangers' PDFs, away from this process. */
export interface DrawingHost {
  /** @throws Refusal with a sentence for the user; the text of the source is not touched */
  readonly draw: (order: PageOrder) => Promise<DrawnPage>
  readonly close: () => void
}

const GAVE_UP =
  'This page could not be drawn: it took more time or memory than a page may. Its text stands beside; open the original in another program to see the page.'

interface Running {
  readonly file: string
  readonly draw: (order: PageOrder) => Promise<DrawnPage>
  readonly stop: (reason: Refusal) => void
}

/**
 * Draws pages in a process of its own.
 *
 * Not in the window: what a hostile PDF fills with memory or keeps busy for ever is then a process that holds nothing,
 * not the page with the note on it. pdf.js draws letters as paths, so that no font of the file reaches a native parser;
 * pictures are decoded by its own JavaScript and WebAssembly. One process serves one file, stays while its pages are
 * leafed through (opening 5,000 pages once, not 5,000 times), and goes with it.
 * @param spawn how this shell starts the process; plain Node's fork when left out
 */
export function createDrawingHost({
  spawn = forkDrawingChild,
  limits = DRAWING_LIMITS,
}: {
  readonly spawn?: () => DrawingChild
  readonly limits?: DrawingLimits
} = {}): DrawingHost {
  let running: Running | undefined

  const start = (file: string): Running => {
    const child = spawn()
    const waiting = new Map<number, { readonly settle: (message: FromDrawer | Refusal) => void }>()
    let last = 0
    let idle: NodeJS.Timeout | undefined
    let unwatch = () => {}

    const stop = (reason: Refusal) => {
      if (running === own) running = undefined
      clearTimeout(idle)
      unwatch()
      child.kill()
      for (const { settle } of [...waiting.values()]) settle(reason)
    }
    const draw = (order: PageOrder) =>
      new Promise<DrawnPage>((resolve, reject) => {
        clearTimeout(idle)
        const number = ++last
        // Pages wait for each other, so that each has its own time from when the one before it was done.
        const tooSlow = setTimeout(() => stop(new Refusal('refused', GAVE_UP)), limits.pageMs * (waiting.size + 1))
        waiting.set(number, {
          settle: (message) => {
            clearTimeout(tooSlow)
            waiting.delete(number)
            if (message instanceof Refusal) return reject(message)
            if (waiting.size === 0) {
              idle = setTimeout(() => stop(new Refusal('cancelled')), limits.idleMs)
              idle.unref()
            }
            if (message.type === 'drawn') resolve(message.drawn)
            else reject(new Refusal('refused', message.sentence))
          },
        })
        child.send({ number, order })
      })
    const own: Running = { file, draw, stop }
    child.onMessage((message) => waiting.get(message.number)?.settle(message))
    child.onExit(() => stop(new Refusal('refused', GAVE_UP)))
    const pid = child.pid()
    if (pid !== undefined) unwatch = watchMemory(pid, limits.memoryBytes, () => stop(new Refusal('refused', GAVE_UP)))
    return own
  }

  return {
    draw: (order) => {
      if (running?.file !== order.file) {
        running?.stop(new Refusal('cancelled'))
        running = start(order.file)
      }
      return running.draw(order)
    },
    close: () => running?.stop(new Refusal('cancelled')),
  }
}
