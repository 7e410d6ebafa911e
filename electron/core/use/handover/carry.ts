import type { Excerpt, ExcerptAnchor } from '../../../../shared/excerpt/excerpt.ts'
import type { ExcerptId, VersionId } from '../../../../shared/id.ts'
import { canonicalText } from '../../../../shared/source/canonical.ts'
import type { LongWork } from '../../capabilities.ts'
import { blocksOf } from '../../database/canonical-text.ts'
import { addAnchor, findExcerpt, listExcerptsOf } from '../../database/excerpt.ts'
import { findVersion } from '../../database/source-version.ts'
import { anchorOf } from '../carry-excerpts.ts'
import { type Context, found } from '../context.ts'
import type { ComparedHandover } from './compare.ts'
import type { ComparedSource } from './compare-sources.ts'
import type { ReceivedFile } from './received-file.ts'

/** By excerpt: its place in the newest version of its source, for those that have none there yet. */
export type CarriedAnchors = ReadonlyMap<string, ExcerptAnchor>

/**
 * Finds the places of excerpts in versions that the other side added: ours in theirs, theirs in ours. By the same rules
 * as when a version is imported: what is not certain waits in the queue.
 */
export async function carryToNewest(
  context: Context,
  file: ReceivedFile,
  { sources, excerpts }: ComparedHandover,
  work: LongWork,
): Promise<CarriedAnchors> {
  const carried = new Map<string, ExcerptAnchor>()
  for (const source of sources.sources) {
    if (source.here === undefined) continue
    const newest = newestOf(source)
    const coming = excerpts.excerpts.filter(({ excerpt }) => excerpt.sourceId === source.id).map(merged)
    const ours = listExcerptsOf(context.db, source.id).filter(({ id }) => !coming.some((one) => one.id === id))
    const open = [...ours, ...coming].filter((excerpt) => isOpen(excerpt, newest))
    const words = (id: VersionId) => wordsOfVersion(context, file, source, id)
    for (const [versionId, group] of Map.groupBy(open, (excerpt) => excerpt.versionId)) {
      const passages = group.map(({ selector: { start, end } }) => ({ start, end }))
      const results = await context.reanchor(words(versionId), words(newest), passages, work)
      group.forEach((excerpt, at) => {
        const result = results[at]
        if (result !== undefined) carried.set(excerpt.id, anchorOf({ excerpt, result }, newest))
      })
    }
  }
  return carried
}

/** An excerpt with the places that either side knows. */
const merged = ({ excerpt, here }: ComparedHandover['excerpts']['excerpts'][number]): Excerpt => {
  if (here === undefined) return excerpt
  const known = new Set(here.anchors.map(({ versionId }) => versionId))
  return { ...here, anchors: [...here.anchors, ...excerpt.anchors.filter(({ versionId }) => !known.has(versionId))] }
}

const isOpen = ({ anchors }: Excerpt, newest: VersionId) =>
  !anchors.some(({ versionId }) => versionId === newest) && anchors.at(-1)?.decision !== 'detached'

function newestOf({ here, versions }: ComparedSource): VersionId {
  const all = [...(here?.versions ?? []), ...versions].toSorted((a, b) => b.number - a.number)
  return found(all[0]).id
}

function wordsOfVersion(context: Context, file: ReceivedFile, { versions }: ComparedSource, id: VersionId): string {
  const added = versions.find((version) => version.id === id)
  if (added !== undefined) return file.wordsOf(added.handed.textId)
  return canonicalText(blocksOf(context.db, found(findVersion(context.db, id)).textId))
}

/** Writes the places that were found, once the excerpts are there. @param copies ids of excerpts that were kept twice */
export function addCarried(context: Context, carried: CarriedAnchors, copies: ReadonlyMap<string, string>): void {
  for (const [id, anchor] of carried) {
    for (const each of [id, copies.get(id)]) {
      const excerpt = each && findExcerpt(context.db, each as ExcerptId)
      if (!excerpt || excerpt.anchors.some(({ versionId }) => versionId === anchor.versionId)) continue
      addAnchor(context.db, excerpt.id, anchor)
    }
  }
}
