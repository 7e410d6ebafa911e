import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { SourceBlock } from '../../../../shared/source/block.ts'
import { FileRefused } from '../../../../shared/source/file-refused.ts'
import {
  HANDOVER_VERSION,
  type HandoverContent,
  handoverHead,
  type Manifest,
  manifest as manifestSchema,
  PARTS,
  partPath,
  textBlocks,
  textPath,
} from '../../handover/handover-file.ts'
import { isSealed } from '../../handover/sealing.ts'
import { unseal } from '../../handover/unseal.ts'
import type { FileToRead } from '../reading-child.ts'
import { type OpenedZip, openZip } from '../zip/open-zip.ts'
import { parseDeep } from './parse-deep.ts'

/** A text as the file holds it; that its name is true is for the core to find out. */
export interface HandedText {
  readonly id: string
  readonly blocks: readonly SourceBlock[]
}

/** What a hand-over holds, each part held to its schema. */
export interface Handover {
  readonly manifest: Manifest
  readonly content: HandoverContent
}

export type ReadHandover = { readonly state: 'sealed' } | ({ readonly state: 'read' } & Handover)

/** Takes the large parts one by one, so that no message is as large as the file. */
export interface HandoverEars {
  readonly onText: (text: HandedText) => void
  readonly onFile: (sha256: string, bytes: Uint8Array) => void
  readonly onProgress: (done: number, total: number) => void
}

const damaged = (what: string) =>
  new FileRefused(
    'unreadable',
    `The file is damaged or was changed on its way: ${what}. Nothing was imported. Ask for it again.`,
  )

/**
 * Reads a file that was handed over. Runs in the reading process only.
 *
 * @param passphrase of a sealed file; one that is sealed and comes without is said to be so
 * @throws FileRefused with a sentence for the user
 */
export async function readHandover(
  { name, bytes }: FileToRead,
  passphrase: string | undefined,
  ears: HandoverEars,
): Promise<ReadHandover> {
  if (isSealed(bytes) && passphrase === undefined) return { state: 'sealed' }
  const zip = await opened(isSealed(bytes) ? await unseal(bytes, passphrase ?? '') : bytes, name)
  const manifest = await manifestOf(zip, name)
  const content = Object.fromEntries(
    await Promise.all(
      Object.entries(PARTS).map(async ([part, schema]) => [
        part,
        await partOf(zip, partPath(part as keyof typeof PARTS), schema),
      ]),
    ),
  ) as HandoverContent
  const texts = [...new Set(content.sources.flatMap(({ versions }) => versions.map(({ textId }) => textId)))]
  const total = texts.length + manifest.files.length
  for (const [at, id] of texts.entries()) {
    ears.onText({ id, blocks: await partOf(zip, textPath(id), textBlocks) })
    ears.onProgress(at + 1, total)
  }
  for (const [at, { path, sha256, size }] of manifest.files.entries()) {
    if (!zip.names.includes(path)) throw damaged(`“${path}” is missing`)
    const file = await zip.read(path)
    const isTrue = file.length === size && createHash('sha256').update(file).digest('hex') === sha256
    if (!isTrue || !path.includes(`/${sha256}`)) throw damaged(`“${path}” is not what its hash says`)
    ears.onFile(sha256, file)
    ears.onProgress(texts.length + at + 1, total)
  }
  return { state: 'read', manifest, content }
}

async function opened(bytes: Uint8Array, name: string): Promise<OpenedZip> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openZip(bytes)
  throw new FileRefused(
    'refused',
    `“${name}” is no dossier that was handed over (.dossier.zip or .dossier.sealed). Nothing was imported. A document is added as a source instead.`,
  )
}

async function manifestOf(zip: OpenedZip, name: string): Promise<Manifest> {
  if (!zip.names.includes('dossier.json')) {
    throw new FileRefused(
      'refused',
      `“${name}” is an archive, but not a dossier that was handed over: it has no dossier.json. Nothing was imported.`,
    )
  }
  const given = parseDeep(await zip.read('dossier.json'), 'dossier.json')
  const head = handoverHead.safeParse(given)
  if (!head.success) throw damaged('dossier.json does not say what it is')
  if (head.data.version > HANDOVER_VERSION) {
    throw new FileRefused(
      'refused',
      `“${name}” has version ${head.data.version} of the format, made by a newer version of the app; this app knows versions up to ${HANDOVER_VERSION}. Nothing was imported. Update the app to receive it.`,
    )
  }
  return held(manifestSchema, given, 'dossier.json')
}

async function partOf<Schema extends z.ZodType>(
  zip: OpenedZip,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  if (!zip.names.includes(path)) throw damaged(`“${path}” is missing`)
  return held(schema, parseDeep(await zip.read(path), path), path)
}

function held<Schema extends z.ZodType>(schema: Schema, given: unknown, path: string): z.infer<Schema> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw damaged(`“${path}” does not have the form it should (${issue?.path.map(String).join('.') ?? ''})`)
}
