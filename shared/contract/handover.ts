import { z } from 'zod'
import { exported } from './notes.ts'
import { id, request, text } from './request.ts'
import { leftOut } from './shapes.ts'

/** What goes out: the whole dossier, or one note with the passages it cites; nothing marked above the ceiling. */
const order = {
  dossierId: id<'Dossier'>(),
  noteId: id<'Note'>().optional(),
  ceiling: text(60).optional(),
}

/** What goes out, or came in, by its number; `markings` are the highest, one for each scheme of markings. */
const counted = {
  markings: z.array(z.string()),
  sources: z.number().int(),
  excerpts: z.number().int(),
  notes: z.number().int(),
  leftOut: z.array(leftOut),
}

/**
 * How something of the file stands to what is here. `changed-there` is taken over where it was not changed here as well;
 * `both` is kept beside what is here; `changed-here` and `same` are left as they are.
 */
const standing = z.enum(['new', 'same', 'changed-there', 'changed-here', 'both'])
export type HandedStanding = z.infer<typeof standing>

const handedItem = z.strictObject({
  kind: z.enum([
    'source',
    'version',
    'excerpt',
    'note',
    'code',
    'template',
    'comment',
    'snapshot',
    'waiver',
    'review',
    'file',
  ]),
  name: z.string(),
  standing,
})
export type HandedItem = z.infer<typeof handedItem>

const plan = z.strictObject({
  planId: z.string(),
  dossierId: id<'Dossier'>(),
  title: z.string(),
  handedBy: z.string(),
  kind: z.enum(['whole', 'pack']),
  markings: z.array(z.string()),
  ceiling: z.string().optional(),
  /** A dossier of this identity is in the library: the file is merged into it. */
  isHere: z.boolean(),
  items: z.array(handedItem),
  /** Codes that are not here, or are here with another meaning, as for projects of other programs. */
  codes: z.array(
    z.strictObject({ key: z.string(), name: z.string(), uses: z.number().int(), codeId: z.string().optional() }),
  ),
  /** What whoever handed it over left out, and what of the file cannot be taken. */
  leftOut: z.array(leftOut),
})
export type HandoverPlan = z.infer<typeof plan>

export const handoverRequests = {
  'handover.describe': request(
    'Says what a hand-over of a dossier would hold: how much, the highest marking, what a ceiling leaves out. Nothing is written.',
    z.strictObject(order),
    z.strictObject({ ...counted, ceilings: z.array(z.string()) }),
  ),
  'handover.write': request(
    'Writes a dossier, or one note with the passages it cites, as one file (.dossier.zip) that opens without the app and is received by it. With a passphrase it is sealed (.dossier.sealed); nobody can open it without.',
    z.strictObject({
      ...order,
      /** Along with kept exports and returned files. */
      withFiles: z.boolean(),
      passphrase: text(1000).optional(),
      workId: id<'Work'>().optional(),
    }),
    z.strictObject({ ...counted, exported }),
  ),
  'handover.read': request(
    'Reads a file that was handed over and says what would come of it, or that it is sealed. Nothing is added yet.',
    z.strictObject({ grantId: id<'FileGrant'>(), workId: id<'Work'>().optional() }),
    z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('sealed'), heldId: z.string() }),
      z.strictObject({ state: z.literal('read'), plan }),
    ]),
  ),
  'handover.unseal': request(
    'Reads a sealed file by its passphrase. A wrong one can be tried again.',
    z.strictObject({ heldId: text(60), passphrase: text(1000), workId: id<'Work'>().optional() }),
    z.strictObject({ plan }),
  ),
  'handover.receive': request(
    'Takes in what was read, in one act: as a new dossier, or merged into the one of the same identity. Nothing that was written here is overwritten.',
    z.strictObject({
      planId: text(60),
      codes: z.record(text(60), text(40)).optional(),
      workId: id<'Work'>().optional(),
    }),
    z.strictObject({
      dossierId: id<'Dossier'>(),
      items: z.array(handedItem),
      leftOut: z.array(leftOut),
    }),
  ),
} as const
