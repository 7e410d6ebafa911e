import type { Output } from '../../../../shared/contract/contract.ts'
import { Refusal } from '../../../../shared/contract/errors.ts'
import { writePage } from '../../../../shared/handover/write-page.ts'
import type { LongWork } from '../../capabilities.ts'
import { PARTS, partPath, textPath } from '../../handover/handover-file.ts'
import { seal } from '../../handover/seal.ts'
import { type ZipEntry, zipInTurns } from '../../handover/zip-in-turns.ts'
import { READING_LIMITS } from '../../reading/limits.ts'
import { ZIP_LIMITS } from '../../reading/zip/open-zip.ts'
import { takeTurns } from '../../turns.ts'
import type { Context } from '../context.ts'
import { keepFile } from '../keep-file.ts'
import { stopIfCancelled } from '../work.ts'
import { type Gathered, gather } from './gather.ts'
import { type HandoverOrder, selectForHandover } from './select.ts'

export interface HandoverToWrite extends HandoverOrder {
  readonly withFiles: boolean
  readonly passphrase?: string | undefined
}

/** Writes a dossier as one file and keeps it among its exports, for the shell to hand out. @throws Refusal */
export async function writeHandover(
  context: Context,
  { passphrase, ...order }: HandoverToWrite,
  work: LongWork,
): Promise<Output<'handover.write'>> {
  const selection = selectForHandover(context, order)
  const gathered = await gather(context, selection, order, work)
  const entries = await entriesOf(gathered)
  if (entries.length > ZIP_LIMITS.entries) throw new Refusal('too-large', tooLarge())
  let unfolded = 0
  const zipped = zipInTurns(entries, (done, size) => {
    unfolded += size
    if (size > ZIP_LIMITS.entryBytes || unfolded > ZIP_LIMITS.readBytes) throw new Refusal('too-large', tooLarge())
    work.onProgress(0.3 + (0.7 * done) / entries.length, 'Writing the file')
  })
  const bytes = await collected(passphrase === undefined ? zipped : seal(zipped, passphrase), work.signal)
  stopIfCancelled(work.signal)
  const { dossier, kind, notes } = selection
  const exported = await keepFile(context, {
    dossierId: dossier.id,
    format: passphrase === undefined ? 'dossier.zip' : 'dossier.sealed',
    title: kind === 'pack' ? `${dossier.title} (brief pack)` : dossier.title,
    bytes,
    state: JSON.stringify({ handed: gathered.states }),
  })
  const { sources, excerpts } = gathered.content
  return {
    exported,
    markings: [...selection.markings],
    sources: sources.length,
    excerpts: excerpts.length,
    notes: notes.length,
    leftOut: [...gathered.manifest.leftOut],
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** The page first: whoever unpacks the file sees it on top. */
async function entriesOf({ manifest, content, texts, files, page }: Gathered): Promise<readonly ZipEntry[]> {
  const turns = takeTurns()
  const pieces: string[] = []
  for (const piece of writePage(page)) {
    pieces.push(piece)
    if (turns.isOver()) await turns.next()
  }
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[]
  return [
    { path: 'index.html', bytes: pieces.join('') },
    { path: 'dossier.json', bytes: json(manifest) },
    ...names.map((name) => ({ path: partPath(name), bytes: json(content[name]) })),
    ...texts.map(({ id, blocks }) => ({
      path: textPath(id),
      bytes: async () => new TextEncoder().encode(JSON.stringify(blocks)),
    })),
    ...files.map(({ path, read }) => ({ path, bytes: read })),
  ]
}

async function collected(chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    stopIfCancelled(signal)
    size += chunk.length
    if (size > READING_LIMITS.fileBytes) throw new Refusal('too-large', tooLarge())
    all.push(chunk)
  }
  return Buffer.concat(all)
}

/** What is written must be received: the same limits hold on both sides. */
const tooLarge = () =>
  `The dossier is too large for one file: up to ${READING_LIMITS.fileBytes / 2 ** 20} MB, and ${ZIP_LIMITS.readBytes / 2 ** 20} MB unfolded, can be received safely. Nothing was written. Leave kept files out, or hand over single notes as brief packs.`
