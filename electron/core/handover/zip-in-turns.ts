import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { takeTurns } from '../turns.ts'

/** One entry of an archive: its bytes, or what gives them when their turn comes. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array | string | (() => Promise<Uint8Array>)
}

/** Oldest moment an entry can name; a real date would make the same dossier other bytes tomorrow. */
const ZIP_EPOCH = new Date(1980, 0, 1, 0, 0, 0)

/** Deflated at once: some 5 ms. */
const STEP = 128 * 1024

/** Compressing these again only costs time. */
const PACKED = /\.(pdf|docx|docm|dotx|odt|xlsx|zip|qdpx|png|jpe?g)$/

/** Writes an archive as it grows, in turns with everything else. The same entries are the same bytes. */
export async function* zipInTurns(
  entries: readonly ZipEntry[],
  onEntry: (done: number, size: number) => void,
): AsyncGenerator<Uint8Array> {
  const turns = takeTurns()
  let out: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    out.push(chunk)
  })
  for (const [at, { path, bytes: given }] of entries.entries()) {
    const bytes = typeof given === 'function' ? await given() : typeof given === 'string' ? strToU8(given) : given
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    file.mtime = ZIP_EPOCH
    file.os = 0
    zip.add(file)
    for (let from = 0; from === 0 || from < bytes.length; from += STEP) {
      file.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length)
      yield* out
      out = []
      if (turns.isOver()) await turns.next()
    }
    onEntry(at + 1, bytes.length)
  }
  zip.end()
  yield* out
}
