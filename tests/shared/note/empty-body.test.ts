import { expect, test } from 'vitest'
import { ensureBlockIds, NODES_WITH_ID } from '../../../shared/note/block-ids.ts'
import { emptyBody } from '../../../shared/note/empty-body.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { responseSets } from '../../../shared/note/responses.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { aTemplate, countingIds } from './a-template.ts'

const everyKind = aTemplate(
  'prose',
  'prose_subheads',
  'bullets',
  'numbered',
  'numbered_paras',
  'list',
  'two_lists',
  'qa',
  'cards',
  'table',
  'options_table',
  'recommendations',
)

test('a new note of every kind of section is accepted by the note schema', () => {
  for (const language of ['en', 'fr'] as const) {
    const body = emptyBody(everyKind, language, countingIds())
    expect(() => noteSchema.nodeFromJSON(body).check()).not.toThrow()
    expect(body.content?.map((section) => section.attrs?.id)).toEqual(everyKind.sections.map(({ id }) => id))
  }
})

test('section headings are in the language of the note', () => {
  expect(emptyBody(aTemplate('prose'), 'fr', countingIds()).content?.[0]?.attrs?.heading).toBe('Titre de prose')
})

test('a recommendation starts with the responses of the template', () => {
  const body = emptyBody(aTemplate('recommendations'), 'en', countingIds())
  expect(body.content?.[0]?.content?.[0]?.attrs?.responses).toEqual(['Agree', 'Disagree', 'Discuss'])
})

test('the Australian form offers its answers in pairs', () => {
  const template = aTemplate('recommendations')
  const australian = {
    ...template,
    jurisdiction: 'AU',
    signOff: { type: 'decision_block', responses: ['Agreed / Not agreed', 'Noted / Please discuss'] },
  }
  expect(responseSets(australian, 'en')).toEqual([
    ['Agreed', 'Not agreed'],
    ['Noted', 'Please discuss'],
  ])
})

test('every block of a new note has an id of its own', () => {
  const ids: string[] = []
  const walk = (node: NoteNode) => {
    if (NODES_WITH_ID.has(node.type)) ids.push(String(node.attrs?.id))
    node.content?.forEach(walk)
  }
  walk(emptyBody(everyKind, 'en', countingIds()))
  expect(ids.length).toBeGreaterThan(20)
  expect(ids).not.toContain('undefined')
  expect(new Set(ids).size).toBe(ids.length)
})

test('the first of two equal block ids keeps it, and a body with good ids comes back as the same object', () => {
  const paragraph = (id: string): NoteNode => ({ type: 'paragraph', attrs: { id } })
  const body: NoteNode = { type: 'doc', content: [paragraph('a'), paragraph('a'), paragraph('')] }
  const mended = ensureBlockIds(body, countingIds())
  expect(mended.content?.map((node) => node.attrs?.id)).toEqual(['a', 'id-1', 'id-2'])
  expect(ensureBlockIds(mended, countingIds())).toBe(mended)
})
