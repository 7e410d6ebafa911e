import { expect, test } from 'vitest'
import { readinessOf } from '../../../renderer/export/readiness.ts'
import type { DossierId, NoteId } from '../../../shared/id.ts'
import { emptyBody } from '../../../shared/note/empty-body.ts'
import type { Note, NoteNode } from '../../../shared/note/note.ts'
import { aTemplate, countingIds } from '../../shared/note/a-template.ts'

const template = aTemplate('prose', 'two_lists')

function aNote(header: Note['header'], body: NoteNode): Note {
  return {
    id: 'n' as NoteId,
    dossierId: 'd' as DossierId,
    templateId: template.id,
    templateVersion: 1,
    language: 'en',
    pageVariant: 'compact',
    header,
    body,
    revision: 1,
    createdAt: '',
    changedAt: '',
  }
}

const prose = (...content: NoteNode[]): NoteNode => ({
  type: 'doc',
  content: [
    { type: 'section', attrs: { id: 'section-prose' }, content: [{ type: 'paragraph', attrs: { id: 'p' }, content }] },
  ],
})

test('an empty note is said to lack its required fields and sections, whose starter headings are no text', () => {
  const { warnings, words } = readinessOf(aNote({}, emptyBody(template, 'en', countingIds())), template, new Set())
  expect(words).toBe(0)
  expect(warnings).toEqual([
    { kind: 'missing', fields: ['To', 'Date', 'Title'] },
    { kind: 'empty', sections: ['Heading of prose', 'Heading of two_lists'] },
  ])
})

test('a section beyond 115 % of its budget and citations of removed passages are named', () => {
  const header = { to: 'Deputy', date: '2026-02-16', title: 'Talks' }
  const cited: NoteNode = { type: 'citation', attrs: { excerptIds: ['gone', 'there'], mode: 'paraphrase' } }
  const note = aNote(header, prose({ type: 'text', text: 'word '.repeat(120) }, cited))
  const { warnings, citations } = readinessOf(note, template, new Set(['there']))
  expect(citations).toBe(1)
  expect(warnings).toContainEqual({ kind: 'over', section: 'Heading of prose', words: 120, limit: 100 })
  expect(warnings).toContainEqual({ kind: 'gone', count: 1 })
})
