import { useQueries } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { DossierId, VersionId } from '../../shared/id.ts'
import { useExcerpts, useSources } from '../api/queries.ts'
import { versionQuery } from '../api.ts'
import { codedSentences } from '../reading/coded-sentences.ts'
import { markedIn } from '../reading/marked.ts'

export interface CodedShare {
  readonly coded: number
  readonly sentences: number
}

/** Texts longer than this, in words, are counted once they have been opened: 200,000 words take about a second. */
const LONG = 200_000

/** How many sentences of each source's current version carry a code. Long unopened texts are left out. */
export function useCodedShares(dossierId: DossierId | undefined): ReadonlyMap<VersionId, CodedShare> {
  const excerpts = useDeferredValue(useExcerpts(dossierId).excerpts)
  const { sources } = useSources(dossierId)
  const opened = useQueries({
    queries: sources.map((source) => {
      const words = source.versions.find((one) => one.id === source.currentVersionId)?.words ?? 0
      return { ...versionQuery(source.currentVersionId), enabled: words <= LONG }
    }),
    combine: (results) => results.map((one) => one.data),
  })
  return useMemo(() => {
    const shares = new Map<VersionId, CodedShare>()
    for (const version of opened) {
      if (version === undefined) continue
      shares.set(version.version.id, codedSentences(version.blocks, markedIn(excerpts, version.version.id)))
    }
    return shares
  }, [opened, excerpts])
}
