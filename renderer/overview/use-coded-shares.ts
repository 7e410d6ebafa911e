import { useMemo } from 'react'
import type { DossierId, VersionId } from '../../shared/id.ts'
import { useExcerpts } from '../api/queries.ts'

/** How many distinct passages of each version carry a code. */
export function useCodedShares(dossierId: DossierId | undefined): ReadonlyMap<VersionId, number> {
  const { excerpts } = useExcerpts(dossierId)
  return useMemo(() => {
    const passages = new Map<VersionId, Set<number>>()
    for (const excerpt of excerpts) {
      const known = passages.get(excerpt.versionId) ?? new Set<number>()
      passages.set(excerpt.versionId, known.add(excerpt.selector.start))
    }
    return new Map([...passages].map(([version, starts]) => [version, starts.size]))
  }, [excerpts])
}
