import { useMemo } from 'react'
import type { DossierId } from '../../shared/id.ts'
import type { Evidence } from '../../shared/overview/overview.ts'
import { useCodebook, useExcerpts, useSources } from '../api/queries.ts'
import { viewLanguage } from './view-language.ts'

/** What the overviews of a dossier are computed from; undefined while it is on its way. */
export function useEvidence(dossierId: DossierId | undefined): Evidence | undefined {
  const { excerpts, citations, isReady } = useExcerpts(dossierId)
  const { sources, isReady: hasSources } = useSources(dossierId)
  const codebook = useCodebook()
  return useMemo(
    () =>
      codebook !== undefined && isReady && hasSources
        ? { excerpts, citations, sources, codebook, language: viewLanguage() }
        : undefined,
    [excerpts, citations, sources, codebook, isReady, hasSources],
  )
}
