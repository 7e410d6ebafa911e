import { createHash } from 'node:crypto'
import { Refusal } from '../../../shared/contract/errors.ts'
import { partialDate } from '../../../shared/contract/request.ts'
import type { DossierId, SourceId, VersionId } from '../../../shared/id.ts'
import { countWords } from '../../../shared/note/words.ts'
import { CANONICAL_RULE, placeBlocks } from '../../../shared/source/canonical.ts'
import type { Reading, ReadMessage } from '../../../shared/source/reading.ts'
import { sentencesOf } from '../../../shared/source/sentences.ts'
import type { Provenance, Source } from '../../../shared/source/source.ts'
import type { LongWork } from '../capabilities.ts'
import { keepText, keepTextByAndBy, type NewText } from '../database/canonical-text.ts'
import { findDossier } from '../database/dossier.ts'
import { addSource, findSource } from '../database/source.ts'
import { addVersion } from '../database/source-version.ts'
import { keepOriginal } from '../files/originals.ts'
import type { FileToRead } from '../reading/reading-child.ts'
import { takeTurns } from '../turns.ts'
import { type Context, found, inQuotes } from './context.ts'
import { stopIfCancelled } from './work.ts'

export interface Original extends FileToRead {
  readonly mediaType: string
}

type Details = { readonly [Name in keyof Provenance]?: Provenance[Name] | undefined }

export interface SourceToImport {
  readonly dossierId: DossierId
  readonly original: Original
  /** What the user said of it; the file's own words fill the gaps. */
  readonly details: Details
  readonly fallbackTitle: string
}

/** Reads an original, keeps its bytes and its text, and adds it to a dossier as a source with one version. */
export async function importSource(context: Context, given: SourceToImport, work: LongWork): Promise<Source> {
  const source = addReadSource(context, await readSource(context, given, work))
  context.announce({ kind: 'changed', what: 'sources', dossierId: given.dossierId })
  return source
}

/** Reads an original and keeps its bytes. Nothing is in the library yet. */
export async function readSource(context: Context, given: SourceToImport, work: LongWork): Promise<ReadSource> {
  const { original, dossierId } = given
  const reading = await context.readFile(original, work)
  stopIfCancelled(work.signal)
  const text = await textOf(placeBlocks(reading.blocks), work.signal)
  if (text.characters === 0) {
    throw new Refusal('unreadable', `${original.name} holds no text that could be read, so nothing was imported.`)
  }
  const sha256 = await keepOriginal(context.places.files, original.bytes)
  stopIfCancelled(work.signal)
  await keepLongText(context, text, work.signal)

  const details: Provenance = {
    ...fromFile(reading),
    ...filled(given.details),
    title:
      given.details.title?.trim() ||
      reading.title?.trim().slice(0, 500).toWellFormed() ||
      given.fallbackTitle ||
      'Untitled source',
  }
  return { dossierId, details, text, original, sha256, messages: reading.messages }
}

/** What the file says of itself, as far as it could be a person's own entry. */
function fromFile(reading: Reading): Partial<Provenance> {
  const date = partialDate.safeParse(reading.date)
  return filled({
    issuer: reading.issuer?.slice(0, 300).toWellFormed(),
    date: date.success ? date.data : undefined,
    language: reading.language?.slice(0, 35),
  })
}

export interface ReadSource {
  readonly dossierId: DossierId
  readonly details: Provenance
  readonly text: NewText
  readonly original: Original
  readonly sha256: string
  readonly messages: readonly ReadMessage[]
}

/** Adds a source whose text has been read and whose original has been kept; may be part of a larger change. */
export function addReadSource(context: Context, read: ReadSource): Source {
  const sourceId = context.newId() as SourceId
  const at = context.clock()
  return context.change(`Add source ${inQuotes(read.details.title)}`, () => {
    // The dossier may have been removed while the file was read.
    found(findDossier(context.db, read.dossierId))
    keepText(context.db, read.text)
    addSource(context.db, { ...read.details, id: sourceId, dossierId: read.dossierId, createdAt: at.toISOString() })
    addVersion(context.db, {
      id: context.newId() as VersionId,
      sourceId,
      number: 1,
      textId: read.text.id,
      sha256: read.sha256,
      originalName: read.original.name,
      mediaType: read.original.mediaType,
      size: read.original.bytes.length,
      messages: read.messages,
      importedAt: at.toISOString(),
    })
    return found(findSource(context.db, sourceId))
  })
}

/**
 * A canonical text with its counts, named by the hash of its blocks and the rule that made them.
 *
 * A million words take 1.3 s to count, so they are counted in turns with everything else. No word and no sentence
 * reaches beyond its block.
 * @throws Refusal `cancelled`
 */
export async function textOf(blocks: NewText['blocks'], signal: AbortSignal): Promise<NewText> {
  const turns = takeTurns()
  const hash = createHash('sha256').update(`{"rule":${CANONICAL_RULE},"blocks":[`)
  let words = 0
  let sentences = 0
  for (const [place, block] of blocks.entries()) {
    hash.update(`${place === 0 ? '' : ','}${JSON.stringify(block)}`)
    words += countWords(block.text)
    sentences += sentencesOf(block.text).length
    if (turns.isOver()) await turns.next()
    stopIfCancelled(signal)
  }
  const last = blocks.at(-1)
  return {
    id: hash.update(']}').digest('hex'),
    rule: CANONICAL_RULE,
    characters: last === undefined ? 0 : last.start + last.text.length,
    words,
    sentences,
    blocks,
  }
}

/**
 * Writes a text into the library before the change that needs it, in turns with everything else.
 *
 * @throws Refusal `cancelled`
 */
export async function keepLongText(context: Context, text: NewText, signal: AbortSignal): Promise<void> {
  const turns = takeTurns()
  await keepTextByAndBy(
    context.db,
    text,
    () => !turns.isOver(),
    async () => {
      await turns.next()
      stopIfCancelled(signal)
    },
  )
}

function filled(details: Details): Partial<Provenance> {
  return Object.fromEntries(
    Object.entries(details)
      .filter(([, value]) => typeof value === 'string' && value.trim() !== '')
      .map(([name, value]) => [name, String(value).trim()]),
  )
}
