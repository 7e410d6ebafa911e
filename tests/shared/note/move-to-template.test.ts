import { expect, it } from 'vitest'
import { moveToTemplate } from '../../../shared/note/move-to-template.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import type { Template } from '../../../shared/template/template.ts'
import { aNote, p } from '../../build/a-note.ts'

const sections = { issue: [p('i', 'Why now.')], communications: [p('c', 'No announcement.')] }

/** The sample memorandum moved to a version of its template that was changed so. */
function moved(change: (template: Template) => Partial<Template>, order?: (body: readonly NoteNode[]) => NoteNode[]) {
  const { note, template } = aNote(sections)
  const before =
    order === undefined ? note : { ...note, body: { ...note.body, content: order(note.body.content ?? []) } }
  const to = { ...template, version: template.version + 1, ...change(template) }
  let id = 0
  const result = moveToTemplate(before, template, to, () => `new-${id++}`)
  noteSchema.nodeFromJSON(result.note.body).check()
  const content = result.note.body.content ?? []
  return {
    ...result,
    template,
    headings: content.map(({ attrs }) => attrs?.heading),
    words: JSON.stringify(content),
  }
}

const without = (id: string) => (template: Template) => ({
  sections: template.sections.filter((each) => each.id !== id),
})

it('the text of a section that is gone stays at the end under its old heading', () => {
  const { headings, words, changes, note, template } = moved(without('communications'))
  expect(headings.at(-1)).toBe('Communications')
  expect(words).toContain('No announcement.')
  expect(changes).toEqual([{ kind: 'section-kept', name: 'Communications' }])
  expect(note.templateVersion).toBe(template.version + 1)
})

it('a section that is gone and was empty goes', () => {
  const { headings, changes } = moved(without('background'))
  expect(headings).not.toContain('Background')
  expect(changes[0]).toEqual({ kind: 'section-gone', name: 'Background' })
})

it('a new section comes where the template has it, one that the writer took out stays out', () => {
  const add = (template: Template) => {
    const [first, ...rest] = template.sections
    if (first === undefined) throw new Error('no section')
    return { sections: [first, { ...first, id: 'risks', heading: { en: 'Risks' } }, ...rest] }
  }
  const { headings, changes } = moved(add, (body) => body.filter(({ attrs }) => attrs?.id !== 'next_steps'))
  expect(headings.slice(0, 3)).toEqual(['Summary', 'Risks', 'Issue'])
  expect(headings).not.toContain('Next steps')
  expect(changes).toContainEqual({ kind: 'section-added', name: 'Risks' })
})

it('the template’s new order is taken, unless the writer had one of their own', () => {
  const turn = ({ sections: [a, b, ...rest] }: Template) => ({ sections: a && b ? [b, a, ...rest] : [] })
  expect(moved(turn).headings.slice(0, 3)).toEqual(['Issue', 'Summary', 'Background'])
  expect(moved(turn).changes).toContainEqual({ kind: 'sections-ordered' })
  const own = moved(turn, ([a, b, c, ...rest]) => (a && b && c ? [c, a, b, ...rest] : []))
  expect(own.headings.slice(0, 3)).toEqual(['Background', 'Summary', 'Issue'])
  expect(own.changes).toEqual([])
})

it('values of header fields that are no longer printed stay with the note', () => {
  const { note, changes } = moved((template) => ({ header: template.header.filter(({ id }) => id !== 'from') }))
  expect(note.header.from).toBe('Asia Pacific Branch')
  expect(changes).toContainEqual({ kind: 'field-kept', name: 'From' })
})

it('a marking that the new scheme does not have is said and left as it is', () => {
  const { note, template } = aNote(sections, { header: { marking: 'PROTECTED A' } })
  const to = { ...template, markingScheme: { ...template.markingScheme, values: ['OFFICIAL'] } }
  const result = moveToTemplate(note, template, to, () => 'x')
  expect(result.note.header.marking).toBe('PROTECTED A')
  expect(result.changes).toContainEqual({ kind: 'marking', name: 'PROTECTED A' })
})
