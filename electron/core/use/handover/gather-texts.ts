import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Excerpt } from '../../../../shared/excerpt/excerpt.ts'
import type { PageText } from '../../../../shared/handover/page.ts'
import type { VersionId } from '../../../../shared/id.ts'
import { canonicalText } from '../../../../shared/source/canonical.ts'
import type { Source, SourceVersion } from '../../../../shared/source/source.ts'
import { blocksOf, type NewText } from '../../database/canonical-text.ts'
import { findVersion } from '../../database/source-version.ts'
import type { HandedVersion } from '../../handover/handover-file.ts'
import { nameOfText } from '../../handover/text-name.ts'
import { takeTurns } from '../../turns.ts'
import { type Context, found } from '../context.ts'
import { stopIfCancelled } from '../work.ts'
import { passagesOf } from './passages.ts'

/** A file that goes into the archive as it is. */
export interface FileToHand {
  readonly path: string
  readonly sha256: string
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

/** The versions of one source as they go out, with their texts, their originals and what the page shows. */
export interface GatheredSource {
  readonly versions: readonly HandedVersion[]
  readonly texts: readonly Pick<NewText, 'id' | 'blocks'>[]
  readonly originals: readonly FileToHand[]
  readonly page: readonly PageText[]
  /** With their places in what goes out. */
  readonly excerpts: readonly Excerpt[]
  /** Names of originals that are no longer in the library. */
  readonly missing: readonly string[]
}

/** The whole of a source: every version with its text and its original bytes. */
export async function wholeSource(
  context: Context,
  source: Source,
  excerpts: readonly Excerpt[],
  signal: AbortSignal,
): Promise<GatheredSource> {
  const turns = takeTurns()
  const shown = new Set<VersionId>([source.currentVersionId, ...excerpts.map(({ versionId }) => versionId)])
  const versions: HandedVersion[] = []
  const texts = new Map<string, Pick<NewText, 'id' | 'blocks'>>()
  const originals: FileToHand[] = []
  const page: PageText[] = []
  const missing: string[] = []
  for (const version of source.versions) {
    const { textId } = found(findVersion(context.db, version.id))
    const text = texts.get(textId) ?? (await namedText(blocksOf(context.db, textId)))
    texts.set(textId, text)
    versions.push({ version, textId: text.id })
    const file = originalOf(context, version)
    const isThere = await stat(join(context.places.files, version.sha256)).then(
      ({ size }) => size === version.size,
      () => false,
    )
    if (isThere) originals.push(file)
    else missing.push(version.originalName)
    if (shown.has(version.id)) {
      const { blocks } = text
      page.push({ source, version, blocks, original: isThere ? file.path : undefined, isPassages: false })
    }
    if (turns.isOver()) await turns.next()
    stopIfCancelled(signal)
  }
  return { versions, texts: [...texts.values()], originals, page, excerpts, missing }
}

/** Of a source only the paragraphs in which these excerpts stand, as texts of their own. */
export async function passagesOfSource(
  context: Context,
  source: Source,
  excerpts: readonly Excerpt[],
  signal: AbortSignal,
): Promise<GatheredSource> {
  const versions: HandedVersion[] = []
  const texts: NewText[] = []
  const originals: FileToHand[] = []
  const page: PageText[] = []
  const moved: Excerpt[] = []
  const byVersion = Map.groupBy(excerpts, ({ versionId }) => versionId)
  for (const whole of source.versions) {
    const own = byVersion.get(whole.id)
    if (own === undefined) continue
    const { textId } = found(findVersion(context.db, whole.id))
    const all = await namedText(blocksOf(context.db, textId))
    const cut = await passagesOf(whole, all.blocks, own, signal)
    const bytes = new TextEncoder().encode(canonicalText(cut.text.blocks))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const version: SourceVersion = {
      id: cut.versionId,
      sourceId: source.id,
      number: versions.length + 1,
      importedAt: whole.importedAt,
      sha256,
      originalName: `${whole.originalName} (passages).txt`,
      mediaType: 'text/plain',
      size: bytes.length,
      words: cut.text.words,
      sentences: cut.text.sentences,
      messages: [{ code: 'passages-only', sentence: ONLY_PASSAGES(whole) }],
    }
    versions.push({ version, textId: cut.text.id, passagesOf: { versionId: whole.id, textId: all.id } })
    texts.push(cut.text)
    originals.push({ path: `originals/${sha256}.txt`, sha256, size: bytes.length, read: async () => bytes })
    moved.push(...cut.excerpts)
    const cutSource = { ...source, currentVersionId: cut.versionId }
    page.push({ source: cutSource, version, blocks: cut.text.blocks, original: undefined, isPassages: true })
  }
  return { versions, texts, originals, page, excerpts: moved, missing: [] }
}

const namedText = async (blocks: NewText['blocks']) => ({ id: await nameOfText(blocks), blocks })

const ONLY_PASSAGES = ({ originalName, sha256 }: SourceVersion) =>
  `Only the paragraphs that a note cites were handed over. The whole text, “${originalName}” (SHA-256 ${sha256}), stayed behind.`

/** Endings that a browser shows or a system opens as a document. Any other says nothing, a program's least of all. */
const SHOWN = /\.(pdf|docx?|dotx|odt|ott|fodt|rtf|eml|md|txt|xml)$/i
/** Opened from a folder, a web page would run its scripts and fetch its pictures; its text does neither. */
const WEB_PAGE = /\.(x?html?|mht|mhtml)$/i

function originalOf(context: Context, { sha256, size, originalName }: SourceVersion): FileToHand {
  const ending = SHOWN.exec(originalName)?.[0]?.toLowerCase() ?? (WEB_PAGE.test(originalName) ? '.html.txt' : '')
  const path = `originals/${sha256}${ending}`
  return { path, sha256, size, read: () => readFile(join(context.places.files, sha256)) }
}
