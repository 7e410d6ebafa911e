import { expect, test } from 'vitest'
import { noteTitle } from '../../../shared/note/header.ts'
import type { NoteNode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { wordsOf } from '../../../shared/note/words.ts'
import { aDossier } from '../../build/a-dossier.ts'
import { dumpOf } from '../../build/a-dump.ts'
import { aLibrary } from '../../build/a-library.ts'
import { bodySaying } from '../../build/note-body.ts'

test('a new note has the sections of its template and a header filled in as far as anything is known', async () => {
  const library = await aLibrary()
  const { dossier, source } = await aDossier(library)
  const { templates } = await library.ask('template.list', {})
  expect(templates.length).toBeGreaterThanOrEqual(13)
  for (const template of templates) {
    for (const language of ['en', 'fr'] as const) {
      const made = await library.ask('note.create', {
        dossierId: dossier.id,
        templateId: template.id,
        language,
        title: 'On the agreement',
      })
      const { note } = made
      expect(note.body.content?.map((section) => section.attrs?.id)).toEqual(template.sections.map(({ id }) => id))
      expect(() => noteSchema.nodeFromJSON(note.body).check()).not.toThrow()
      const fields = template.header.map(({ id }) => id)
      const expected: Record<string, unknown> = {
        marking: template.markingScheme.default,
        date: '2026-02-07',
        doc_type: language === 'fr' ? template.name.fr : template.name.en,
        language,
        title: 'On the agreement',
        source_doc: [source.id],
      }
      for (const field of fields.filter((id) => id in expected)) {
        expect([template.id, field, note.header[field]]).toEqual([template.id, field, expected[field]])
      }
      expect(note.header.deadline).toBeUndefined()
      expect([template.id, noteTitle(note.header)]).toEqual([template.id, 'On the agreement'])
      await library.ask('note.save', {
        noteId: note.id,
        baseRevision: note.revision,
        header: note.header,
        body: note.body,
        pageVariant: 'compact',
      })
    }
  }
})

test('a save counts words, copies the title and grows the revision', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  const body = bodySaying(note.body, 'Five words are counted here.')
  const reply = await library.ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: { ...note.header, title: 'A better title' },
    body,
    pageVariant: 'compact',
  })
  expect(reply).toEqual({ outcome: 'saved', revision: note.revision + 1, changedAt: '2026-02-07T09:30:00.000Z' })
  const { notes } = await library.ask('note.list', { dossierId: dossier.id })
  expect(notes).toMatchObject([{ title: 'A better title', words: wordsOf(body) }])
  expect((await library.ask('note.open', { noteId: note.id })).note.pageVariant).toBe('compact')
})

test('of two windows that write the same note, neither loses a word', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  const save = (words: string) =>
    library.ask('note.save', {
      noteId: note.id,
      baseRevision: note.revision,
      header: note.header,
      body: bodySaying(note.body, words),
      pageVariant: 'standard',
    })
  const first = await save('Written in the first window.')
  const second = await save('Written in the second window.')
  if (second.outcome !== 'conflict') throw new Error('The second save should have been a conflict')
  expect(second.revision).toBe(first.revision)
  const stored = JSON.stringify((await library.ask('note.open', { noteId: note.id })).note.body)
  const copy = (await library.ask('note.open', { noteId: second.copyId })).note
  expect(stored).toContain('first window')
  expect(JSON.stringify(copy.body)).toContain('second window')
  expect(copy.header.title).toBe('What was agreed (text of another window, 2026-02-07 09:30)')
  expect((await library.ask('note.list', { dossierId: dossier.id })).notes).toHaveLength(2)
})

test('a save whose answer was lost can be sent again without making a copy', async () => {
  const library = await aLibrary()
  const { dossier, note } = await aDossier(library)
  const request = {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body: bodySaying(note.body, 'Sent twice.'),
    pageVariant: 'standard' as const,
  }
  const first = await library.ask('note.save', request)
  expect(await library.ask('note.save', request)).toEqual(first)
  expect((await library.ask('note.list', { dossierId: dossier.id })).notes).toHaveLength(1)
})

test('a body that is no note is refused, and the saved text stays', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  const before = dumpOf(library.folder)
  const bad: readonly NoteNode[] = [
    { type: 'doc' },
    { type: 'script' },
    { type: 'paragraph' },
    { type: 'doc', content: [{ type: 'paragraph' }] },
    { ...note.body, content: [...(note.body.content ?? []), { type: 'text', text: 'loose' }] },
    { ...note.body, marks: [{ type: 'blink' }], content: [{ type: 'text', text: 'x', marks: [{ type: 'blink' }] }] },
  ]
  for (const body of bad) {
    const failure = await library.refuse('note.save', {
      noteId: note.id,
      baseRevision: note.revision,
      header: note.header,
      body,
      pageVariant: 'standard',
    })
    expect(failure.code).toBe('invalid-input')
  }
  expect(dumpOf(library.folder)).toEqual(before)
})

test('a body nested ten thousand deep is refused instead of ending the app', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  let body: NoteNode = { type: 'paragraph' }
  for (let depth = 0; depth < 10_000; depth++) body = { type: 'doc', content: [body] }
  const reply = await library.dispatch('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body,
    pageVariant: 'standard',
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  expect((await library.ask('note.open', { noteId: note.id })).note).toEqual(note)
})

test('an export keeps a copy of the file and of the note as it was', async () => {
  const given: unknown[] = []
  const library = await aLibrary({
    writeNote: async (note) => {
      given.push(note)
      return { bytes: new TextEncoder().encode('PK, and so on'), messages: [] }
    },
  })
  const { dossier, note, excerpt, source } = await aDossier(library)
  const { exported } = await library.ask('export.write', { noteId: note.id, despite: 'A test.' })
  expect(given).toMatchObject([{ note, excerpts: [excerpt], sources: [source], citedOn: '2026-02-07' }])
  expect(exported).toMatchObject({
    noteId: note.id,
    noteRevision: note.revision,
    fileName: '2026-02-07 What was agreed.docx',
    size: 13,
  })
  await library.ask('note.remove', { noteId: note.id })
  const file = await library.exported(exported.id)
  expect(new TextDecoder().decode(file?.bytes)).toBe('PK, and so on')
  expect((await library.ask('export.list', { dossierId: dossier.id })).exports).toEqual([exported])
  expect(await library.exported('../../etc/passwd')).toBeUndefined()
})

test('the name of an exported file is one that every system accepts', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  const nameOf = async (title: string) => {
    const { revision } = (await library.ask('note.open', { noteId: note.id })).note
    const header = { ...note.header, title }
    await library.ask('note.save', {
      noteId: note.id,
      baseRevision: revision,
      header,
      body: note.body,
      pageVariant: 'compact',
    })
    return (await library.ask('export.write', { noteId: note.id, despite: 'A test.' })).exported.fileName
  }
  expect(await nameOf('../../etc: "a" <b>|c?*\u0000\u202e')).toBe('2026-02-07 etc a b c.docx')
  expect(await nameOf('...')).toBe('2026-02-07 Note.docx')
  expect(await nameOf('Note d’information — État')).toBe('2026-02-07 Note d’information — État.docx')
  expect((await nameOf('long '.repeat(60))).length).toBeLessThan(120)
})

test('an export that fails leaves no record and no file', async () => {
  const library = await aLibrary({
    writeNote: async () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    },
  })
  const { dossier, note } = await aDossier(library)
  expect((await library.refuse('export.write', { noteId: note.id, despite: 'A test.' })).code).toBe('disk-full')
  expect((await library.ask('export.list', { dossierId: dossier.id })).exports).toEqual([])
})
