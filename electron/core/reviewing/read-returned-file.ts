import { readReturned } from '../../../shared/review/read/read-returned.ts'
import type { ReturnedDocument } from '../../../shared/review/read/returned.ts'
import { FileRefused } from '../../../shared/source/file-refused.ts'
import { zippedPackage } from '../reading/word/zipped-package.ts'
import { openZip } from '../reading/zip/open-zip.ts'

/** Why a returned file in the box of old Office programs cannot be reviewed: changes of known authors stand in .docx only. */
function refuseOle(bytes: Uint8Array, name: string): never {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
  throw new FileRefused(
    'refused',
    isEncrypted
      ? `“${name}” is protected by a password, so it cannot be read. Nothing was imported. Open it in Word, remove the password, save it, and import it again.`
      : `“${name}” is in the binary format of old Office programs (.doc). Nothing was imported. Open it in Word or LibreOffice and save it as .docx.`,
  )
}

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
