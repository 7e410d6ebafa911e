import type { Reanchored } from '../../../shared/anchoring/reanchor.ts'
import type { Excerpt, ExcerptAnchor } from '../../../shared/excerpt/excerpt.ts'
import type { VersionId } from '../../../shared/id.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import type { LongWork } from '../capabilities.ts'
import { blocksOf, textOfBlocks } from '../database/canonical-text.ts'
import { findVersion } from '../database/source-version.ts'
import { takeTurns } from '../turns.ts'
import { type Context, found } from './context.ts'

/** An excerpt with what became of its passage. */
export interface CarriedExcerpt {
  readonly excerpt: Excerpt
  readonly result: Reanchored
}

/**
 * Carries excerpts to a newer text, each from the version on which its place was last settled.
 *
 * Never from a guess: an excerpt that still waits in the queue of version 2 is compared from version 1 to version 3.
 * @throws Refusal `cancelled`
 */
export async function carryExcerpts(
  context: Context,
  excerpts: readonly Excerpt[],
  newerText: string,
  work: LongWork,
): Promise<readonly CarriedExcerpt[]> {
  const carried: CarriedExcerpt[] = []
  for (const [versionId, group] of Map.groupBy(excerpts, (excerpt) => excerpt.versionId)) {
    const passages = group.map(({ selector: { start, end } }) => ({ start, end }))
    const results = await context.reanchor(await longTextOf(context, versionId), newerText, passages, work)
    group.forEach((excerpt, n) => {
      const result = results[n]
      if (result) carried.push({ excerpt, result })
    })
  }
  return carried.sort((a, b) => a.excerpt.selector.start - b.excerpt.selector.start)
}

/** The row that is kept for a carried excerpt: only what is certain is settled. */
export function anchorOf({ result }: CarriedExcerpt, versionId: VersionId): ExcerptAnchor {
  return {
    versionId,
    outcome: result.outcome,
    decision: result.isAutomatic ? 'automatic' : 'pending',
    ...(result.selector && { selector: result.selector }),
  }
}

/** The whole text of a version, read in turns with everything else. */
export async function longTextOf(context: Context, versionId: VersionId): Promise<string> {
  const turns = takeTurns()
  return textOfBlocks(context.db, found(findVersion(context.db, versionId)).textId, () => turns.next())
}

export function textOfVersion(context: Context, versionId: VersionId): string {
  return canonicalText(blocksOf(context.db, found(findVersion(context.db, versionId)).textId))
}
