import { useMemo } from 'react'
import type { Input } from '../../shared/contract/contract.ts'
import type { TouchedSentence } from '../../shared/contract/versions.ts'
import { standingOf } from '../../shared/excerpt/standing.ts'
import type { DossierId, NoteId, SourceId, VersionId, WorkId } from '../../shared/id.ts'
import { attempt } from '../api/acts.ts'
import { useExcerpts } from '../api/queries.ts'
import { call, useAnswer } from '../api.ts'

export const useComparison = (beforeId: VersionId | undefined, afterId: VersionId | undefined) =>
  useAnswer('version.compare', beforeId && afterId && { beforeId, afterId }).data?.changes

export const useQueue = (sourceId: SourceId) => useAnswer('version.queue', { sourceId })

export const addVersion = (sourceId: SourceId, from: Input<'source.addVersion'>['from'], workId: WorkId) =>
  call('source.addVersion', { sourceId, from, workId })

export const decidePassage = (input: Input<'version.decide'>) => attempt(call('version.decide', input))

/** How many excerpts of each source wait for a decision. */
export function useWaiting(dossierId: DossierId | undefined): ReadonlyMap<SourceId, number> {
  const { excerpts } = useExcerpts(dossierId)
  return useMemo(() => {
    const waiting = new Map<SourceId, number>()
    for (const excerpt of excerpts) {
      if (standingOf(excerpt) === 'waits') waiting.set(excerpt.sourceId, (waiting.get(excerpt.sourceId) ?? 0) + 1)
    }
    return waiting
  }, [excerpts])
}

const NO_SENTENCES: readonly TouchedSentence[] = []

/** Sentences that rest on passages which changed or went, and which nobody has confirmed yet; by note. */
export function useStale(dossierId: DossierId | undefined): ReadonlyMap<NoteId, number> {
  const touched = useAnswer('version.touched', dossierId && { dossierId }).data?.sentences ?? NO_SENTENCES
  return useMemo(() => {
    const sentences = new Map<NoteId, Set<string>>()
    for (const { citation, decision } of touched) {
      if (decision === 'confirmed') continue
      const known = sentences.get(citation.noteId) ?? new Set<string>()
      sentences.set(citation.noteId, known.add(`${citation.blockId} ${citation.sentence}`))
    }
    return new Map([...sentences].map(([noteId, found]) => [noteId, found.size]))
  }, [touched])
}
