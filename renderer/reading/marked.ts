import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { ExcerptId, VersionId } from '../../shared/id.ts'
import type { Citation } from '../../shared/note/note.ts'
import type { Marked } from './pieces.ts'

/** The excerpts of one version with their places in it, in reading order. */
export function markedIn(excerpts: readonly Excerpt[], versionId: VersionId): readonly Marked[] {
  const marked: Marked[] = []
  for (const excerpt of excerpts) {
    const selector =
      excerpt.versionId === versionId
        ? excerpt.selector
        : excerpt.anchors.find((one) => one.versionId === versionId && one.decision !== 'detached')?.selector
    if (selector !== undefined) marked.push({ excerpt, start: selector.start, end: selector.end })
  }
  return marked.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** In how many sentences of notes each excerpt is relied on. */
export function usesOf(citations: readonly Citation[]): ReadonlyMap<ExcerptId, number> {
  const sentences = new Map<ExcerptId, Set<string>>()
  for (const { excerptId, noteId, blockId, sentence } of citations) {
    const known = sentences.get(excerptId) ?? new Set<string>()
    sentences.set(excerptId, known.add(`${noteId} ${blockId} ${sentence}`))
  }
  return new Map([...sentences].map(([id, found]) => [id, found.size]))
}
