import type { Input, Output } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'
import type { SourceId, VersionId } from '../../../shared/id.ts'
import { canonicalText, placeBlocks } from '../../../shared/source/canonical.ts'
import type { LongWork } from '../capabilities.ts'
import { keepText, type NewText } from '../database/canonical-text.ts'
import { addAnchor, listExcerptsOf } from '../database/excerpt.ts'
import { findSource } from '../database/source.ts'
import { addVersion, findVersion } from '../database/source-version.ts'
import { keepOriginal } from '../files/originals.ts'
import { keepLongText, type Original, textOf } from './add-source.ts'
import { anchorOf, type CarriedExcerpt, carryExcerpts } from './carry-excerpts.ts'
import { type Context, found, inQuotes } from './context.ts'
import { mediaTypeOf } from './media-type.ts'
import { stopIfCancelled } from './work.ts'

const encoder = new TextEncoder()

/** Reads the next version of a source and carries its excerpts over, as one undoable act. */
export async function addNextVersion(
  context: Context,
  { sourceId, from }: Input<'source.addVersion'>,
  work: LongWork,
): Promise<Output<'source.addVersion'>> {
  const original = await originalOf(context, from)
  const reading = await context.readFile(original, work)
  stopIfCancelled(work.signal)
  const blocks = placeBlocks(reading.blocks)
  const text = await textOf(blocks, work.signal)
  if (text.characters === 0) {
    throw new Refusal('unreadable', `${original.name} holds no text that could be read, so no version was added.`)
  }
  const sha256 = await keepOriginal(context.places.files, original.bytes)
  stopIfCancelled(work.signal)
  await keepLongText(context, text, work.signal)

  work.onProgress(0.9, 'Comparing the texts')
  const { source, newest, carried } = await carriedOf(context, sourceId, text, original.name, {
    signal: work.signal,
    onProgress: (share, doing) => work.onProgress(0.9 + 0.1 * share, doing),
  })
  stopIfCancelled(work.signal)
  const versionId = context.newId() as VersionId
  const number = newest.version.number + 1
  context.change(`Add version ${number} of ${inQuotes(source.title)}`, () => {
    keepText(context.db, text)
    addVersion(context.db, {
      id: versionId,
      sourceId,
      number,
      textId: text.id,
      sha256,
      originalName: original.name,
      mediaType: original.mediaType,
      size: original.bytes.length,
      messages: reading.messages,
      importedAt: context.clock().toISOString(),
    })
    for (const one of carried) addAnchor(context.db, one.excerpt.id, anchorOf(one, versionId))
  })
  context.announce({ kind: 'changed', what: 'sources', dossierId: source.dossierId })
  context.announce({ kind: 'changed', what: 'excerpts', dossierId: source.dossierId })
  return {
    source: found(findSource(context.db, sourceId)),
    version: found(findVersion(context.db, versionId)).version,
    excerpts: carried.map((one) => ({
      excerptId: one.excerpt.id,
      outcome: one.result.outcome,
      decision: one.result.isAutomatic ? ('automatic' as const) : ('pending' as const),
      before: one.excerpt.selector.exact,
      after: one.result.selector?.exact,
    })),
  }
}

/**
 * The newest version as it stands now, with all its excerpts carried over from where they stand now.
 *
 * Excerpts may be made, decided and removed, and versions added, while the texts are compared: whatever is new is
 * carried as well, until nothing is.
 */
async function carriedOf(context: Context, sourceId: SourceId, text: NewText, name: string, work: LongWork) {
  const newerText = canonicalText(text.blocks)
  const known = new Map<string, CarriedExcerpt>()
  for (;;) {
    const source = found(findSource(context.db, sourceId))
    const newest = found(findVersion(context.db, source.currentVersionId))
    if (newest.textId === text.id) {
      throw new Refusal(
        'refused',
        `${name} says the same as version ${newest.version.number}, word for word, so no version was added.`,
      )
    }
    const excerpts = listExcerptsOf(context.db, sourceId).filter(isCarried)
    const open = excerpts.filter((excerpt) => !known.has(placeOf(excerpt)))
    if (open.length === 0) {
      const carried = excerpts.flatMap((excerpt) => {
        const found = known.get(placeOf(excerpt))
        return found === undefined ? [] : [{ ...found, excerpt }]
      })
      return { source, newest, carried }
    }
    for (const one of await carryExcerpts(context, open, newerText, work)) known.set(placeOf(one.excerpt), one)
  }
}

/** What the analyst declared gone, or kept on the older version, stays so. */
const isCarried = ({ anchors }: Excerpt) => anchors.at(-1)?.decision !== 'detached'

/** Where an excerpt is carried from. */
const placeOf = ({ id, versionId, selector }: Excerpt) => `${id} ${versionId} ${selector.start} ${selector.end}`

async function originalOf(context: Context, from: Input<'source.addVersion'>['from']): Promise<Original> {
  if (from.kind === 'file') {
    const { name, bytes } = await context.grants.take(from.grantId)
    return { name, bytes, mediaType: mediaTypeOf(name) }
  }
  return from.html === undefined
    ? { name: 'Pasted text.txt', bytes: encoder.encode(from.text), mediaType: 'text/plain', isPasted: true }
    : { name: 'Pasted text.html', bytes: encoder.encode(from.html), mediaType: 'text/html', isPasted: true }
}
