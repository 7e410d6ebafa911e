import type { ReadHandedOver } from '../../electron/core/capabilities.ts'
import { type HandedText, readHandover } from '../../electron/core/reading/handover/read-handover.ts'

/** Reads hand-overs in this process: what the reading process adds is tested elsewhere. */
export const readHere: ReadHandedOver = async (file, passphrase) => {
  const texts: HandedText[] = []
  const files = new Map<string, Uint8Array>()
  const read = await readHandover(file, passphrase, {
    onText: (text) => texts.push(text),
    onFile: (sha256, bytes) => files.set(sha256, bytes),
    onProgress: () => undefined,
  })
  return { read, texts, files }
}
