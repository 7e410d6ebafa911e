import type { IncomingMessage } from 'node:http'
import type { FileGrant } from '../../shared/contract/bridge.ts'
import { ERROR_SENTENCES, type Reply } from '../../shared/contract/errors.ts'
import { LARGEST_FILE } from '../core/grants.ts'
import type { ServedLibrary } from '../core/shell/served-library.ts'

/** Takes the bytes of a file that the page offers. Keeps no more than the limit, whatever length was announced. */
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
    // A browser hears an answer only after it has sent all, so the rest is let in and dropped, up to as much again.
    if (size <= LARGEST_FILE) parts.push(part)
    else parts.length = 0
    if (size > 2 * LARGEST_FILE) return tooLarge
  }
  return size > LARGEST_FILE ? tooLarge : library.offer({ name, bytes: Buffer.concat(parts) })
}

const tooLarge: Reply<FileGrant> = {
  ok: false,
  error: { code: 'too-large', sentence: ERROR_SENTENCES['too-large'] },
}
