import { type Reanchored, reanchor } from '../../../shared/anchoring/reanchor.ts'
import type { Excerpt, ExcerptAnchor } from '../../../shared/excerpt/excerpt.ts'
import type { VersionId } from '../../../shared/id.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { findVersion } from '../database/source-version.ts'
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
 */
export function carryExcerpts(
  context: Context,
  excerpts: readonly Excerpt[],
  newerText: string,
): readonly CarriedExcerpt[] {
  const carried: CarriedExcerpt[] = []
  for (const [versionId, group] of Map.groupBy(excerpts, (excerpt) => excerpt.versionId)) {
    const results = reanchor(
      textOfVersion(context, versionId),
      newerText,
      group.map((excerpt) => excerpt.selector),
    )
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

export function textOfVersion(context: Context, versionId: VersionId): string {
  return canonicalText(blocksOf(context.db, found(findVersion(context.db, versionId)).textId))
}
