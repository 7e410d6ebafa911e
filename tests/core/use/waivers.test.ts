import { expect, it } from 'vitest'
import { aLibrary } from '../../build/a-library.ts'
import { p } from '../../build/a-note.ts'

const CLAIM = 'Canada will post 40 officers to India in 2027.'

async function aNoteWithAFinding() {
  const library = await aLibrary()
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
  expect(after.waived.map(({ finding, reason }) => [finding.where, reason])).toEqual([
    [named.where, 'Our own planning figure.'],
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
