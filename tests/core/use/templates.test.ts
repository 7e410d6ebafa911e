import { expect, it } from 'vitest'
import { aLibrary, type TestLibrary } from '../../build/a-library.ts'

const MEMO = 'ca.memo.information'

const copyMemo = async (library: TestLibrary) =>
  (await library.ask('template.copy', { templateId: MEMO, name: { en: 'Our memo', fr: 'Notre note' } })).template

const fileOf = async (library: TestLibrary, templateId: string) =>
  JSON.parse((await library.ask('template.export', { templateId })).file)

async function aNoteFrom(library: TestLibrary, templateId: string) {
  const { dossier } = await library.ask('dossier.create', { title: 'Matter' })
  const made = { dossierId: dossier.id, templateId, language: 'en', title: 'What was agreed' } as const
  return (await library.ask('note.create', made)).note
}

it('a copy is a template of its own: notes are made from it, and the original stays as it is', async () => {
  const library = await aLibrary()
  const copy = await copyMemo(library)
  const file = await fileOf(library, copy.id)
  file.sections[0].heading = { en: 'In short', fr: 'En bref' }
  const saved = await library.ask('template.save', {
    templateId: copy.id,
    baseVersion: 1,
    file: JSON.stringify(file),
  })
  expect(saved.template.version).toBe(2)
  const note = await aNoteFrom(library, copy.id)
  expect(note.body.content?.[0]?.attrs?.heading).toBe('In short')
  const { templates, own } = await library.ask('template.list', {})
  expect(own).toEqual([copy.id])
  expect(templates.find(({ id }) => id === MEMO)?.sections[0]?.heading.en).toBe('Summary')
})

it('a note keeps the version of the template it was made from, and goes on when the template is removed', async () => {
  const library = await aLibrary()
  const copy = await copyMemo(library)
  const note = await aNoteFrom(library, copy.id)
  const file = await fileOf(library, copy.id)
  file.limits.pages = 5
  await library.ask('template.save', { templateId: copy.id, baseVersion: 1, file: JSON.stringify(file) })
  await library.ask('template.remove', { templateId: copy.id })

  const { template } = await library.ask('template.open', { noteId: note.id })
  expect([template.version, template.limits.pages]).toEqual([1, 2])
  expect((await library.ask('note.check', { noteId: note.id })).findings.length).toBeGreaterThan(0)
  await library.ask('export.write', { noteId: note.id, despite: 'A test.' })
  expect((await library.ask('template.list', {})).own).toEqual([])
  expect((await library.refuse('note.create', { ...note, templateId: copy.id, title: 'x' })).code).toBe('invalid-input')
})

it('removing and saving a template are undone and done again', async () => {
  const library = await aLibrary()
  const copy = await copyMemo(library)
  await library.ask('template.remove', { templateId: copy.id })
  await library.ask('library.undo', {})
  expect((await library.ask('template.list', {})).own).toEqual([copy.id])
  await library.ask('library.undo', {})
  expect((await library.ask('template.list', {})).own).toEqual([])
  await library.ask('library.redo', {})
  expect((await library.ask('template.list', {})).own).toEqual([copy.id])
})

it('a second window that saves an older state is refused and overwrites nothing', async () => {
  const library = await aLibrary()
  const copy = await copyMemo(library)
  const file = JSON.stringify(await fileOf(library, copy.id))
  await library.ask('template.save', { templateId: copy.id, baseVersion: 1, file })
  expect((await library.refuse('template.save', { templateId: copy.id, baseVersion: 1, file })).code).toBe('conflict')
})

it('the templates of the app cannot be changed or removed', async () => {
  const library = await aLibrary()
  const file = JSON.stringify(await fileOf(library, MEMO))
  expect((await library.refuse('template.save', { templateId: MEMO, baseVersion: 1, file })).sentence).toMatch(
    /Copy it/,
  )
  expect((await library.refuse('template.remove', { templateId: MEMO })).code).toBe('not-allowed')
})

it('an exported template is taken over by another library', async () => {
  const library = await aLibrary()
  const copy = await copyMemo(library)
  const { file } = await library.ask('template.export', { templateId: copy.id })
  const other = await aLibrary()
  expect((await other.ask('template.import', { file })).template).toEqual(copy)
  expect((await other.refuse('template.import', { file })).sentence).toMatch(/already has version 1/)
})

it.each([
  ['no JSON', '{"schema": "template/1",', /not a JSON object/],
  ['a list', '[]', /not a JSON object/],
  ['something else', '{"schema": "codebook/1"}', /does not say .* that it is a template/],
  ['a newer format', '{"schema": "template/3"}', /newer version of the app/],
  ['a file without sections', '{"schema": "template/1", "id": "x"}', /“version” is missing/],
])('%s is refused as a template with a reason, and nothing is stored', async (_what, file, reason) => {
  const library = await aLibrary()
  expect((await library.refuse('template.import', { file })).sentence).toMatch(reason)
  expect((await library.ask('template.list', {})).own).toEqual([])
})

it('a template that repeats the id of a section, or takes one of the app’s, is refused', async () => {
  const library = await aLibrary()
  const file = await fileOf(library, MEMO)
  expect((await library.refuse('template.import', { file: JSON.stringify(file) })).sentence).toMatch(
    /comes with the app/,
  )
  const repeated = { ...file, id: 'mine', sections: [file.sections[0], file.sections[0]] }
  expect((await library.refuse('template.import', { file: JSON.stringify(repeated) })).sentence).toMatch(/twice/)
  const huge = JSON.stringify({ ...file, id: 'mine', annexes: ['x'.repeat(600_000)] })
  expect((await library.refuse('template.import', { file: huge })).code).toBe('too-large')
  expect((await library.ask('template.list', {})).own).toEqual([])
})

it('a note moves to the newer version of its template, after it was said what changes, and undo brings it back', async () => {
  const library = await aLibrary()
  const copy = await copyMemo(library)
  const note = await aNoteFrom(library, copy.id)
  const changed = () => library.ask('template.changes', { noteId: note.id })
  expect(await changed()).toEqual({ changes: [] })
  const file = await fileOf(library, copy.id)
  file.sections[0].heading = { en: 'In short', fr: 'En bref' }
  file.limits.pages = 3
  await library.ask('template.save', { templateId: copy.id, baseVersion: 1, file: JSON.stringify(file) })
  expect(await changed()).toEqual({
    version: 2,
    changes: [{ kind: 'section-renamed', name: 'In short', before: 'Summary' }, { kind: 'limits' }],
  })
  const move = { noteId: note.id, baseRevision: note.revision }
  expect((await library.refuse('template.moveNote', { ...move, baseRevision: 9 })).code).toBe('conflict')
  await library.ask('template.moveNote', move)
  const open = async () => (await library.ask('note.open', { noteId: note.id })).note
  expect((await open()).templateVersion).toBe(2)
  expect((await open()).body.content?.[0]?.attrs?.heading).toBe('In short')
  expect((await library.ask('template.open', { noteId: note.id })).template.limits.pages).toBe(3)
  expect((await library.refuse('template.moveNote', move)).code).toBe('not-allowed')
  await library.ask('library.undo', {})
  expect(await open()).toMatchObject({ templateVersion: 1, body: note.body })
})

it('a template is written as a file that another library takes over', async () => {
  const library = await aLibrary()
  const copy = await copyMemo(library)
  const { dossier } = await library.ask('dossier.create', { title: 'Matter' })
  const { exported } = await library.ask('template.write', { dossierId: dossier.id, templateId: copy.id })
  expect(exported.fileName).toBe('2026-02-07 Our memo.json')
  const file = new TextDecoder().decode((await library.exported(exported.id))?.bytes)
  const other = await aLibrary()
  expect((await other.ask('template.import', { file })).template).toEqual(copy)
})
