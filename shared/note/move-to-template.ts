import type { Template, TemplateSection } from '../template/template.ts'
import { ensureBlockIds } from './block-ids.ts'
import { emptySection, inLanguage } from './empty-body.ts'
import { textOf } from './header.ts'
import type { Note, NoteNode } from './note.ts'

/** One thing that is different after a note has moved to another version of its template. */
export type TemplateChange =
  | { readonly kind: 'section-added' | 'section-gone' | 'section-kept'; readonly name: string }
  | { readonly kind: 'section-renamed'; readonly name: string; readonly before: string }
  | { readonly kind: 'sections-ordered' }
  | { readonly kind: 'field-added' | 'field-gone' | 'field-kept'; readonly name: string }
  | { readonly kind: 'limits' | 'page' | 'sign-off' }
  | { readonly kind: 'marking'; readonly name: string }

/**
 * A note on another version of its template.
 *
 * Nothing that was written is lost: the text of a section that the template no longer has stays at the end under its
 * old heading, and values of header fields that are no longer printed stay with the note. A marking that the new scheme
 * does not know is not changed either: the check on markings asks for another.
 * @param from the version the note was made from, where it is known
 */
export function moveToTemplate(
  note: Note,
  from: Template | undefined,
  to: Template,
  newId: () => string,
): { readonly note: Note; readonly changes: readonly TemplateChange[] } {
  const { language } = note
  const changes: TemplateChange[] = []
  const own = note.body.content ?? []
  const inOwn = new Map(own.map((section) => [idOf(section), section]))
  const known = new Set(to.sections.map(({ id }) => id))

  const moved = (section: TemplateSection): NoteNode[] => {
    const there = inOwn.get(section.id)
    if (there !== undefined) {
      const heading = inLanguage(section.heading, language)
      const before = String(there.attrs?.heading ?? '')
      if (before !== heading) changes.push({ kind: 'section-renamed', name: heading, before })
      return [{ ...there, attrs: { ...there.attrs, heading, kind: section.kind } }]
    }
    // One that the writer took out of the note stays out.
    if (from?.sections.some(({ id }) => id === section.id)) return []
    changes.push({ kind: 'section-added', name: inLanguage(section.heading, language) })
    return [emptySection(to, section, language)]
  }

  const ordered = inOrderOf(own, from, to).flatMap(moved)
  const left = own.filter((section) => !known.has(idOf(section)))
  const kept = left.filter(hasWords)
  for (const section of left) {
    const kind = hasWords(section) ? 'section-kept' : 'section-gone'
    changes.push({ kind, name: String(section.attrs?.heading ?? '') })
  }
  const isReordered = common(own, ordered).join() !== common(ordered, own).join()
  if (isReordered) changes.push({ kind: 'sections-ordered' })
  changes.push(...fieldChanges(note, from, to))
  if (from !== undefined) changes.push(...otherChanges(from, to))
  const marking = textOf(note.header.marking)
  if (marking !== '' && !to.markingScheme.values.includes(marking)) changes.push({ kind: 'marking', name: marking })
  const body = ensureBlockIds({ ...note.body, content: [...ordered, ...kept] }, newId)
  return { note: { ...note, templateId: to.id, templateVersion: to.version, body }, changes }
}

/**
 * The template's sections in the order the note will have them.
 *
 * The new template's own order, unless the writer had put the sections in another one: then that stays, and what is new
 * stands behind the section that comes before it in the template.
 */
function inOrderOf(own: readonly NoteNode[], from: Template | undefined, to: Template): readonly TemplateSection[] {
  const before = own.map(idOf)
  const asMade = (from ?? to).sections.map(({ id }) => id).filter((id) => before.includes(id))
  const isOwnOrder = before.filter((id) => asMade.includes(id)).join() !== asMade.join()
  if (!isOwnOrder) return to.sections
  const order = before.flatMap((id) => to.sections.find((section) => section.id === id) ?? [])
  for (const [at, section] of to.sections.entries()) {
    if (order.includes(section)) continue
    const earlier = to.sections.slice(0, at).findLast((each) => order.includes(each))
    order.splice(earlier === undefined ? 0 : order.indexOf(earlier) + 1, 0, section)
  }
  return order
}

function fieldChanges(note: Note, from: Template | undefined, to: Template): readonly TemplateChange[] {
  const name = ({ label }: Template['header'][number]) => inLanguage(label, note.language)
  const added = to.header.filter(({ id }) => from !== undefined && !from.header.some((field) => field.id === id))
  const gone = (from?.header ?? []).filter(({ id }) => !to.header.some((field) => field.id === id))
  return [
    ...added.map((field) => ({ kind: 'field-added' as const, name: name(field) })),
    ...gone.map((field) => ({
      kind: textOf(note.header[field.id]) === '' ? ('field-gone' as const) : ('field-kept' as const),
      name: name(field),
    })),
  ]
}

function otherChanges(from: Template, to: Template): readonly TemplateChange[] {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const limits = ({ limits: { pages, words }, sections }: Template, other: Template) => [
    pages,
    words,
    sections
      .filter(({ id }) => other.sections.some((section) => section.id === id))
      .map(({ id, maxWords, maxItems = 0, required }) => `${id} ${maxWords} ${maxItems} ${required}`)
      .sort(),
  ]
  return [
    ...(isSame(limits(from, to), limits(to, from)) ? [] : [{ kind: 'limits' as const }]),
    ...(isSame(from.pagePreset, to.pagePreset) ? [] : [{ kind: 'page' as const }]),
    ...(isSame(from.signOff, to.signOff) ? [] : [{ kind: 'sign-off' as const }]),
  ]
}

const idOf = (section: NoteNode): string => String(section.attrs?.id ?? '')

/** The ids of the first list that the second has too. */
function common(one: readonly NoteNode[], other: readonly NoteNode[]): readonly string[] {
  const ids = new Set(other.map(idOf))
  return one.map(idOf).filter((id) => ids.has(id))
}

/** Words, a passage or a table: anything somebody would miss. Headings that the template put there are not. */
function hasWords(node: NoteNode): boolean {
  if (node.type === 'heading') return false
  if (node.type === 'citation') return true
  if (node.type === 'tableHeader') return false
  return /\S/u.test(node.text ?? '') || (node.content ?? []).some(hasWords)
}
