import { z } from 'zod'
import { CHECKS } from '../../../shared/checks/finding.ts'
import { code } from '../../../shared/contract/codes.ts'
import { commentThread } from '../../../shared/contract/comments.ts'
import { exported } from '../../../shared/contract/notes.ts'
import { id, text } from '../../../shared/contract/request.ts'
import { ledger, proposal } from '../../../shared/contract/reviews.ts'
import {
  excerpt,
  leftOut,
  note,
  noteHeader,
  noteNode,
  provenance,
  sourceBlock,
  sourceVersion,
} from '../../../shared/contract/shapes.ts'
import { snapshot } from '../../../shared/contract/snapshots.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'

/**
 * What a hand-over holds as JSON, part by part; README names the entries of the archive.
 *
 * The schemas are strict: a file that says more than this version knows was made by another one, and its version says so.
 */
export const HANDOVER_FORMAT = 'aide-memoire/dossier'
export const HANDOVER_VERSION = 1

const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** What an item said in an earlier hand-over, shortened so that nobody takes it for the name of a file. */
const state = z.string().regex(/^[0-9a-f]{32}$/)
/** States of an item that whoever made the file had handed over or received before. */
const known = z.array(state).max(10_000)

/** Read before anything else: only these two have to be there in every version to come. */
export const handoverHead = z.looseObject({ format: z.literal(HANDOVER_FORMAT), version: z.number().int().positive() })

export const manifest = z.strictObject({
  format: z.literal(HANDOVER_FORMAT),
  version: z.literal(HANDOVER_VERSION),
  app: z.string(),
  /** `pack`: one note, and of its sources the passages it cites alone. */
  kind: z.enum(['whole', 'pack']),
  dossier: z.strictObject({ id: id<'Dossier'>(), title: text(300), isSample: z.boolean(), createdAt: z.string() }),
  handedBy: z.string(),
  /** The highest marking in the file, one for each scheme of markings; none where nothing is marked. */
  markings: z.array(z.string()),
  /** What is marked above it was left out. */
  ceiling: z.string().optional(),
  leftOut: z.array(leftOut),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^(originals|exports|returned)\/[0-9a-f]{64}(\.[a-z0-9.]{1,20})?$/),
      sha256: hash,
      size: z.number().int().nonnegative(),
    }),
  ),
})

const version = z.strictObject({
  version: sourceVersion,
  textId: hash,
  /** For a text of passages alone: the version they are from, and its text. */
  passagesOf: z.strictObject({ versionId: id<'SourceVersion'>(), textId: hash }).optional(),
})

export const sources = z.array(
  z.strictObject({
    ...provenance,
    id: id<'Source'>(),
    createdAt: z.string(),
    versions: z.array(version).min(1),
    known,
  }),
)

/** `whole` is where the passage stands in the version its text of passages is from. */
export const excerpts = z.array(z.strictObject({ excerpt, whole: excerpt.optional(), known }))

const waiver = z.strictObject({
  check: z.enum(CHECKS),
  blockId: z.string(),
  where: z.string(),
  reason: z.string(),
  madeAt: z.string(),
  madeBy: z.string().optional(),
})

export const notes = z.array(
  z.strictObject({
    note,
    /** Parts of it were left out, for their marking. */
    isCut: z.boolean(),
    comments: z.array(commentThread),
    snapshots: z.array(snapshot),
    waivers: z.array(waiver),
    known,
  }),
)

export const pairs = z.array(
  z.strictObject({
    firstId: id<'Note'>(),
    secondId: id<'Note'>(),
    confirmations: z.array(
      z.strictObject({
        firstBlockId: z.string(),
        secondBlockId: z.string(),
        firstWords: z.string(),
        secondWords: z.string(),
      }),
    ),
  }),
)

export const codes = z.array(code.extend({ id: text(40), key: text(1), guid: text(40).optional() }))

export const templates = z.array(
  z.strictObject({ id: text(100), version: z.number().int().positive(), file: z.string() }),
)

const remark = { author: z.string(), initials: z.string().optional(), at: z.string(), text: z.string() }

/** A comment that went out with a copy. */
const sentComment: z.ZodType<NoteComment> = z.strictObject({
  ...remark,
  id: z.string(),
  isResolved: z.boolean().optional(),
  replies: z.array(z.strictObject({ ...remark, id: z.string().optional() })).exactOptional(),
  fieldId: z.string().optional(),
  quoted: z.string().optional(),
  blockId: z.string().optional(),
})

const exportsKept = z.array(
  z.strictObject({
    exported,
    /** The note as it was handed out; nothing for files made of a whole dossier. */
    state: z.strictObject({ note: note.optional() }),
    comments: z.array(sentComment),
  }),
)

export const reviews = z.array(
  z.strictObject({
    id: id<'Review'>(),
    noteId: id<'Note'>(),
    exportId: id<'Export'>().optional(),
    base: z.strictObject({ header: noteHeader, body: noteNode }),
    fileName: z.string(),
    sha256: hash,
    ledger,
    messages: z.array(z.string()),
    openedAt: z.string(),
    proposals: z.array(
      z.strictObject({
        proposal,
        decision: z.enum(['open', 'accepted', 'rejected']),
        reply: z.string(),
        isApplied: z.boolean(),
        decidedAt: z.string().optional(),
      }),
    ),
  }),
)

export const history = z.array(z.strictObject({ at: z.string(), by: z.string(), what: z.string() })).max(100_000)

export const textBlocks = z.array(sourceBlock)

/** The parts of the archive that are JSON, by the name of their entry. */
export const PARTS = {
  sources,
  excerpts,
  notes,
  pairs,
  codes,
  templates,
  exports: exportsKept,
  reviews,
  history,
} as const

export type Manifest = z.infer<typeof manifest>
export type HandoverContent = { readonly [Name in keyof typeof PARTS]: z.infer<(typeof PARTS)[Name]> }
export type HandedSource = HandoverContent['sources'][number]
export type HandedVersion = HandedSource['versions'][number]
export type HandedExcerpt = HandoverContent['excerpts'][number]
export type HandedNote = HandoverContent['notes'][number]

/** The name of an entry: `content/notes.json`. */
export const partPath = (name: keyof typeof PARTS) => `content/${name}.json`
export const textPath = (textId: string) => `texts/${textId}.json`
