import type { Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Template } from '../../../shared/template/template.ts'
import type { LongWork } from '../capabilities.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { listSources } from '../database/source.ts'
import { checkNote } from './checking.ts'
import type { Context } from './context.ts'
import { takeHouseStyle } from './house-style.ts'
import { day } from './new-note.ts'
import { outgoingComments } from './outgoing-comments.ts'

/** The template of a note that is to be written. @throws Refusal `not-found` */
export function templateFor(context: Context, note: Note): Template {
  const template = context.templateOf(note)
  if (template !== undefined) return template
  throw new Refusal('not-found', 'The template of this note is missing, so it cannot be laid out. It is safe.')
}

/**
 * Writes one copy of a note with all that goes into it, off this thread; for a PDF, the Word file it is printed from.
 *
 * @param asSheets gives a model of the pages instead of the file
 */
export async function writeCopy(
  context: Context,
  note: Note,
  template: Template,
  { format = 'docx', variant = 'clean', houseStyle, ...options }: Omit<Input<'export.preview'>, 'noteId' | 'workId'>,
  work: LongWork,
  asSheets = false,
) {
  const isForCheckers = variant === 'working' || variant === 'fact-check' || format === 'json'
  const comments = variant === 'working' ? outgoingComments(context.db, note) : []
  const house = houseStyle && (await takeHouseStyle(context, houseStyle))
  const written = await context.writeNote(
    {
      note,
      template,
      excerpts: listExcerpts(context.db, note.dossierId),
      sources: listSources(context.db, note.dossierId),
      codebook: context.codebook(),
      citedOn: day(context.clock()),
      ...(isForCheckers && { waived: checkNote(context, note, template).waived }),
    },
    work,
    {
      format: format === 'pdf' ? 'docx' : format,
      options: { ...options, variant, comments, houseStyle: house },
      ...(asSheets && { asSheets }),
    },
  )
  return { ...written, comments }
}
