import { describe as selectorFor } from '../../../../shared/anchoring/describe.ts'
import type { Excerpt } from '../../../../shared/excerpt/excerpt.ts'
import { guid } from '../../../../shared/exchange/refi/code-elements.ts'
import type { VersionId } from '../../../../shared/id.ts'
import type { SourceBlock } from '../../../../shared/source/block.ts'
import { BLOCK_SEPARATOR, canonicalText } from '../../../../shared/source/canonical.ts'
import type { SourceVersion } from '../../../../shared/source/source.ts'
import type { NewText } from '../../database/canonical-text.ts'
import { nameOfText } from '../../handover/text-name.ts'
import { textOf } from '../add-source.ts'

/** A text of nothing but the paragraphs in which cited passages stand. */
export interface Passages {
  readonly versionId: VersionId
  readonly text: NewText
  /** By excerpt: where its passage stands in that text. */
  readonly excerpts: readonly Excerpt[]
}

/**
 * Cuts a version down to the paragraphs that excerpts touch. They keep their addresses; the passages keep their words,
 * to the letter. What comes of it is a version of its own, named by the version and what was taken from it.
 */
export async function passagesOf(
  version: SourceVersion,
  blocks: readonly SourceBlock[],
  excerpts: readonly Excerpt[],
  signal: AbortSignal,
): Promise<Passages> {
  const moved = new Map<number, number>()
  const kept: SourceBlock[] = []
  let start = 0
  for (const block of blocks) {
    const end = block.start + block.text.length
    if (!excerpts.some(({ selector }) => selector.start < end && selector.end > block.start)) continue
    moved.set(block.start, start)
    kept.push({ ...block, ordinal: kept.length, start })
    start += block.text.length + BLOCK_SEPARATOR.length
  }
  const text = { ...(await textOf(kept, signal)), id: await nameOfText(kept) }
  const whole = canonicalText(kept)
  const versionId = guid(`passages ${version.id} ${text.id}`) as VersionId
  return {
    versionId,
    text,
    excerpts: excerpts.map((excerpt) => {
      const { selector } = excerpt
      const from = [...moved].findLast(([at]) => at <= selector.start) ?? [0, 0]
      const begin = selector.start - from[0] + from[1]
      const place = selectorFor({ start: begin, end: begin + selector.end - selector.start }, whole)
      return {
        ...excerpt,
        versionId,
        selector: place,
        anchors: [{ versionId, outcome: 'made', decision: 'confirmed', selector: place }],
      }
    }),
  }
}
