import { readReturned } from '../../../shared/review/read/read-returned.ts'
import type { ReturnedDocument } from '../../../shared/review/read/returned.ts'
import { FileRefused } from '../../../shared/source/file-refused.ts'
import { zippedPackage } from '../reading/word/zipped-package.ts'
import { openZip } from '../reading/zip/open-zip.ts'
import { refuseOle } from '../reading/zip/read-zip.ts'

/**
 * Reads a returned Word file through the same guard as every foreign file: bounded sizes, ratios, depths, no DOCTYPE.
 *
 * @throws FileRefused with a sentence
 */
export async function readReturnedFile(name: string, bytes: Uint8Array): Promise<ReturnedDocument> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) refuseOle(bytes, name)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FileRefused('refused', `“${name}” is not a Word file (.docx), so there is nothing to review in it.`)
  }
  return readReturned(await zippedPackage(await openZip(bytes)))
}
