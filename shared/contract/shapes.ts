import { z } from 'zod'
import type { Selector } from '../anchoring/selector.ts'
import { EPISTEMIC_STATUSES } from '../codebook/codebook.ts'
import type { Excerpt, ExcerptAnchor } from '../excerpt/excerpt.ts'
import type { Citation, Note, NoteHeader, NoteNode, NoteSummary } from '../note/note.ts'
import type { SourceBlock } from '../source/block.ts'
import type { ReadMessage } from '../source/reading.ts'
import type { Source, SourceVersion } from '../source/source.ts'
import { SOURCE_KINDS } from '../source/source-kind.ts'
import { id, partialDate, text } from './request.ts'

/** Schemas of the domain's own shapes; each is held to its TypeScript type by its annotation. */

export const localised = z.strictObject({ en: z.string(), fr: z.string().optional(), hi: z.string().optional() })

/** What of a file was left out, and why. */
export const leftOut = z.strictObject({ name: z.string(), why: z.string() })

export const readMessage: z.ZodType<ReadMessage> = z.strictObject({
  code: z.string(),
  sentence: z.string(),
  count: z.number().int().exactOptional(),
})

export const provenance = {
  title: text(500).min(1),
  shortTitle: text(60).optional(),
  issuer: text(300).optional(),
  date: partialDate.optional(),
  address: text(2000).optional(),
  retrievedOn: partialDate.optional(),
  language: text(35).optional(),
  marking: text(60).optional(),
  kind: z.enum(SOURCE_KINDS).optional(),
  reliability: text(2000).optional(),
}

export const sourceVersion: z.ZodType<SourceVersion> = z.strictObject({
  id: id<'SourceVersion'>(),
  sourceId: id<'Source'>(),
  number: z.number().int().positive(),
  importedAt: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  originalName: z.string(),
  mediaType: z.string(),
  size: z.number().int().nonnegative(),
  words: z.number().int().nonnegative(),
  sentences: z.number().int().nonnegative(),
  messages: z.array(readMessage),
})

export const source: z.ZodType<Source> = z.strictObject({
  ...provenance,
  id: id<'Source'>(),
  dossierId: id<'Dossier'>(),
  createdAt: z.string(),
  currentVersionId: id<'SourceVersion'>(),
  versions: z.array(sourceVersion),
})

const blockSpan = z.strictObject({
  start: z.number().int(),
  end: z.number().int(),
  kind: z.enum([
    'strong',
    'emphasis',
    'link',
    'inserted',
    'deleted',
    'moved-from',
    'moved-to',
    'comment',
    'option',
    'defined-term',
    'cross-reference',
    'note-reference',
  ]),
  value: z.string().exactOptional(),
  author: z.string().exactOptional(),
  date: z.string().exactOptional(),
})

export const sourceBlock: z.ZodType<SourceBlock> = z.strictObject({
  ordinal: z.number().int(),
  kind: z.enum([
    'title',
    'heading',
    'paragraph',
    'list-item',
    'quotation',
    'table-cell',
    'caption',
    'footnote',
    'preformatted',
  ]),
  level: z.number().int().exactOptional(),
  address: z.string(),
  label: z.string().exactOptional(),
  page: z.number().int().exactOptional(),
  boxes: z
    .array(
      z.strictObject({
        page: z.number().int(),
        left: z.number().int(),
        top: z.number().int(),
        right: z.number().int(),
        bottom: z.number().int(),
      }),
    )
    .exactOptional(),
  start: z.number().int(),
  text: z.string(),
  spans: z.array(blockSpan).exactOptional(),
  table: z
    .strictObject({
      table: z.number().int(),
      row: z.number().int(),
      column: z.number().int(),
      rowSpan: z.number().int().exactOptional(),
      columnSpan: z.number().int().exactOptional(),
      isHeader: z.boolean().exactOptional(),
    })
    .exactOptional(),
})

export const selector: z.ZodType<Selector> = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

const anchor: z.ZodType<ExcerptAnchor> = z.strictObject({
  versionId: id<'SourceVersion'>(),
  outcome: z.enum(['made', 'same', 'moved', 'changed', 'ambiguous', 'gone']),
  decision: z.enum(['automatic', 'pending', 'confirmed', 'detached']),
  selector: selector.optional(),
})

export const attributes = z.record(text(60), text(4000))
export const epistemicStatus = z.enum(EPISTEMIC_STATUSES)

export const excerpt: z.ZodType<Excerpt> = z.strictObject({
  id: id<'Excerpt'>(),
  dossierId: id<'Dossier'>(),
  sourceId: id<'Source'>(),
  versionId: id<'SourceVersion'>(),
  selector,
  address: z.string(),
  code: z.string(),
  attributes,
  comment: z.string(),
  epistemicStatus,
  isSuggested: z.boolean(),
  createdAt: z.string(),
  changedAt: z.string(),
  anchors: z.array(anchor),
})

export const noteNode: z.ZodType<NoteNode> = z.lazy(() =>
  z.strictObject({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).exactOptional(),
    content: z.array(noteNode).exactOptional(),
    marks: z
      .array(z.strictObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).exactOptional() }))
      .exactOptional(),
    text: z.string().exactOptional(),
  }),
)

export const noteHeader: z.ZodType<NoteHeader> = z.record(text(60), z.union([text(4000), z.array(text(1000)).max(200)]))
export const pageVariant = z.enum(['compact', 'standard', 'accessible'])
export const noteLanguage = z.enum(['en', 'fr'])

export const note: z.ZodType<Note> = z.strictObject({
  id: id<'Note'>(),
  dossierId: id<'Dossier'>(),
  templateId: z.string(),
  templateVersion: z.number().int(),
  language: noteLanguage,
  pageVariant,
  header: noteHeader,
  body: noteNode,
  revision: z.number().int(),
  createdAt: z.string(),
  changedAt: z.string(),
})

export const noteSummary: z.ZodType<NoteSummary> = z.strictObject({
  id: id<'Note'>(),
  dossierId: id<'Dossier'>(),
  templateId: z.string(),
  title: z.string(),
  words: z.number().int(),
  changedAt: z.string(),
})

export const citation: z.ZodType<Citation> = z.strictObject({
  noteId: id<'Note'>(),
  excerptId: id<'Excerpt'>(),
  mode: z.enum(['quotation', 'paraphrase', 'see']),
  blockId: z.string(),
  sentence: z.string(),
})
