import { describe as selectorFor } from '../../../shared/anchoring/describe.ts'
import { compareBlocks } from '../../../shared/anchoring/diff/compare-blocks.ts'
import { wordDiff } from '../../../shared/anchoring/diff/word-diff.ts'
import type { Selector } from '../../../shared/anchoring/selector.ts'
import type { Handlers, Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { QueuedPassage, TouchedSentence } from '../../../shared/contract/versions.ts'
import type { Excerpt, ExcerptAnchor } from '../../../shared/excerpt/excerpt.ts'
import type { SourceBlock } from '../../../shared/source/block.ts'
import { canonicalText } from '../../../shared/source/canonical.ts'
import { blocksOf } from '../database/canonical-text.ts'
import { listCitations } from '../database/citation.ts'
import { findDossier } from '../database/dossier.ts'
import { findExcerpt, listExcerpts, listExcerptsOf, settleAnchor } from '../database/excerpt.ts'
import { findSource, listSources } from '../database/source.ts'
import { findVersion } from '../database/source-version.ts'
import { addNextVersion } from './add-version.ts'
import { carryExcerpts, textOfVersion } from './carry-excerpts.ts'
import { type Context, found, inQuotes } from './context.ts'

export function versionHandlers(context: Context) {
  return {
    'source.addVersion': (given) => {
      found(findSource(context.db, given.sourceId))
      return context.works.run(given.workId, (work) => addNextVersion(context, given, work))
    },

    'version.compare': ({ beforeId, afterId }) => {
      const before = found(findVersion(context.db, beforeId))
      const after = found(findVersion(context.db, afterId))
      if (before.version.sourceId !== after.version.sourceId) {
        throw new Refusal('invalid-input', 'Those are versions of two different sources. Nothing was compared.')
      }
      const old = blocksOf(context.db, before.textId)
      const now = blocksOf(context.db, after.textId)
      return { changes: [...compareBlocks(old, now, canonicalText(old), canonicalText(now))] }
    },

    'version.queue': async ({ sourceId }) => ({ passages: await queueOf(context, sourceId) }),

    'version.decide': ({ excerptId, versionId, decision }) => {
      const excerpt = found(findExcerpt(context.db, excerptId))
      const anchor = found(excerpt.anchors.find((one) => one.versionId === versionId))
      if (anchor.outcome === 'made') {
        throw new Refusal('not-allowed', 'The excerpt was marked on this version, so there is nothing to decide.')
      }
      const settled = decided(context, excerpt, anchor, decision)
      context.change(`${LABELS[decision.kind]} ${inQuotes(excerpt.selector.exact)}`, () =>
        settleAnchor(context.db, excerptId, settled),
      )
      context.announce({ kind: 'changed', what: 'excerpts', dossierId: excerpt.dossierId })
      return { done: true }
    },

    'version.touched': ({ dossierId }) => {
      found(findDossier(context.db, dossierId))
      return { sentences: touchedSentences(context, dossierId) }
    },
  } satisfies Partial<Handlers>
}

const LABELS = { place: 'Place excerpt', gone: 'Declare gone', keep: 'Keep on the older version' } as const

function decided(
  context: Context,
  excerpt: Excerpt,
  anchor: ExcerptAnchor,
  decision: Input<'version.decide'>['decision'],
): ExcerptAnchor {
  const { versionId } = anchor
  if (decision.kind === 'gone') return { versionId, outcome: 'gone', decision: 'detached' }
  if (decision.kind === 'keep') return { ...anchor, decision: 'detached' }
  const text = textOfVersion(context, versionId)
  const selector = selectorFor(decision, text)
  if (decision.end > text.length || selector.exact.trim() === '' || !selector.exact.isWellFormed()) {
    throw new Refusal('invalid-input', 'That place holds no words of the newer text, so nothing was decided.')
  }
  // A passage declared gone that is placed after all says something else now, or it would have been found.
  const outcome = anchor.outcome === 'gone' && selector.exact !== excerpt.selector.exact ? 'changed' : anchor.outcome
  return { versionId, outcome: outcome === 'gone' ? 'moved' : outcome, decision: 'confirmed', selector }
}

async function queueOf(context: Context, sourceId: Input<'version.queue'>['sourceId']): Promise<QueuedPassage[]> {
  const { currentVersionId } = found(findSource(context.db, sourceId))
  const waiting = listExcerptsOf(context.db, sourceId).filter(
    ({ anchors }) => anchors.find((anchor) => anchor.versionId === currentVersionId)?.decision === 'pending',
  )
  if (waiting.length === 0) return []
  const blocks = blocksOf(context.db, found(findVersion(context.db, currentVersionId)).textId)
  const text = canonicalText(blocks)
  const carried = await context.works.run(undefined, (work) => carryExcerpts(context, waiting, text, work))
  return carried.map(({ excerpt, result }) => ({
    excerptId: excerpt.id,
    code: excerpt.code,
    outcome: result.outcome,
    settledVersionId: excerpt.versionId,
    versionId: currentVersionId,
    before: { ...excerpt.selector, address: excerpt.address },
    candidates: result.candidates.map((range) => {
      const place = selectorFor(range, text)
      return {
        place: { ...place, address: addressAt(blocks, place) },
        words: [...wordDiff(excerpt.selector.exact, place.exact)],
      }
    }),
  }))
}

/** Address of the block in which a passage begins. Blocks stand in order. */
function addressAt(blocks: readonly SourceBlock[], { start }: Selector): string {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return blocks[low - 1]?.address ?? ''
}

/** Sentences whose excerpts were changed, lost or not yet settled in the newest version of their source. */
function touchedSentences(context: Context, dossierId: Input<'version.touched'>['dossierId']): TouchedSentence[] {
  const newest = new Set(listSources(context.db, dossierId).map((source) => source.currentVersionId))
  const excerpts = new Map(listExcerpts(context.db, dossierId).map((excerpt) => [excerpt.id, excerpt]))
  return listCitations(context.db, dossierId).flatMap((citation): TouchedSentence[] => {
    const excerpt = excerpts.get(citation.excerptId)
    const anchor = excerpt?.anchors.find(({ versionId }) => newest.has(versionId))
    if (!excerpt || !anchor || anchor.outcome === 'made') return []
    if (anchor.decision !== 'pending' && (anchor.outcome === 'same' || anchor.outcome === 'moved')) return []
    return [{ citation, sourceId: excerpt.sourceId, outcome: anchor.outcome, decision: anchor.decision }]
  })
}
