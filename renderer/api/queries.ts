import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Codebook } from '../../shared/codebook/codebook.ts'
import type { Input } from '../../shared/contract/contract.ts'
import type { Dossier } from '../../shared/contract/dossiers.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { DossierId, NoteId, VersionId } from '../../shared/id.ts'
import type { Citation, NoteSummary } from '../../shared/note/note.ts'
import type { Source } from '../../shared/source/source.ts'
import { call, useAnswer } from '../api.ts'
import { answers } from './events.ts'

/** What screens ask for, each by a name of its own, so that no component names a request. */

const NO_DOSSIERS: readonly Dossier[] = []
const NO_SOURCES: readonly Source[] = []
const NO_EXCERPTS: readonly Excerpt[] = []
const NO_CITATIONS: readonly Citation[] = []
const NO_NOTES: readonly NoteSummary[] = []

/**
 * A list that was answered, once: an answer that cannot be had again, while the library is away, takes nothing off the
 * screen. `isFresh` once no newer answer is on its way: what was made a moment ago is missing from a
 * list that is not, and has not gone.
 */
interface Listed {
  readonly isReady: boolean
  readonly isFresh: boolean
}

export function useDossiers(): Listed & { dossiers: readonly Dossier[]; error: unknown } {
  const { data, error, isSuccess, isFetching } = useAnswer('dossier.list', {})
  return {
    dossiers: data?.dossiers ?? NO_DOSSIERS,
    isReady: data !== undefined,
    isFresh: isSuccess && !isFetching,
    error,
  }
}

export function useSources(dossierId: DossierId | undefined): Listed & { sources: readonly Source[] } {
  const { data, isSuccess, isFetching } = useAnswer('source.list', dossierId && { dossierId })
  return { sources: data?.sources ?? NO_SOURCES, isReady: data !== undefined, isFresh: isSuccess && !isFetching }
}

export const useOpenedVersion = (versionId: VersionId | undefined) =>
  useAnswer('source.open', versionId && { versionId })

const pageQuery = (order: Input<'source.drawPage'> | undefined) => ({
  queryKey: ['source.drawPage', order],
  queryFn: () => call('source.drawPage', order as Input<'source.drawPage'>),
})

/** A page of a PDF as a picture. The one before stays until the next is drawn. */
export const useDrawnPage = (order: Input<'source.drawPage'> | undefined) =>
  useQuery({ ...pageQuery(order), enabled: order !== undefined, placeholderData: keepPreviousData })

/** Has a page drawn before somebody turns to it. */
export const drawAhead = (order: Input<'source.drawPage'>): void => void answers.prefetchQuery(pageQuery(order))

export function useExcerpts(dossierId: DossierId | undefined): {
  excerpts: readonly Excerpt[]
  citations: readonly Citation[]
  isReady: boolean
} {
  const { data } = useAnswer('excerpt.list', dossierId && { dossierId })
  return {
    excerpts: data?.excerpts ?? NO_EXCERPTS,
    citations: data?.citations ?? NO_CITATIONS,
    isReady: data !== undefined,
  }
}

export function useNotes(dossierId: DossierId | undefined): Listed & { notes: readonly NoteSummary[] } {
  const { data, isSuccess, isFetching } = useAnswer('note.list', dossierId && { dossierId })
  return { notes: data?.notes ?? NO_NOTES, isReady: data !== undefined, isFresh: isSuccess && !isFetching }
}

export const useNote = (noteId: NoteId | undefined) => useAnswer('note.open', noteId && { noteId })

export function useCodebook(): Codebook | undefined {
  return useAnswer('codebook.open', {}).data?.codebook
}

export const useLibrary = () => useAnswer('library.describe', {}).data

export function usePreferences(): { preferences: Readonly<Record<string, unknown>>; isReady: boolean } {
  const { data } = useAnswer('preference.list', {})
  return { preferences: data?.preferences ?? {}, isReady: data !== undefined }
}

/** @param narrowed to what, besides the words */
export const useFound = (query: string, narrowed: Omit<Input<'search.find'>, 'query'>) =>
  useAnswer('search.find', query.trim() === '' ? undefined : { query, ...narrowed })
