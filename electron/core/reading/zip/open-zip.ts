import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { FileRefused } from '../../../../shared/source/file-refused.ts'

const MB = 1024 * 1024

/**
 * What an archive may hold. Measured: a 300-page agreement has 30 entries, 6 MB unpacked, ratio 15; the smallest bombs
 * tried had ratio 900 or 200,000 entries.
 */
export const ZIP_LIMITS = {
  entries: 5000,
  entryBytes: 120 * MB,
  totalBytes: 400 * MB,
  readBytes: 250 * MB,
  ratio: 200,
  ratioFrom: 5 * MB,
}

export interface OpenedZip {
  readonly names: readonly string[]
  /** Unpacks one entry, checked against the size and the checksum that the archive states. */
  readonly read: (name: string) => Promise<Uint8Array>
}

const refused = (sentence: string): FileRefused => new FileRefused('refused', `${sentence} Nothing was imported.`)
const damaged = (): FileRefused =>
  new FileRefused(
    'unreadable',
    'The file is damaged: its archive is incomplete or does not unpack. Nothing was imported. Download or copy it again, or open it in the program it came from and save it anew.',
  )

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    // Names are judged below, with a sentence; yauzl's own refusal would only say that the archive is invalid.
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true }, (error, zip) => {
      if (error || !zip)
        reject(/relative path|absolute path|invalid characters/.test(String(error)) ? hostileName() : damaged())
      else resolve(zip)
    })
  })
}

const hostileName = (): FileRefused =>
  refused('The archive names files outside itself (“../” or an absolute path), which is a known way to do harm.')

function check(entry: Entry, seen: Set<string>, total: number): void {
  const name = entry.fileName
  if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name)) throw hostileName()
  const key = name.toLowerCase()
  if (seen.has(key))
    throw refused('The archive holds the same entry twice, so it is not clear which one would be read.')
  seen.add(key)
  if (seen.size > ZIP_LIMITS.entries) throw refused(`The archive holds more than ${ZIP_LIMITS.entries} entries.`)
  if ((entry.generalPurposeBitFlag & 1) !== 0) {
    throw refused('The archive is protected by a password. Open it with the password and save it without.')
  }
  const isBomb =
    entry.uncompressedSize > ZIP_LIMITS.ratioFrom &&
    entry.uncompressedSize > Math.max(1, entry.compressedSize) * ZIP_LIMITS.ratio
  if (isBomb || entry.uncompressedSize > ZIP_LIMITS.entryBytes || total > ZIP_LIMITS.totalBytes) {
    throw refused('The archive unfolds to far more than its own size, as files made to do harm do.')
  }
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    const seen = new Set<string>()
    let total = 0
    zip.on('error', (error: Error) =>
      reject(/relative path|absolute path|invalid characters/.test(error.message) ? hostileName() : damaged()),
    )
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      try {
        total += entry.uncompressedSize
        check(entry, seen, total)
        if (!entry.fileName.endsWith('/')) entries.set(entry.fileName.replaceAll('\\', '/'), entry)
        zip.readEntry()
      } catch (error) {
        reject(error)
      }
    })
    zip.readEntry()
  })
}

function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) {
        reject(damaged())
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => reject(damaged()))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

/**
 * Opens an archive without trusting it: names, counts, sizes and ratios are checked before anything is unpacked, and
 * nothing is written to disk.
 *
 * @throws FileRefused for hostile, encrypted and broken archives
 */
export async function openZip(bytes: Uint8Array): Promise<OpenedZip> {
  const zip = await open(bytes)
  const entries = await entriesOf(zip)
  let budget = ZIP_LIMITS.readBytes
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name)
      if (!entry) throw damaged()
      budget -= entry.uncompressedSize
      if (budget < 0) throw refused('The archive unfolds to more text than can be read safely.')
      return unpack(zip, entry)
    },
  }
}
