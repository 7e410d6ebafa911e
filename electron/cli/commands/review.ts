import { Refusal } from '../../../shared/contract/errors.ts'
import type { NoteId } from '../../../shared/id.ts'
import type { ServedLibrary } from '../../core/shell/served-library.ts'
import { answered, ask, type Command, UsageError } from '../command.ts'
import { findNote } from '../find.ts'
import { offered } from '../offered-file.ts'
import { parse } from '../parse.ts'

export const review: Command = {
  name: 'review',
  usage: 'NOTE FILE… [--accept-all | --reject-all]',
  doc: 'Reads Word files that came back from review and prints every proposal; accepts and applies, or rejects, all of them.',
  async run(given, desk) {
    const { values, positionals } = parse(given, {
      'accept-all': { type: 'boolean' },
      'reject-all': { type: 'boolean' },
      // What is printed is JSON in any case.
      json: { type: 'boolean' },
    })
    const [name, ...files] = positionals
    if (name === undefined || files.length === 0) throw new UsageError('Name one note and at least one file.')
    if (values['accept-all'] && values['reject-all']) throw new UsageError('Accept all or reject all, not both.')
    const decision = values['accept-all'] ? 'accepted' : values['reject-all'] ? 'rejected' : undefined
    const library = await desk.library()
    const { id } = await findNote(library, name)
    const reviews = []
    const refused: { readonly file: string; readonly reason: string }[] = []
    for (const file of files) {
      try {
        reviews.push(await openOne(library, id, file, decision))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refused.push({ file, reason: error.message })
        desk.say(`${file}: ${error.message}`)
      }
    }
    if (reviews.length === 0) throw new Refusal('refused', 'No file was opened. The note was not changed.')
    return { noteId: id, reviews, refused }
  },
}

async function openOne(
  library: ServedLibrary,
  noteId: NoteId,
  file: string,
  decision: 'accepted' | 'rejected' | undefined,
) {
  const grant = answered(library.offer(await offered(file)))
  const { review: opened } = await ask(library, 'review.open', { noteId, grantId: grant.id })
  const reviewId = opened.id
  const { proposals } = await ask(library, 'review.preview', { reviewId })
  if (decision === undefined || proposals.length === 0) return { file, review: opened, proposals }
  await ask(library, 'review.decide', { reviewId, numbers: proposals.map(({ number }) => number), decision })
  const applied = decision === 'accepted' ? await ask(library, 'review.apply', { reviewId }) : undefined
  const after = await ask(library, 'review.preview', { reviewId })
  return { file, ...after, ...(applied ? { applied } : {}) }
}
