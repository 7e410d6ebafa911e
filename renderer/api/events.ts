import { QueryClient } from '@tanstack/react-query'
import type { LibraryEvent } from '../../shared/contract/bridge.ts'
import type { RequestName } from '../../shared/contract/contract.ts'

type Changed = Extract<LibraryEvent, { kind: 'changed' }>['what']

/** Which answers each hint makes stale. */
const STALE: Readonly<Record<Changed, readonly RequestName[]>> = {
  dossiers: ['dossier.list'],
  sources: [
    'source.list',
    'note.check',
    'export.gate',
    'dossier.list',
    'search.find',
    'version.queue',
    'version.touched',
  ],
  excerpts: [
    'excerpt.list',
    'note.check',
    'export.gate',
    'dossier.list',
    'search.find',
    'version.queue',
    'version.touched',
  ],
  notes: [
    'note.list',
    'note.open',
    'note.check',
    'export.gate',
    'snapshot.list',
    'pair.open',
    'excerpt.list',
    'dossier.list',
    'search.find',
    'version.touched',
    'review.preview',
    'comment.list',
    'template.open',
    'template.changes',
  ],
  templates: ['template.list', 'template.open', 'template.changes', 'note.check', 'export.gate'],
  codes: ['codebook.open', 'excerpt.list', 'note.check', 'export.gate', 'search.find'],
  exports: ['export.list'],
  reviews: ['review.list', 'review.inDossier', 'review.preview', 'review.log'],
  comments: ['comment.list', 'review.log'],
  history: ['library.describe', 'library.history'],
  preferences: ['preference.list', 'spelling.own', 'houseStyle.describe', 'houseStyle.styles'],
  backups: ['backup.list'],
}

/** Answers stay good until an event says otherwise: the library is on this machine and has one writer. */
export const answers: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Makes stale what an event touches. */
export function refresh(event: LibraryEvent): void {
  if (event.kind !== 'changed') return
  for (const name of STALE[event.what]) {
    for (const first of firstAnswers(name)) void first.then(() => answers.invalidateQueries({ queryKey: [name] }))
    void answers.invalidateQueries({ queryKey: [name] })
  }
}

/**
 * Answers that are on their way for the first time. The cache asks again for an answer that has become stale, but not for
 * one it does not have yet; that one may have been given before the change, so it is asked for once more when it is here.
 */
function firstAnswers(name: RequestName): readonly Promise<unknown>[] {
  return answers
    .getQueryCache()
    .findAll({ queryKey: [name], fetchStatus: 'fetching' })
    .filter((query) => query.state.data === undefined)
    .flatMap((query) => (query.promise === undefined ? [] : [query.promise.catch(() => undefined)]))
}
