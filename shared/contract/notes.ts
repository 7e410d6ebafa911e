import { z } from 'zod'
import { EXPORT_VARIANTS } from '../word/export-options.ts'
import { KEPT_FORMATS } from '../word/formats/export-format.ts'
import { STYLE_ROLES } from '../word/house-style/style-roles.ts'
import { exportOrder } from './export-order.ts'
import { done, id, request, text } from './request.ts'
import { note, noteHeader, noteLanguage, noteNode, noteSummary, pageVariant } from './shapes.ts'

export const exported = z.strictObject({
  id: id<'Export'>(),
  noteId: id<'Note'>().optional(),
  noteRevision: z.number().int(),
  format: z.enum(KEPT_FORMATS),
  /** Left out for files handed out before it was kept. */
  variant: z.enum(EXPORT_VARIANTS).optional(),
  fileName: z.string(),
  sha256: z.string(),
  size: z.number().int(),
  madeAt: z.string(),
  /** Why it was handed out although findings held it back, and which they were. */
  despite: z.strictObject({ reason: z.string(), findings: z.array(z.string()) }).optional(),
})
export type Exported = z.infer<typeof exported>

export const noteRequests = {
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
    'Makes a memorandum for information that says only what the excerpts of one source version say, each in quotation. In the language of the source where none is named.',
    z.strictObject({
      dossierId: id<'Dossier'>(),
      versionId: id<'SourceVersion'>(),
      title: text(300),
      language: noteLanguage.optional(),
    }),
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
  'note.remove': request('Removes a note. Undo brings it back.', z.strictObject({ noteId: id<'Note'>() }), done),
  'export.write': request(
    'Writes a note as a Word file, or in another format, and keeps a copy. The file is delivered by the shell, which alone knows paths. A copy that findings hold back is refused unless `despite` gives a reason, which is kept. A releasable copy leaves out all above `ceiling` and is refused where a sentence rests on protected sources alone.',
    z.strictObject({
      noteId: id<'Note'>(),
      ...exportOrder,
      /** How the file is named: `{tracking} {date} {title} {copy}`; header fields by their id. */
      namePattern: text(200).optional(),
      /** Why the file is written although findings hold it back. */
      despite: text(1000).min(1).optional(),
    }),
    /** `messages` say what of the house style did not fit, and what a PDF shows otherwise than Word would. */
    z.strictObject({ exported, messages: z.array(z.string()) }),
  ),
  'houseStyle.keep': request(
    'Keeps the organisation’s own Word file for later exports, instead of the one kept before. A file that cannot be used is refused, and the one before stays.',
    z.strictObject({ grantId: id<'FileGrant'>() }),
    z.strictObject({ name: z.string() }),
  ),
  'houseStyle.styles': request(
    'Which style of the kept house style each part of a note takes, what could be chosen instead, and what of the file does not go along. A part without a style has ours, in the typeface of the file.',
    z.strictObject({}),
    z.strictObject({
      uses: z.array(z.strictObject({ role: z.enum(STYLE_ROLES), style: z.string().optional() })),
      paragraphs: z.array(z.string()),
      lists: z.array(z.string()),
      tables: z.array(z.string()),
      messages: z.array(z.string()),
    }),
  ),
  'houseStyle.assign': request(
    'Chooses a style of the kept house style for a part of every note, by its name; the empty name keeps ours; none leaves the choice to the file again.',
    z.strictObject({ role: z.enum(STYLE_ROLES), style: text(255).optional() }),
    z.strictObject({}),
  ),
  'houseStyle.describe': request(
    'The name of the house style this library keeps; none where none was chosen.',
    z.strictObject({}),
    z.strictObject({ name: z.string().optional() }),
  ),
  'export.list': request(
    'Recent exports of a dossier, newest first.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ exports: z.array(exported) }),
  ),
} as const
