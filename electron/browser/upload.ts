import type { IncomingMessage } from 'node:http'
import type { FileGrant } from '../../shared/contract/bridge.ts'
import { ERROR_SENTENCES, type Reply } from '../../shared/contract/errors.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'

/** In bytes. The same limit holds for files chosen in the Electron shell. */
export const LARGEST_FILE = 100 * 2 ** 20

/** Takes the bytes of a file that the page offers. Stops reading at the limit, whatever length was announced. */
export async function takeUpload(
  request: IncomingMessage,
  name: string,
  library: ServedLibrary,
): Promise<Reply<FileGrant>> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) return tooLarge
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST_FILE) return tooLarge
    parts.push(part)
  }
  return library.offer(name, Buffer.concat(parts))
}

const tooLarge: Reply<FileGrant> = {
  ok: false,
  error: { code: 'too-large', sentence: ERROR_SENTENCES['too-large'] },
}
