import { z } from 'zod'
import { CHECKS, type Finding } from '../checks/finding.ts'
import type { Template } from '../template/template.ts'
import { CITATION_STYLES } from '../word/citations/citation-style.ts'
import { EXPORT_VARIANTS } from '../word/export-options.ts'
import { EXPORT_FORMATS } from '../word/formats/export-format.ts'
import { done, id, nothing, request, text } from './request.ts'
import { localised, note, noteHeader, noteLanguage, noteNode, noteSummary, pageVariant } from './shapes.ts'

const signOffWords = {
  columns: z.array(z.string()).optional(),
  rows: z.array(z.string()).optional(),
  fields: z.array(z.string()).optional(),
  acknowledgements: z.array(z.string()).optional(),
  responses: z.array(z.string()).optional(),
  clearance: z.array(z.string()).optional(),
}

const template: z.ZodType<Template> = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  jurisdiction: z.string(),
  name: localised,
  purpose: localised,
  limits: z.strictObject({
    pages: z.number().int(),
    words: z.number().int(),
    basis: z.string(),
    fits: z.partialRecord(pageVariant, z.number().int()).optional(),
  }),
  markingScheme: z.strictObject({
    id: z.string(),
    values: z.array(z.string()),
    french: z.array(z.string()).optional(),
    default: z.string(),
    allowed: z.array(z.string()),
    position: z.array(z.enum(['top-right', 'top-centre', 'bottom-centre'])),
    hasPortionMarks: z.boolean(),
  }),
  pagePreset: z.strictObject({
    id: z.string(),
    paper: z.enum(['Letter', 'A4']),
    marginsCm: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    font: z.string(),
    languages: z.array(z.string()),
    dateStyle: z.enum(['day-month-year', 'month-day-year', 'dotted']),
    numbersParagraphs: z.boolean(),
    variants: z.record(pageVariant, z.strictObject({ sizePt: z.number(), line: z.number() })),
  }),
  header: z.array(
    z.strictObject({
      id: z.string(),
      label: localised,
      type: z.enum([
        'text',
        'date',
        'person',
        'people',
        'marking',
        'fixed',
        'choice',
        'language',
        'sources',
        'datetime',
      ]),
      required: z.boolean(),
      options: z.array(z.string()).optional(),
      frenchOptions: z.array(z.string()).optional(),
      maxChars: z.number().int().optional(),
      hint: localised.optional(),
    }),
  ),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      heading: localised,
      kind: z.enum([
        'prose',
        'prose_subheads',
        'bullets',
        'numbered',
        'numbered_paras',
        'list',
        'two_lists',
        'qa',
        'cards',
        'table',
        'options_table',
        'recommendations',
      ]),
      required: z.boolean(),
      maxWords: z.number().int(),
      limitBasis: z.enum(['documented', 'proposal']),
      guidance: localised,
      fedBy: z.array(z.string()),
      maxItems: z.number().int().optional(),
    }),
  ),
  signOff: z.strictObject({ type: z.string(), ...signOffWords, french: z.strictObject(signOffWords).optional() }),
  annexes: z.array(z.string()),
  citations: z.string(),
})

const finding: z.ZodType<Finding> = z.strictObject({
  check: z.enum(CHECKS),
  level: z.enum(['block', 'warn', 'hint']),
  blockId: z.string(),
  sectionId: z.string(),
  range: z.strictObject({ start: z.number().int(), end: z.number().int() }).optional(),
  reason: z.string(),
  where: z.string(),
  excerptId: z.string().optional(),
  fix: z
    .strictObject({ label: z.string(), start: z.number().int(), end: z.number().int(), text: z.string() })
    .optional(),
})

const exported = z.strictObject({
  id: id<'Export'>(),
  noteId: id<'Note'>().optional(),
  noteRevision: z.number().int(),
  format: z.enum(EXPORT_FORMATS),
  fileName: z.string(),
  sha256: z.string(),
  size: z.number().int(),
  madeAt: z.string(),
})
export type Exported = z.infer<typeof exported>

export const noteRequests = {
  'template.list': request(
    'Every template a note can be made from.',
    nothing,
    z.strictObject({ templates: z.array(template) }),
  ),
  'note.list': request(
    'The notes of a dossier, newest change first.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ notes: z.array(noteSummary) }),
  ),
  'note.create': request(
    'Makes a note from a template, with its sections empty and its header filled in as far as known.',
    z.strictObject({
      dossierId: id<'Dossier'>(),
      templateId: text(100),
      language: noteLanguage,
      title: text(300),
    }),
    z.strictObject({ note }),
  ),
  'note.draft': request(
    'Makes a memorandum for information that says only what the excerpts of one source version say, each in quotation.',
    z.strictObject({ dossierId: id<'Dossier'>(), versionId: id<'SourceVersion'>(), title: text(300) }),
    z.strictObject({ note }),
  ),
  'note.open': request(
    'A note with its whole body.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ note }),
  ),
  'note.save': request(
    'Saves a note on top of the revision it was opened at. When another window saved meanwhile, the text is kept as a note of its own, named by `copyId`.',
    z.strictObject({
      noteId: id<'Note'>(),
      baseRevision: z.number().int().nonnegative(),
      header: noteHeader,
      body: noteNode,
      pageVariant,
    }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), revision: z.number().int(), changedAt: z.string() }),
      z.strictObject({ outcome: z.literal('conflict'), copyId: id<'Note'>(), revision: z.number().int() }),
    ]),
  ),
  'note.check': request(
    'Holds a saved note to its passages and its template. Deterministic; what holds a release back comes first.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ findings: z.array(finding) }),
  ),
  'note.remove': request('Removes a note. Undo brings it back.', z.strictObject({ noteId: id<'Note'>() }), done),
  'export.write': request(
    'Writes a note as a Word file, or in another format, and keeps a copy. The file is delivered by the shell, which alone knows paths. A releasable copy leaves out all above `ceiling` and is refused where a sentence rests on protected sources alone.',
    z.strictObject({
      noteId: id<'Note'>(),
      workId: id<'Work'>().optional(),
      format: z.enum(EXPORT_FORMATS).optional(),
      variant: z.enum(EXPORT_VARIANTS).optional(),
      ceiling: text(60).optional(),
      citationStyle: z.enum(CITATION_STYLES).optional(),
      notes: z.enum(['footnotes', 'endnotes']).optional(),
    }),
    z.strictObject({ exported }),
  ),
  'export.list': request(
    'Recent exports of a dossier, newest first.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ exports: z.array(exported) }),
  ),
} as const
