import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary } from '../../build/a-library.ts'
import { bodySaying } from '../../build/note-body.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a file that went out opens with the note as it was then, whatever became of it since', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  const { exported } = await library.ask('export.write', { noteId: note.id, variant: 'working' })
  const body = bodySaying(note.body, 'Something else entirely.')
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header: note.header,
    body,
    pageVariant: 'compact',
  })
  const kept = await library.ask('export.open', { exportId: exported.id })
  expect(kept.exported).toEqual(exported)
  expect(kept.note?.body).toEqual(note.body)
})

test('a chosen file is recognised by its bytes, not by its name', async () => {
  const library = await aLibrary()
  const { note } = await aDossier(library)
  const { exported } = await library.ask('export.write', { noteId: note.id, variant: 'working' })
  const ask = async (name: string, text: string) => {
    const { id } = library.grants.add({ name, bytes: bytesOf(text) })
    return library.ask('export.recognise', { grantId: id })
  }
  const same = await ask('renamed.docx', 'a Word file')
  expect(same).toMatchObject({ same: [exported], otherBytes: [] })
  expect(same.sha256).toBe(createHash('sha256').update('a Word file').digest('hex'))
  expect(await ask(exported.fileName, 'a Word file, changed')).toMatchObject({ same: [], otherBytes: [exported] })
  expect(await ask('other.docx', 'another')).toMatchObject({ same: [], otherBytes: [] })
})
