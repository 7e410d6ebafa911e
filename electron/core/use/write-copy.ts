import type { Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { Note } from '../../../shared/note/note.ts'
import type { Template } from '../../../shared/template/template.ts'
import type { NoteForExport } from '../../../shared/word/note-for-export.ts'
import type { NoteComment } from '../../../shared/word/paper/note-comment.ts'
import type { SheetModel } from '../../../shared/word/sheets/sheet-model.ts'
import type { LongWork } from '../capabilities.ts'
import { listExcerpts } from '../database/excerpt.ts'
import { listSources } from '../database/source.ts'
import type { ExportOrder } from '../exporting/export-order.ts'
import { checkNote } from './checking.ts'
import { citedAs } from './cited-as.ts'
import { codePointPlaces } from './code-point-places.ts'
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

/** One copy of a note, with all that goes into it, ready to be written. */
export interface Copy {
  readonly input: NoteForExport
  readonly order: ExportOrder
  /** Comments that go out with it. */
  readonly comments: readonly NoteComment[]
}

/** Gathers what goes into a copy; for a PDF, into the Word file it is printed from. @throws Refusal */
export async function copyOf(
  context: Context,
  note: Note,
  template: Template,
  { format = 'docx', variant = 'clean', houseStyle, ...options }: Omit<Input<'export.preview'>, 'noteId' | 'workId'>,
): Promise<Copy> {
  const isForCheckers = variant === 'working' || variant === 'fact-check' || format === 'json'
  const said = variant === 'working' ? outgoingComments(context, note) : { comments: [], body: note.body }
  const { comments } = said
  const house = houseStyle && (await takeHouseStyle(context, houseStyle))
  const excerpts = listExcerpts(context.db, note.dossierId)
  return {
    input: {
      note: { ...note, body: said.body },
      template,
      excerpts,
      ...(format === 'jsonld' && { positions: codePointPlaces(context, excerpts) }),
      sources: listSources(context.db, note.dossierId),
      codebook: context.codebook(),
      cites: citedAs(context, note.id),
      citedOn: day(context.clock()),
      ...(isForCheckers && { waived: checkNote(context, note, template).waived }),
    },
    order: {
      format: format === 'pdf' ? 'docx' : format,
      options: { ...options, variant, comments, houseStyle: house?.bytes, houseStyles: house?.styles },
    },
    comments,
  }
}

/** The pages of a copy, instead of its file. */
export async function sheetsOf(context: Context, { input, order }: Copy, work: LongWork) {
  const { bytes, messages } = await context.writeNote(input, work, { ...order, format: 'docx', asSheets: true })
  return { sheets: JSON.parse(new TextDecoder().decode(bytes)) as SheetModel, messages }
}
