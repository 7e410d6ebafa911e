import { readFileSync } from 'node:fs'
import { parseCodebook } from '../../shared/codebook/parse-codebook.ts'
import type { Excerpt } from '../../shared/excerpt/excerpt.ts'
import type { DossierId, ExcerptId, NoteId, SourceId, VersionId } from '../../shared/id.ts'
import type { Citation } from '../../shared/note/note.ts'
import type { Evidence } from '../../shared/overview/overview.ts'
import type { Source } from '../../shared/source/source.ts'

/** `[code, exact words, attributes, address]`: enough to draw an excerpt in a test. */
export type DrawnExcerpt = readonly [
  code: string,
  exact: string,
  attributes?: Readonly<Record<string, string>>,
  address?: string,
]

/** Draws evidence for the views: excerpts in the order given, all in one source unless `sources` says otherwise. */
export function anEvidence(
  drawn: readonly DrawnExcerpt[],
  options: { readonly language?: 'en' | 'fr'; readonly citedAt?: readonly number[] } = {},
): Evidence {
  const excerpts = drawn.map(anExcerpt)
  return {
    excerpts,
    citations: (options.citedAt ?? []).map((at) => aCitation(excerpts[at]?.id ?? ('' as ExcerptId))),
    sources: [aSource('source-1', 'Announcement')],
    codebook: theCodebook(),
    language: options.language ?? 'en',
  }
}

export function anExcerpt([code, exact, attributes = {}, address = 'para 1']: DrawnExcerpt, index = 0): Excerpt {
  const start = index * 100
  return {
    id: `excerpt-${index}` as ExcerptId,
    dossierId: 'dossier-1' as DossierId,
    sourceId: 'source-1' as SourceId,
    versionId: 'version-1' as VersionId,
    selector: { start, end: start + exact.length, exact, prefix: '', suffix: '' },
    address,
    code,
    attributes,
    comment: '',
    epistemicStatus: 'documented',
    isSuggested: false,
    createdAt: '2026-02-16T09:00:00.000Z',
    changedAt: '2026-02-16T09:00:00.000Z',
    anchors: [],
  }
}

export function aSource(id: string, shortTitle: string): Source {
  return {
    id: id as SourceId,
    dossierId: 'dossier-1' as DossierId,
    title: `${shortTitle} of both sides`,
    shortTitle,
    createdAt: '2026-02-16T09:00:00.000Z',
    currentVersionId: 'version-1' as VersionId,
    versions: [],
  }
}

export function aCitation(excerptId: ExcerptId): Citation {
  return { noteId: 'note-1' as NoteId, excerptId, mode: 'paraphrase', blockId: 'b1', sentence: 'They agreed.' }
}

export function theCodebook() {
  const file = new URL('../../resources/codebook/codebook.json', import.meta.url)
  const parsed = parseCodebook(readFileSync(file, 'utf8'))
  if ('refused' in parsed) throw new Error(parsed.refused)
  return parsed.codebook
}
