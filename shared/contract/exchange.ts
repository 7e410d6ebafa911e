import { z } from 'zod'
import { exported } from './notes.ts'
import { id, request, text } from './request.ts'
import { leftOut } from './shapes.ts'

/** A place in the text of the source, with its legal pinpoint. */
const markPlace = z.strictObject({
  start: z.number().int(),
  end: z.number().int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  address: z.string(),
})

/** A mark of a file and what would become of it. Only `placed` is added without asking. */
const plannedMark = z.strictObject({
  at: z.number().int(),
  name: z.string(),
  /** Its words as the file has them; empty where it names a place alone. */
  words: z.string(),
  /** The code it bears there; empty where it bears none. */
  code: z.string(),
  comment: z.string(),
  outcome: z.enum(['placed', 'ask', 'gone', 'known']),
  why: z.string().optional(),
  candidates: z.array(markPlace),
})
export type PlannedMark = z.infer<typeof plannedMark>

/** A code of another program, how often it is used, and the code here that bears its name. */
const foreignCode = z.strictObject({
  key: z.string(),
  name: z.string(),
  uses: z.number().int(),
  codeId: z.string().optional(),
})
export type PlannedCode = z.infer<typeof foreignCode>

/** By the key of a foreign code: a code of the codebook, `own` for a new one of its name, or `leave`. */
const mapping = z.record(text(4000), text(40))

export const exchangeRequests = {
  'annotation.read': request(
    'Reads a file of annotations (W3C Web Annotations, Hypothesis, Recogito) and says where each would stand in the newest version of a source. Nothing is added yet.',
    z.strictObject({ sourceId: id<'Source'>(), grantId: id<'FileGrant'>(), workId: id<'Work'>().optional() }),
    z.strictObject({
      planId: z.string(),
      marks: z.array(plannedMark),
      codes: z.array(foreignCode),
      leftOut: z.array(leftOut),
    }),
  ),
  'annotation.add': request(
    'Adds what was read as excerpts, in one act. Marks that are beyond doubt go in; of the others those for which a place is chosen, by the number of the candidate.',
    z.strictObject({
      planId: text(60),
      codes: mapping.optional(),
      places: z.record(text(10), z.number().int().nonnegative()).optional(),
    }),
    z.strictObject({ added: z.number().int(), known: z.number().int(), left: z.array(leftOut) }),
  ),
  'annotation.write': request(
    'Writes the excerpts of a dossier, or of one source, as W3C Web Annotations (JSON-LD). Positions count code points, as the model wants.',
    z.strictObject({ dossierId: id<'Dossier'>(), sourceId: id<'Source'>().optional() }),
    z.strictObject({ exported }),
  ),
} as const

export const projectRequests = {
  'project.read': request(
    'Reads a project of a qualitative analysis program (REFI-QDA, .qdpx) and says what of it can be taken. Nothing is added yet.',
    z.strictObject({ grantId: id<'FileGrant'>(), workId: id<'Work'>().optional() }),
    z.strictObject({
      planId: z.string(),
      name: z.string(),
      sources: z.array(z.strictObject({ name: z.string(), words: z.number().int(), passages: z.number().int() })),
      codes: z.array(foreignCode),
      leftOut: z.array(leftOut),
    }),
  ),
  'project.add': request(
    'Adds what was read as a new dossier, or to one, in one act: texts as sources, coded passages as excerpts. A code is mapped to one of the codebook, kept as a code of the library’s own (`own`, which is the default where none bears its name), or left as words of the comment (`leave`).',
    z.strictObject({
      planId: text(60),
      dossierId: id<'Dossier'>().optional(),
      title: text(300).optional(),
      codes: mapping.optional(),
      workId: id<'Work'>().optional(),
    }),
    z.strictObject({
      dossierId: id<'Dossier'>(),
      sources: z.number().int(),
      excerpts: z.number().int(),
      codes: z.number().int(),
      left: z.array(leftOut),
    }),
  ),
  'project.write': request(
    'Writes a dossier as a project for qualitative analysis programs (REFI-QDA, .qdpx): texts, codes, coded passages, comments.',
    z.strictObject({ dossierId: id<'Dossier'>() }),
    z.strictObject({ exported }),
  ),
  'codebook.read': request(
    'Reads codes from a codebook (REFI-QDA, .qdc, or this app’s own JSON) or a project, and says which are new here. Nothing is added yet.',
    z.strictObject({ grantId: id<'FileGrant'>(), workId: id<'Work'>().optional() }),
    z.strictObject({
      planId: z.string(),
      codes: z.array(
        z.strictObject({
          key: z.string(),
          name: z.string(),
          definition: z.string(),
          state: z.enum(['new', 'same', 'differs']),
          codeId: z.string().optional(),
        }),
      ),
    }),
  ),
  'codebook.add': request(
    'Adds codes that were read, by their keys, in one act; one that is here under its name is replaced by it.',
    z.strictObject({ planId: text(60), keys: z.array(text(4000)).min(1).max(5000) }),
    z.strictObject({ codes: z.number().int(), messages: z.array(z.string()) }),
  ),
  'codebook.write': request(
    'Writes the codebook for other programs (REFI-QDA, .qdc) or for other libraries of this app (json), among the exports of a dossier.',
    z.strictObject({ dossierId: id<'Dossier'>(), format: z.enum(['qdc', 'json']) }),
    z.strictObject({ exported }),
  ),
} as const
