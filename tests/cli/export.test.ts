import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { aFolder, cli } from './a-cli.ts'

it('export writes a note named by its title in the format and variant asked for, and refuses a name that no note has', async () => {
  const library = join(aFolder(), 'library')
  const sample = await cli('call', 'dossier.sample', '--library', library)
  const { dossier } = sample.json()
  const notes = await cli('call', 'note.list', JSON.stringify({ dossierId: dossier.id }), '--library', library)
  const out = join(aFolder(), 'note.docx')
  const written = await cli('export', notes.json().notes[0].title, '--out', out, '--library', library)
  expect(written.code).toBe(0)
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  expect(await cli('export', 'No such note', '--out', out, '--library', library)).toMatchObject({ code: 1 })
  const html = join(aFolder(), 'note.html')
  const order = ['export', notes.json().notes[0].id, '--out', html, '--variant', 'working', '--library', library]
  expect(await cli(...order)).toMatchObject({ code: 0 })
  expect(readFileSync(html, 'utf8')).toContain('Draft, revision')
  expect(await cli(...order, '--format', 'odt')).toMatchObject({ code: 2 })
})

it('export prints what holds a clean copy back and ends with a failure, until a reason is given', async () => {
  const library = join(aFolder(), 'library')
  const at = ['--library', library]
  const { dossier } = (await cli('call', 'dossier.create', '{"title":"Matter"}', ...at)).json()
  const making = { dossierId: dossier.id, templateId: 'ca.memo.information', language: 'en', title: 'Empty' }
  await cli('call', 'note.create', JSON.stringify(making), ...at)
  const out = join(aFolder(), 'note.docx')
  const refused = await cli('export', 'Empty', '--out', out, ...at)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('The section “Issue” is required and empty.')
  expect(existsSync(out)).toBe(false)
  expect(await cli('export', 'Empty', '--out', out, '--despite', ' ', ...at)).toMatchObject({ code: 2 })
  expect(await cli('export', 'Empty', '--out', out, '--despite', 'For the file.', ...at)).toMatchObject({ code: 0 })
  expect(existsSync(out)).toBe(true)
})

it('export --variant working carries the comments on the note as Word’s own, and a clean export none', async () => {
  const folder = aFolder()
  const library = join(folder, 'library')
  const ask = async (name: string, input: object) =>
    (await cli('call', name, JSON.stringify(input), '--library', library)).json()
  const { dossier } = await ask('dossier.sample', {})
  const [note] = (await ask('note.list', { dossierId: dossier.id })).notes
  const { note: opened } = await ask('note.open', { noteId: note.id })
  const blockId = /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(opened.body))?.[1]
  const range = { from: { blockId, offset: 0 }, to: { blockId, offset: 9 } }
  const added = await ask('comment.add', { noteId: note.id, ...range, text: 'Who said so?' })
  await ask('comment.reply', { commentId: added.comment.id, text: 'The ministry.' })
  const write = async (variant: string) => {
    const out = join(folder, `${variant}.docx`)
    expect(await cli('export', note.id, '--out', out, '--variant', variant, '--library', library)).toMatchObject({
      code: 0,
    })
    return unzipSync(readFileSync(out))
  }
  const text = strFromU8((await write('working'))['word/comments.xml'] ?? new Uint8Array())
  expect(text).toContain('Who said so?')
  expect(text).toContain('The ministry.')
  expect((await write('clean'))['word/comments.xml']).toBeUndefined()
})

it('export writes every note of a dossier into a folder, says which it could not, and ends with a failure then', async () => {
  const library = join(aFolder(), 'library')
  const at = ['--library', library]
  const { dossier } = (await cli('call', 'dossier.sample', ...at)).json()
  const making = { dossierId: dossier.id, templateId: 'ca.memo.information', language: 'en', title: 'Empty' }
  await cli('call', 'note.create', JSON.stringify(making), ...at)
  const out = join(aFolder(), 'all')
  const partly = await cli('export', '--dossier', dossier.title, '--out', out, ...at)
  expect(partly.code).toBe(1)
  expect(partly.json().written).toHaveLength(1)
  expect(partly.json().refused).toMatchObject([
    { note: 'Empty', reason: expect.stringContaining('hold this copy back') },
  ])
  expect(partly.err).toContain('1 of 2: ')
  const all = ['export', '--dossier', dossier.title, '--out', out, '--variant', 'working', '--name', '{title}', ...at]
  expect((await cli(...all)).code).toBe(0)
  const again = await cli(...all)
  expect(again.json().written.map(({ file }: { file: string }) => file)).toContain('Empty (working copy) (2).docx')
  expect(await cli('export', '--dossier', 'No such dossier', '--out', out, ...at)).toMatchObject({ code: 1 })
  expect(await cli('export', 'Empty', '--dossier', dossier.title, '--out', out, ...at)).toMatchObject({ code: 2 })
})
