import type { Excerpt } from '../../../../shared/excerpt/excerpt.ts'
import type { ExcerptId } from '../../../../shared/id.ts'
import { addAnchor, addExcerpt, editExcerpt, settleAnchor } from '../../database/excerpt.ts'
import type { Context } from '../context.ts'
import type { ComparedExcerpt } from './compare-excerpts.ts'

/**
 * Writes the excerpts of a file. Where both sides changed one, theirs becomes an excerpt of its own.
 *
 * @returns by excerpts that were kept twice: the id of theirs
 */
export function takeExcerpts(context: Context, all: readonly ComparedExcerpt[]): ReadonlyMap<string, string> {
  const copies = new Map<string, string>()
  for (const { excerpt, here, standing } of all) {
    if (here === undefined) {
      add(context, excerpt)
      continue
    }
    if (standing === 'both') {
      const copy = { ...excerpt, id: context.newId() as ExcerptId }
      copies.set(excerpt.id, copy.id)
      add(context, copy)
    }
    if (standing === 'changed-there') editExcerpt(context.db, here.id, excerpt, excerpt.changedAt)
    addMissingAnchors(context, excerpt, here)
  }
  return copies
}

function add(context: Context, excerpt: Excerpt): void {
  addExcerpt(context.db, excerpt)
  for (const anchor of excerpt.anchors) addAnchor(context.db, excerpt.id, anchor)
}

/** Places in versions where ours has none; one that waits here and was decided there is decided. */
function addMissingAnchors(context: Context, excerpt: Excerpt, here: Excerpt): void {
  for (const anchor of excerpt.anchors) {
    const own = here.anchors.find(({ versionId }) => versionId === anchor.versionId)
    if (own === undefined) addAnchor(context.db, here.id, anchor)
    else if (own.decision === 'pending' && anchor.decision !== 'pending') settleAnchor(context.db, here.id, anchor)
  }
}
