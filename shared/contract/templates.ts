import { z } from 'zod'
import type { TemplateChange } from '../note/move-to-template.ts'
import type { Template } from '../template/template.ts'
import { exported } from './notes.ts'
import { done, id, nothing, request, text } from './request.ts'
import { localised, pageVariant } from './shapes.ts'

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

const change: z.ZodType<TemplateChange> = z.union([
  z.strictObject({ kind: z.literal('section-renamed'), name: z.string(), before: z.string() }),
  z.strictObject({
    kind: z.enum([
      'section-added',
      'section-gone',
      'section-kept',
      'field-added',
      'field-gone',
      'field-kept',
      'marking',
    ]),
    name: z.string(),
  }),
  z.strictObject({ kind: z.enum(['sections-ordered', 'limits', 'page', 'sign-off']) }),
])

/** The most characters of a template file; the largest of the app's own has 15,000. */
export const LONGEST_TEMPLATE = 500_000

const templateId = text(100).min(1)

export const templateRequests = {
  'template.list': request(
    'Every template a note can be made from; `own` names those that are the library’s and can be changed.',
    nothing,
    z.strictObject({ templates: z.array(template), own: z.array(z.string()) }),
  ),
  'template.open': request(
    'The template a note was made from, in the version it names, also where it was changed or removed since.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ template }),
  ),
  'template.copy': request(
    'Makes a template of the library’s own out of another one, under a new name.',
    z.strictObject({ templateId, name: z.strictObject({ en: text(200).min(1), fr: text(200).min(1).optional() }) }),
    z.strictObject({ template }),
  ),
  'template.save': request(
    'Saves a template of the library’s own, in the format of template files, as a new version. Notes keep the version they were made from.',
    z.strictObject({ templateId, baseVersion: z.number().int().positive(), file: text(LONGEST_TEMPLATE) }),
    z.strictObject({ template }),
  ),
  'template.remove': request(
    'Removes a template of the library’s own. Notes made from it keep working. Undo brings it back.',
    z.strictObject({ templateId }),
    done,
  ),
  'template.import': request(
    'Takes over a template from the text of a template file. A file that cannot be used is refused with a sentence, and nothing is stored.',
    z.strictObject({ file: text(20_000_000) }),
    z.strictObject({ template }),
  ),
  'template.export': request(
    'The text of a template file, to be kept or given to somebody else.',
    z.strictObject({ templateId }),
    z.strictObject({ fileName: z.string(), file: z.string() }),
  ),
  'template.write': request(
    'Writes a template as a JSON file and keeps a copy among the exports of a dossier, for the shell to hand out.',
    z.strictObject({ dossierId: id<'Dossier'>(), templateId }),
    z.strictObject({ exported }),
  ),
  'template.changes': request(
    'What would be different after a note moved to the newest version of its template; nothing where it is on that version.',
    z.strictObject({ noteId: id<'Note'>() }),
    z.strictObject({ version: z.number().int().optional(), changes: z.array(change) }),
  ),
  'template.moveNote': request(
    'Moves a note to the newest version of its template. Text of sections that it no longer has stays at the end. Undo brings the note back as it was.',
    z.strictObject({ noteId: id<'Note'>(), baseRevision: z.number().int().nonnegative() }),
    z.strictObject({ revision: z.number().int() }),
  ),
} as const
