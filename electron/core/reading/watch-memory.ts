import { readFile } from 'node:fs/promises'

/** Size of a memory page on the Linux machines Node runs on by default (x64 and arm64 with 4 KiB pages). */
const PAGE_BYTES = 4096
/** Often enough that a process which fills a gigabyte in a second is stopped near its bound. */
const EVERY_MS = 25

async function residentBytes(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8')
  return Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES
}

/**
 * Calls `onOver` once when a process holds more resident memory than `bound` bytes.
 *
 * Linux tells through /proc. Elsewhere the reading process watches itself from a thread (`watch-own-memory.ts`).
 * @returns stops watching
 */
export function watchMemory(pid: number, bound: number, onOver: () => void): () => void {
  if (process.platform !== 'linux') return () => undefined
  let isOver = false
  const timer = setInterval(async () => {
    const resident = await residentBytes(pid).catch(() => 0)
    if (isOver || resident <= bound) return
    isOver = true
    clearInterval(timer)
    onOver()
  }, EVERY_MS)
  timer.unref()
  return () => {
    isOver = true
    clearInterval(timer)
  }
}
