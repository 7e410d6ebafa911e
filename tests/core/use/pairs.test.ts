import { expect, it } from 'vitest'
import { aLibrary } from '../../build/a-library.ts'
import { cite, p } from '../../build/a-note.ts'

async function aPair() {
  const library = await aLibrary()
  const { dossier } = await library.ask('dossier.create', { title: 'Matter' })
  const { note } = await library.ask('note.create', {
    dossierId: dossier.id,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'What was agreed',
  })
  const write = async (noteId: typeof note.id, ...paragraphs: readonly ReturnType<typeof p>[]) => {
    const opened = (await library.ask('note.open', { noteId })).note
    const body = {
      ...opened.body,
      content: (opened.body.content ?? []).map((section) =>
        section.attrs?.id === 'background' ? { ...section, content: paragraphs } : section,
      ),
    }
    const { revision, header, pageVariant } = opened
    await library.ask('note.save', { noteId, baseRevision: revision, header, pageVariant, body })
  }
  await write(note.id, p('e1', 'They met on 6 February 2026.', cite('c1', 'x1')), p('e2', 'Nothing more.'))
  const french = (await library.ask('pair.make', { noteId: note.id })).note
  return { library, write, english: note, french }
}

it('the other-language version has its own headings and the citations of the original', async () => {
  const { french } = await aPair()
  expect(french.language).toBe('fr')
  const background = french.body.content?.find((section) => section.attrs?.id === 'background')
  expect(background?.attrs?.heading).toBe('Contexte')
  expect(JSON.stringify(background)).toContain('"excerptIds":["x1"]')
})

it('a paragraph is flagged when its counterpart changed since both were confirmed, and only that one', async () => {
  const { library, write, english, french } = await aPair()
  await write(french.id, p('f1', 'Ils se sont vus le 6 février 2026.', cite('c1', 'x1')), p('f2', 'Rien de plus.'))
  await library.ask('pair.confirm', {
    noteId: french.id,
    pairs: [
      { firstBlockId: 'e1', secondBlockId: 'f1' },
      { firstBlockId: 'e2', secondBlockId: 'f2' },
    ],
  })
  await write(english.id, p('e1', 'They met on 7 February 2026.', cite('c1', 'x1')), p('e2', 'Nothing more.'))

  const { rows } = await library.ask('pair.open', { noteId: english.id })
  const background = rows.filter((row) => row.sectionId === 'background')
  expect(background.map((row) => row.state)).toEqual(['first-changed', 'confirmed'])
  expect(background[0]?.figures).toEqual({ first: ['7'], second: ['6'] })
})

it('a note has one other-language version, and two notes in one language are no pair', async () => {
  const { library, english, french } = await aPair()
  expect((await library.refuse('pair.make', { noteId: english.id })).code).toBe('not-allowed')
  expect((await library.refuse('pair.join', { firstId: french.id, secondId: french.id })).code).toBe('not-allowed')
})

it('undoing the parting of a pair brings back what was confirmed', async () => {
  const { library, write, english, french } = await aPair()
  await write(french.id, p('f1', 'Ils se sont vus.'), p('f2', 'Rien de plus.'))
  await library.ask('pair.confirm', { noteId: english.id, pairs: [{ firstBlockId: 'e2', secondBlockId: 'f2' }] })
  await library.ask('pair.part', { noteId: french.id })
  expect((await library.ask('pair.open', { noteId: english.id })).rows).toEqual([])
  await library.ask('library.undo', {})
  const { rows } = await library.ask('pair.open', { noteId: english.id })
  const background = rows.filter((row) => row.sectionId === 'background')
  expect(background.map((row) => row.state)).toEqual(['open', 'confirmed'])
})

it('what two language versions do not say alike is found from either of them', async () => {
  const { library, write, english, french } = await aPair()
  const found = async (noteId: typeof english.id) =>
    (await library.ask('note.check', { noteId })).findings
      .filter(({ check }) => check === 'counterpart')
      .map(({ blockId, reason }) => `${blockId}: ${reason}`)
  await write(french.id, p('f1', 'Ils se sont vus le 6 février 2026.', cite('c1', 'x1')))
  expect(await found(english.id)).toEqual([
    ': The French version has this same title: it was not translated.',
    ': 1 paragraph has no French version yet.',
  ])
  await library.ask('pair.confirm', { noteId: english.id, pairs: [{ firstBlockId: 'e1', secondBlockId: 'f1' }] })
  await write(french.id, p('f1', 'Ils se sont vus le 8 février 2026.'))
  expect((await found(english.id)).filter((each) => each.startsWith('e1'))).toEqual([
    'e1: Figures that stand in one language only: 6 (here), 8 (in French).',
    'e1: This paragraph and its French version do not cite the same passages.',
    'e1: Changed since it was read beside its French version. Read both again and confirm them.',
  ])
  expect((await found(french.id)).filter((each) => each.startsWith('f1'))[0]).toBe(
    'f1: Figures that stand in one language only: 8 (here), 6 (in English).',
  )
})

it('a title that was already given in the other language is the title of the other version', async () => {
  const { library, english: paired } = await aPair()
  const { note } = await library.ask('note.create', {
    dossierId: paired.dossierId,
    templateId: 'ca.memo.information',
    language: 'en',
    title: 'What was agreed',
  })
  const header = { ...note.header, title_other: 'Ce qui a été convenu' }
  await library.ask('note.save', {
    noteId: note.id,
    baseRevision: note.revision,
    header,
    pageVariant: 'standard',
    body: note.body,
  })
  const french = (await library.ask('pair.make', { noteId: note.id })).note
  expect([french.header.title, french.header.title_other]).toEqual(['Ce qui a été convenu', 'What was agreed'])
})
