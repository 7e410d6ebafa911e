import { describe as selectorFor } from '../../../../shared/anchoring/describe.ts'
import type { HandedStanding } from '../../../../shared/contract/handover.ts'
import type { Excerpt, ExcerptAnchor } from '../../../../shared/excerpt/excerpt.ts'
import type { LeftOut } from '../../../../shared/exchange/foreign-mark.ts'
import type { DossierId, ExcerptId } from '../../../../shared/id.ts'
import { canonicalText } from '../../../../shared/source/canonical.ts'
import { blocksOf } from '../../database/canonical-text.ts'
import { findExcerpt, listExcerpts } from '../../database/excerpt.ts'
import type { HandedExcerpt } from '../../handover/handover-file.ts'
import { stateOfExcerpt } from '../../handover/item-state.ts'
import type { Context } from '../context.ts'
import type { ComparedCodes } from './compare-codes.ts'
import type { ComparedSources } from './compare-sources.ts'
import type { KnownStates } from './known-states.ts'
import { ownId } from './own-id.ts'
import { out, type ReceivedFile } from './received-file.ts'
import { standingOf } from './standing.ts'

export interface ComparedExcerpt {
  /** As it would be kept here: with the ids of this library, and only places that hold to the letter. */
  readonly excerpt: Excerpt
  readonly here: Excerpt | undefined
  readonly standing: HandedStanding
}

export interface ComparedExcerpts {
  readonly excerpts: readonly ComparedExcerpt[]
  readonly ids: ReadonlyMap<string, string>
  readonly leftOut: readonly LeftOut[]
}

/** Finds the excerpts of a file here, and gives each its place by the version it stands in: never by looking for its words. */
export function compareExcerpts(
  context: Context,
  file: ReceivedFile,
  dossierId: DossierId,
  { versions }: ComparedSources,
  { codes, left }: ComparedCodes,
  known: KnownStates,
): ComparedExcerpts {
  const ids = new Map<string, string>()
  const leftOut: LeftOut[] = []
  const words = wordsHere(context, file)
  const all = new Map<string, Excerpt>(listExcerpts(context.db, dossierId).map((each) => [each.id, each]))
  const place = ({ excerpt: given, whole }: HandedExcerpt) => {
    const first = versions.get(given.versionId)
    const source = first?.isWhole === true && whole !== undefined ? whole : given
    const anchors = source.anchors.flatMap((anchor): ExcerptAnchor[] => {
      // Places in the whole text are told by the ids that it has wherever it is.
      const own = source === given ? versions.get(anchor.versionId) : first
      if (own === undefined || (source !== given && anchor.versionId !== own.id)) return []
      const { selector } = anchor
      if (selector === undefined) return [{ ...anchor, versionId: own.id }]
      const text = words(own.textId)
      if (text.slice(selector.start, selector.end) !== selector.exact) return []
      return [{ ...anchor, versionId: own.id, selector: selectorFor(selector, text) }]
    })
    return { first, anchors }
  }
  const excerpts = file.content.excerpts.flatMap((handed): ComparedExcerpt[] => {
    const given = handed.excerpt
    const { first, anchors } = place(handed)
    const settled = anchors.findLast(
      ({ selector, decision }) => selector !== undefined && (decision === 'automatic' || decision === 'confirmed'),
    )
    if (first === undefined || settled?.selector === undefined || settled.selector.exact === '') {
      leftOut.push(out(`“${given.selector.exact.slice(0, 80)}”`, NOWHERE))
      return []
    }
    const { id, here } = ownId(dossierId, given.id, {
      find: (each) => all.get(each) ?? findExcerpt(context.db, each as ExcerptId),
      isIts: (each) => each.dossierId === dossierId && each.sourceId === first.sourceId,
    })
    if (id !== given.id) ids.set(given.id, id)
    const excerpt: Excerpt = {
      ...given,
      id: id as ExcerptId,
      dossierId,
      sourceId: first.sourceId,
      versionId: settled.versionId,
      selector: settled.selector,
      code: codes.get(given.code) ?? given.code,
      comment: commentOf(given, left.get(given.code), here, file),
      anchors,
    }
    const standing =
      here === undefined
        ? 'new'
        : standingOf({
            there: [stateOfExcerpt(given), stateOfExcerpt(excerpt)],
            here: stateOfExcerpt(here),
            knownHere: known(given.id),
            knownThere: handed.known,
          })
    return [{ excerpt, here, standing }]
  })
  return { excerpts, ids, leftOut }
}

/** Under a ceiling comments stay behind: that says nothing of the one that is here. A code that is left stays as words. */
function commentOf(
  { comment }: Excerpt,
  leftCode: string | undefined,
  here: Excerpt | undefined,
  { manifest }: ReceivedFile,
): string {
  if (manifest.ceiling !== undefined && comment === '' && here !== undefined) return here.comment
  return [comment, ...(leftCode === undefined ? [] : [`Code: ${leftCode}`])].filter((line) => line !== '').join('\n')
}

const NOWHERE =
  'Its place does not hold those words in any version that is here or in the file, and places are not guessed.'

/** Words of a text of the file, or of one that is here, read once. */
function wordsHere(context: Context, file: ReceivedFile): (textId: string) => string {
  const kept = new Map<string, string>()
  return (textId) => {
    if (file.texts.has(textId)) return file.wordsOf(textId)
    const text = kept.get(textId) ?? canonicalText(blocksOf(context.db, textId))
    kept.set(textId, text)
    return text
  }
}
