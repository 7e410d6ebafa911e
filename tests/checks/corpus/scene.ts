import type { CheckInput } from '../../../shared/checks/evidence.ts'
import type { CheckName } from '../../../shared/checks/finding.ts'
import type { Excerpt } from '../../../shared/excerpt/excerpt.ts'
import type { DossierId, ExcerptId, NoteId, SourceId, VersionId } from '../../../shared/id.ts'
import type { Note, NoteNode } from '../../../shared/note/note.ts'
import type { Source } from '../../../shared/source/source.ts'
import { theCodebook } from '../../build/an-evidence.ts'
import { theTemplate } from '../../build/templates.ts'

/** A passage as the analyst coded it. `source` is 0 for the announcement, 1 for the other side's readout. */
export interface Passage {
  readonly text: string
  readonly code?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly source?: 0 | 1
  readonly address?: string
  readonly isPending?: boolean
}

/** A piece of a sentence: plain words, quoted words of a passage, a citation of passages, or the writer's own view. */
export type Piece =
  | string
  | { readonly quote: string; readonly of: number }
  | { readonly cite: readonly number[] }
  | { readonly own: string; readonly kind?: string; readonly likelihood?: string; readonly confidence?: string }

/** One sentence of a note and the passages it rests on. */
export interface Scene {
  readonly passages: readonly Passage[]
  readonly line: readonly Piece[]
  readonly type?: 'paragraph' | 'recommendation' | 'blockQuotation'
  readonly marking?: string
}

/** A scene that a check has to find something in. */
export interface Seed extends Scene {
  /** What was done to it, in the words of the issue. */
  readonly error: string
  readonly expected: CheckName
}

const SOURCES: readonly Source[] = (['Announcement', 'Readout'] as const).map((shortTitle, index) => ({
  id: `source-${index}` as SourceId,
  dossierId: 'dossier' as DossierId,
  title: shortTitle === 'Announcement' ? 'Joint announcement' : 'Readout of the other side',
  shortTitle,
  language: 'en',
  createdAt: '2026-01-01T00:00:00.000Z',
  currentVersionId: `version-${index}` as VersionId,
  versions: [],
}))

/** A note of one paragraph per scene, in the section `considerations`. Block ids are `block-0`, `block-1` … */
export function noteOf(
  scenes: readonly Scene[],
  language: 'en' | 'fr',
  options: { readonly templateId?: string; readonly header?: Note['header'] } = {},
): CheckInput {
  const excerpts: Excerpt[] = []
  const content = scenes.map((scene, index): NoteNode => {
    const ids = scene.passages.map((passage) => {
      const excerpt = excerptOf(passage, excerpts.length)
      excerpts.push(excerpt)
      return excerpt.id
    })
    return {
      type: scene.type ?? 'paragraph',
      attrs: {
        id: `block-${index}`,
        marking: scene.marking ?? null,
        ...(scene.type === 'blockQuotation' ? { excerptId: ids[0] } : {}),
      },
      content: scene.line.map((piece) => nodeOf(piece, ids)),
    }
  })
  const template = theTemplate(options.templateId ?? 'ca.memo.information')
  const note: Note = {
    id: 'note' as NoteId,
    dossierId: 'dossier' as DossierId,
    templateId: template.id,
    templateVersion: 1,
    language,
    pageVariant: 'standard',
    header: { title: 'Cooperation', title_other: 'Coopération', ...options.header },
    body: {
      type: 'doc',
      content: [
        {
          type: 'section',
          attrs: { id: 'considerations', kind: 'prose_subheads', heading: 'Considerations' },
          content,
        },
      ],
    },
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
  }
  const sources = SOURCES.map((source) => ({ ...source, language }))
  return { note, template, excerpts, sources, codebook: theCodebook() }
}

function nodeOf(piece: Piece, ids: readonly string[]): NoteNode {
  if (typeof piece === 'string') return { type: 'text', text: piece }
  if ('quote' in piece) {
    return { type: 'text', text: piece.quote, marks: [{ type: 'quotation', attrs: { excerptId: ids[piece.of] } }] }
  }
  if ('cite' in piece) {
    return {
      type: 'citation',
      attrs: { id: '', excerptIds: piece.cite.map((index) => ids[index]), mode: 'paraphrase' },
    }
  }
  const { own, kind = 'analysis', likelihood = null, confidence = null } = piece
  return { type: 'text', text: own, marks: [{ type: 'stance', attrs: { kind, likelihood, confidence } }] }
}

function excerptOf(
  { text, code = 'FIG', attributes = {}, source = 0, address = 'para 1', isPending }: Passage,
  index: number,
): Excerpt {
  const start = index * 10_000
  const versionId = `version-${source}` as VersionId
  const selector = { start, end: start + text.length, exact: text, prefix: '', suffix: '' }
  const made = { versionId, outcome: 'made', decision: 'confirmed', selector } as const
  return {
    id: `excerpt-${index}` as ExcerptId,
    dossierId: 'dossier' as DossierId,
    sourceId: `source-${source}` as SourceId,
    versionId,
    selector,
    address,
    code,
    attributes,
    comment: '',
    epistemicStatus: 'documented',
    isSuggested: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    anchors: isPending ? [made, { versionId: 'newer' as VersionId, outcome: 'changed', decision: 'pending' }] : [made],
  }
}
