import type { Input } from '../../../shared/contract/contract.ts'
import { Refusal } from '../../../shared/contract/errors.ts'
import type { NoteId } from '../../../shared/id.ts'
import { emptyBody } from '../../../shared/note/empty-body.ts'
import type { Note, NoteHeader } from '../../../shared/note/note.ts'
import type { HeaderField, Template } from '../../../shared/template/template.ts'
import { listSources } from '../database/source.ts'
import type { Context } from './context.ts'

type Wish = Input<'note.create'>

/** A note as a template begins it: empty sections, and the header filled in as far as anything is known. */
export function newNote(context: Context, wish: Wish): Note {
  const template = context.templates().find(({ id }) => id === wish.templateId)
  if (template === undefined) {
    throw new Refusal('not-found', `There is no template “${wish.templateId}”. No note was made; choose another one.`)
  }
  const now = context.clock().toISOString()
  return {
    id: context.newId() as NoteId,
    dossierId: wish.dossierId,
    templateId: template.id,
    templateVersion: template.version,
    language: wish.language,
    pageVariant: 'standard',
    header: startingHeader(context, template, wish),
    body: emptyBody(template, wish.language, context.newId),
    revision: 1,
    createdAt: now,
    changedAt: now,
  }
}

function startingHeader(context: Context, template: Template, wish: Wish): NoteHeader {
  const known = template.header.map((field) => [field.id, knownValue(context, template, field, wish)] as const)
  // A template that prints neither a title nor a subject still has its notes told apart by one.
  const isNamedBySubject =
    ['title', 'subject'].find((id) => template.header.some((field) => field.id === id)) === 'subject'
  const values = [...known, [isNamedBySubject ? 'subject' : 'title', wish.title] as const]
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value.length > 0)) as NoteHeader
}

function knownValue(
  context: Context,
  template: Template,
  field: HeaderField,
  wish: Wish,
): string | readonly string[] | undefined {
  switch (field.type) {
    case 'marking':
      return template.markingScheme.default
    case 'fixed':
      return (wish.language === 'fr' ? template.name.fr : undefined) ?? template.name.en
    case 'language':
      return wish.language
    case 'date':
      // The day of the note; a deadline is for a person to set.
      return field.id === 'date' ? day(context.clock()) : undefined
    case 'datetime':
      return field.id === 'info_cutoff' ? `${day(context.clock())}T${time(context.clock())}` : undefined
    case 'sources':
      return listSources(context.db, wish.dossierId).map(({ id }) => id)
    default:
      return undefined
  }
}

const two = (number: number) => String(number).padStart(2, '0')
/** The day on the user's own calendar. */
export const day = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
const time = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`
