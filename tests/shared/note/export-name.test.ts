import { expect, test } from 'vitest'
import { exportName, NAME_PATTERN, namePartsOf, uniqueName } from '../../../shared/note/export-name.ts'
import { aNote } from '../../build/a-note.ts'

const parts = { tracking: '', date: '2026-02-16', title: 'Talks', copy: '' }

test('a name begins with the number of the note where it has one, and leaves no gap where it has none', () => {
  expect(exportName(NAME_PATTERN, { ...parts, tracking: 'CAB-2026/014' })).toBe('CAB-2026 014 2026-02-16 Talks.docx')
  expect(exportName(NAME_PATTERN, parts)).toBe('2026-02-16 Talks.docx')
})

test('a copy that is not the plain one says so, whatever the pattern', () => {
  expect(exportName('{title}', { ...parts, copy: 'working copy' })).toBe('Talks (working copy).docx')
  expect(exportName('{copy} {title}', { ...parts, copy: 'working copy' })).toBe('(working copy) Talks.docx')
})

test('signs, names and lengths that a system refuses are not in a name', () => {
  const named = (title: string, pattern = '{title}') => exportName(pattern, { ...parts, title })
  expect(named('Talks: “A/B” <draft>?. ')).toBe('Talks “A B” draft.docx')
  expect(named('../../etc: "a" <b>|c?*\u0000\u202e')).toBe('etc a b c.docx')
  expect(['con', 'PRN', 'aux', 'NUL', 'com1', 'LPT9', 'com¹'].map((title) => named(title))).toEqual(
    ['con', 'PRN', 'aux', 'NUL', 'com1', 'LPT9', 'com¹'].map((title) => `Note ${title}.docx`),
  )
  expect(named('nul.backup')).toBe('Note nul.backup.docx')
  expect(named(' .. ')).toBe('Note.docx')
  expect(named('...', '{date} {title}')).toBe('2026-02-16 Note.docx')
  expect(named('', '')).toBe('Note.docx')
  expect(named('long '.repeat(60)).length).toBeLessThan(120)
  expect(named('😀'.repeat(200)).isWellFormed()).toBe(true)
})

test('a pattern may name any field of the header, and what it does not know is left out', () => {
  const { note, template } = aNote({})
  const known = namePartsOf(note, template, '2026-02-16', '')
  for (const { id } of template.header) expect(known).toHaveProperty(id)
  expect(exportName('{date} {nonsense} {title}', { ...known, title: 'T' })).toBe('2026-02-16 T.docx')
})

test('a name that is taken counts on, also where only its letters differ in case', () => {
  expect(uniqueName('Brief.docx', new Set())).toBe('Brief.docx')
  expect(uniqueName('Brief.docx', new Set(['brief.DOCX', 'Brief (2).docx']))).toBe('Brief (3).docx')
})
