import { z } from 'zod'

/**
 * The project's own file format for templates, and for the parts that templates share.
 *
 * Every file says in `schema` what it is and in which version of the format: `template/2`, `header-fields/1`,
 * `marking-schemes/1`, `page-presets/1`. Templates name header fields, a marking scheme and a page preset by id;
 * `parse-template.ts` looks them up. From format 2 on a header field can be described in the template itself instead.
 */

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id is made of letters, digits, dots and hyphens')
const words = z.array(z.string().min(1))
const both = z.strictObject({ en: z.string().min(1), fr: z.string().min(1).optional(), hi: z.string().optional() })
const pageVariant = z.enum(['compact', 'standard', 'accessible'])

const fieldTypes = z.enum([
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
])

/** What a header field is, apart from its id. */
const fieldDescription = {
  label: both,
  type: fieldTypes,
  options: words.optional(),
  frenchOptions: words.optional(),
  maxChars: z.number().int().positive().optional(),
  hint: both.optional(),
}

/** A shared field by its id alone, or one described here with its label and its type. */
const headerEntry = z.strictObject({
  field: id,
  required: z.boolean(),
  ...fieldDescription,
  label: both.optional(),
  type: fieldTypes.optional(),
})

const signOffWords = {
  columns: words.optional(),
  rows: words.optional(),
  fields: words.optional(),
  acknowledgements: words.optional(),
  responses: words.optional(),
  clearance: words.optional(),
}

const section = z.strictObject({
  id,
  heading: both,
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
  maxWords: z.number().int().nonnegative(),
  limitBasis: z.enum(['documented', 'proposal']),
  guidance: both,
  fedBy: words,
  maxItems: z.number().int().positive().optional(),
})

export const templateFile = z.strictObject({
  schema: z.literal('template/2'),
  id,
  version: z.number().int().positive(),
  jurisdiction: z.string().min(1),
  name: both,
  purpose: both,
  limits: z.strictObject({
    pages: z.number().int().positive(),
    words: z.number().int().nonnegative(),
    basis: z.string(),
    fits: z.partialRecord(pageVariant, z.number().int().positive()).optional(),
  }),
  markingScheme: id,
  pagePreset: id,
  header: z.array(headerEntry).min(1),
  sections: z.array(section).min(1),
  signOff: z.strictObject({
    type: z.string().min(1),
    ...signOffWords,
    french: z.strictObject(signOffWords).optional(),
  }),
  annexes: words,
  citations: z.string().min(1),
})
export type TemplateFile = z.infer<typeof templateFile>

export const headerFieldsFile = z.strictObject({
  schema: z.literal('header-fields/1'),
  fields: z.array(
    z.strictObject({
      id,
      ...fieldDescription,
    }),
  ),
})

export const markingSchemesFile = z.strictObject({
  schema: z.literal('marking-schemes/1'),
  schemes: z.array(
    z
      .strictObject({
        id,
        values: words.min(1),
        french: words.optional(),
        default: z.string(),
        allowed: words.min(1),
        position: z.array(z.enum(['top-right', 'top-centre', 'bottom-centre'])).min(1),
        hasPortionMarks: z.boolean(),
      })
      .refine((scheme) => [scheme.default, ...scheme.allowed].every((value) => scheme.values.includes(value)), {
        message: 'the default and the allowed markings have to be among the values',
      })
      .refine((scheme) => !scheme.french || scheme.french.length === scheme.values.length, {
        message: 'there have to be as many French markings as markings',
      }),
  ),
})

const variant = z.strictObject({ sizePt: z.number().positive(), line: z.number().positive() })

export const pagePresetsFile = z.strictObject({
  schema: z.literal('page-presets/1'),
  presets: z.array(
    z.strictObject({
      id,
      paper: z.enum(['Letter', 'A4']),
      marginsCm: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      font: z.string().min(1),
      languages: words.min(1),
      dateStyle: z.enum(['day-month-year', 'month-day-year', 'dotted']),
      numbersParagraphs: z.boolean(),
      variants: z.strictObject({ compact: variant, standard: variant, accessible: variant }),
    }),
  ),
})
