import { z } from 'zod'
import { done, id, request, text } from './request.ts'
import { note } from './shapes.ts'

const block = z.strictObject({ blockId: z.string(), words: z.string() })
const onOneSide = z.strictObject({ first: z.array(z.string()), second: z.array(z.string()) })
const row = z.strictObject({
  sectionId: z.string(),
  first: block.optional(),
  second: block.optional(),
  state: z.enum(['confirmed', 'first-changed', 'second-changed', 'both-changed', 'open', 'alone']),
  figures: onOneSide,
  citations: onOneSide,
})
export type PairedRow = z.infer<typeof row>

const noteId = id<'Note'>()

/** Two language versions of one note on one evidence base. */
export const pairRequests = {
  'pair.make': request(
    'Makes the other-language version of a note: the same template, header, citations and places, its text to be written.',
    z.strictObject({ noteId }),
    z.strictObject({ note }),
  ),
  'pair.join': request(
    'Says that two notes of a dossier, in two languages, are versions of each other.',
    z.strictObject({ firstId: noteId, secondId: noteId }),
    done,
  ),
  'pair.open': request(
    'Both versions paragraph by paragraph, with what changed since each pair was confirmed. No pair: no rows.',
    z.strictObject({ noteId }),
    z.strictObject({ firstId: noteId.optional(), secondId: noteId.optional(), rows: z.array(row) }),
  ),
  'pair.confirm': request(
    'Says that pairs of paragraphs were read side by side and say the same.',
    z.strictObject({
      noteId,
      pairs: z
        .array(z.strictObject({ firstBlockId: text(60), secondBlockId: text(60) }))
        .min(1)
        .max(5000),
    }),
    done,
  ),
  'pair.part': request(
    'Says that a note has no other-language version any more. Both notes stay.',
    z.strictObject({ noteId }),
    done,
  ),
} as const
