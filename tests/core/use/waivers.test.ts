import { expect, it } from 'vitest'
import { exportNote } from '../../../shared/word/export-note.ts'
import { aLibrary } from '../../build/a-library.ts'
import { p } from '../../build/a-note.ts'

const CLAIM = 'Canada will post 40 officers to India in 2027.'

async function aNoteWithAFinding() {
  const library = await aLibrary({
    writeNote: async (input, _work, { format, options }) => {
      const written = exportNote(input, format, options)
      if ('refused' in written) throw new Error(written.refused.join(' '))
      return { bytes: written.bytes, messages: [...written.messages] }
    },
  })
  const { dossier } = await library.ask('dossier.create', { title: 'Matter' })
  const made = await library.ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'What was agreed',
  })
  const noteId = made.note.id
  const write = async (words: string) => {
    const { note } = await library.ask('note.open', { noteId })
    const content = (note.body.content ?? []).map((section) =>
      section.attrs?.id === 'background' ? { ...section, content: [p('b1', words)] } : section,
    )
    await library.ask('note.save', {
      noteId,
      baseRevision: note.revision,
      header: note.header,
      pageVariant: note.pageVariant,
      body: { ...note.body, content },
    })
  }
  await write(CLAIM)
  const check = () => library.ask('note.check', { noteId })
  const unsupported = (await check()).findings.find((finding) => finding.check === 'unsupported')
  if (unsupported === undefined) throw new Error('an unsupported sentence was not found')
  const { blockId, where } = unsupported
  return { library, noteId, write, check, named: { noteId, check: 'unsupported' as const, blockId, where } }
}

it('a finding that was let stand is left out of the list and keeps its reason', async () => {
  const { library, check, named } = await aNoteWithAFinding()
  const before = (await check()).findings.length
  await library.ask('finding.waive', { ...named, reason: 'Our own planning figure.' })
  const after = await check()
  expect(after.findings).toHaveLength(before - 1)
  expect(after.waived.map(({ finding, reason, madeBy, madeAt }) => [finding.where, reason, madeBy, madeAt])).toEqual([
    [named.where, 'Our own planning figure.', 'analyst', '2026-02-07T09:30:00.000Z'],
  ])
})

it('it is raised again when its words change, and by hand', async () => {
  const { library, write, check, named } = await aNoteWithAFinding()
  await library.ask('finding.waive', { ...named, reason: 'Our own planning figure.' })
  await write('Canada will post 60 officers to India in 2027.')
  expect((await check()).waived).toEqual([])
  await write(CLAIM)
  expect((await check()).waived).toHaveLength(1)
  await library.ask('finding.restore', named)
  expect((await check()).waived).toEqual([])
})

it('letting a finding stand can be undone, and needs a reason', async () => {
  const { library, check, named } = await aNoteWithAFinding()
  expect((await library.refuse('finding.waive', { ...named, reason: '' })).code).toBe('invalid-input')
  await library.ask('finding.waive', { ...named, reason: 'Known.' })
  await library.ask('library.undo', {})
  expect((await check()).waived).toEqual([])
})

it('who lets a finding stand is the person named in the preferences', async () => {
  const { library, check, named } = await aNoteWithAFinding()
  await library.ask('preference.set', { name: 'writer', value: ' R. Tremblay ' })
  await library.ask('finding.waive', { ...named, reason: 'Known.' })
  expect((await check()).waived.map(({ madeBy }) => madeBy)).toEqual(['R. Tremblay'])
})

it('what was let stand is in the evidence file and in copies for those who check, and in no copy that goes up', async () => {
  const { library, noteId, named } = await aNoteWithAFinding()
  const reason = 'A planning figure of our own.'
  await library.ask('finding.waive', { ...named, reason })
  const written = async (wish: object) => {
    const { exported } = await library.ask('export.write', { noteId, despite: 'A test.', ...wish })
    return new TextDecoder().decode((await library.exported(exported.id))?.bytes)
  }
  expect(JSON.parse(await written({ format: 'json' })).letStand).toEqual([
    expect.objectContaining({ check: 'unsupported', words: named.where, reason, by: 'analyst' }),
  ])
  for (const variant of ['working', 'fact-check']) expect(await written({ format: 'txt', variant })).toContain(reason)
  for (const variant of ['clean', 'releasable']) expect(await written({ format: 'txt', variant })).not.toContain(reason)
  expect(JSON.parse(await written({ format: 'json', variant: 'releasable' })).letStand).toEqual([])
})
