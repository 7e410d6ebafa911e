import { useMemo } from 'react'
import type { Codebook } from '../../shared/codebook/codebook.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import { standingOf } from '../../shared/excerpt/standing.ts'
import type { DossierId } from '../../shared/id.ts'
import type { Source } from '../../shared/source/source.ts'
import { useCodebook, useExcerpts, useSources } from '../api/queries.ts'
import { named } from '../words/named.ts'
import type { ExcerptFacts } from './editor/ports.ts'

/** The excerpts of a dossier as chips, popovers and the picker show them, in reading order. */
export function useExcerptFacts(dossierId: DossierId | undefined): readonly ExcerptFacts[] {
  const { excerpts } = useExcerpts(dossierId)
  const { sources } = useSources(dossierId)
  const codebook = useCodebook()
  return useMemo(() => excerpts.map((excerpt) => factsOf(excerpt, sources, codebook)), [excerpts, sources, codebook])
}

function factsOf(excerpt: Excerpt, sources: readonly Source[], codebook: Codebook | undefined): ExcerptFacts {
  const source = sources.find(({ id }) => id === excerpt.sourceId)
  const code = codebook?.codes.find(({ id }) => id === excerpt.code)
  return {
    id: excerpt.id,
    quote: excerpt.selector.exact,
    sourceName: source?.shortTitle ?? source?.title ?? '',
    sourceTitle: source?.title ?? '',
    address: excerpt.address,
    codeLabel: code === undefined ? excerpt.code : named(code.label),
    codeKey: code?.key ?? '',
    family: code?.family ?? 'work',
    comment: excerpt.comment,
    standing: standingOf(excerpt),
  }
}
