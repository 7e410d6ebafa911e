import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COMMANDS } from '../../electron/cli/commands.ts'
import { contract } from '../../shared/contract/contract.ts'
import { aFolder, cli } from './a-cli.ts'

function aText(words: string): string {
  const file = join(aFolder(), 'release.txt')
  writeFileSync(file, words)
  return file
}

it('help names every command, and an unknown command is exit 2 with help on standard error', async () => {
  const help = await cli('help')
  expect(help.code).toBe(0)
  for (const { name } of COMMANDS) expect(help.out).toContain(name)
  const unknown = await cli('frobnicate')
  expect(unknown).toMatchObject({ code: 2, out: '' })
  expect(unknown.err).toContain('frobnicate')
})

it('requests prints the whole contract with JSON Schemas', async () => {
  const { code, json } = await cli('requests')
  expect(code).toBe(0)
  expect(Object.keys(json()).sort()).toEqual(Object.keys(contract).sort())
  expect(json()['dossier.create'].input).toMatchObject({ type: 'object', additionalProperties: false })
})

it('call sends any request; a refusal is exit 1 with its reason, a torn JSON exit 2', async () => {
  const library = join(aFolder(), 'library')
  const made = await cli('call', 'dossier.create', '{"title":"Fraud"}', '--library', library)
  expect(made.code).toBe(0)
  expect(made.json().dossier.title).toBe('Fraud')
  expect(await cli('--library', library, 'call', 'dossier.create', '{"title":""}')).toMatchObject({ code: 1, out: '' })
  expect(await cli('call', 'dossier.create', '{"title":', '--library', library)).toMatchObject({ code: 2, out: '' })
  expect(await cli(`--library=${library}`, 'call', 'no.such')).toMatchObject({ code: 1, out: '' })
})

it('import makes the dossier, search finds the words, and a missing file is said but does not stop the others', async () => {
  const library = join(aFolder(), 'library')
  const file = aText('The two sides agreed on marmalade.\n\nNothing else.')
  const imported = await cli('import', file, '/nowhere.txt', '--dossier', 'Breakfast', '--library', library)
  expect(imported.code).toBe(0)
  expect(imported.json().sources).toHaveLength(1)
  expect(imported.err).toContain('/nowhere.txt: There is no such file')
  const again = await cli('import', file, '--dossier', 'Breakfast', '--library', library)
  expect(again.json().dossierId).toBe(imported.json().dossierId)
  const found = await cli('search', 'marmalade', '--library', library)
  expect(found.json().hits.length).toBeGreaterThan(0)
  const narrowed = (...filters: string[]) => cli('search', 'armalad', ...filters, '--library', library)
  expect((await narrowed('--dossier', 'Breakfast')).json()).toMatchObject({
    isInside: true,
    hits: [{}, {}],
  })
  expect((await narrowed('--code', 'commit', '--party', 'Canada')).json().hits).toEqual([])
  expect(await narrowed('--dossier', 'Lunch')).toMatchObject({ code: 1 })
  expect(await narrowed('--from', 'yesterday')).toMatchObject({ code: 1 })
  expect(await cli('import', '/nowhere.txt', '--dossier', 'Breakfast', '--library', library)).toMatchObject({ code: 1 })
  expect(await cli('import', file, '--library', library)).toMatchObject({ code: 2 })
})

it('backup makes a verified copy', async () => {
  const { code, json } = await cli('backup', '--library', join(aFolder(), 'library'))
  expect(code).toBe(0)
  expect(json().size).toBeGreaterThan(0)
})

it('backup restores the newest where the library cannot be opened', async () => {
  const library = join(aFolder(), 'library')
  await cli('call', 'dossier.create', '{"title":"Kept"}', '--library', library)
  const made = (await cli('backup', '--library', library)).json()
  writeFileSync(join(library, 'library.db'), 'not a database '.repeat(1000))
  expect(await cli('call', 'dossier.list', '--library', library)).toMatchObject({ code: 1 })
  expect((await cli('backup', '--list', '--library', library)).json().backups[0].name).toBe(made.name)
  expect(await cli('backup', '--restore', 'none', '--library', library)).toMatchObject({ code: 1 })
  expect((await cli('backup', '--restore', 'newest', '--library', library)).json().keptAs).toMatch(/^library\.damaged-/)
  expect((await cli('call', 'dossier.list', '--library', library)).json().dossiers[0].title).toBe('Kept')
  expect((await cli('backup', '--restore', made.name, '--library', library)).json().keptAs).toMatch(/before-restore/)
})

it('sample does the whole job on the bundled dossier', async () => {
  const out = join(aFolder(), 'out')
  const { code, json } = await cli('sample', '--out', out)
  expect(code).toBe(0)
  expect(json().excerpts).toMatchObject({ suggested: 0 })
  expect(json().note.words).toBeLessThanOrEqual(520)
  for (const file of json().files) expect(readFileSync(file).length).toBeGreaterThan(1000)
})

it('sample writes the same bytes whenever it is run', async () => {
  const first = await cli('sample', '--out', join(aFolder(), 'out'))
  const second = await cli('sample', '--out', join(aFolder(), 'out'))
  expect(second.json().brief.sha256).toBe(first.json().brief.sha256)
})

it('a file where the library should be is refused in a sentence', async () => {
  const refused = await cli('call', 'dossier.list', '--library', aText('Not a folder.'))
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('cannot be written to')
})

it('an import of nothing but refused files leaves no empty dossier behind', async () => {
  const library = join(aFolder(), 'library')
  expect(await cli('import', aText(''), '--dossier', 'Empty', '--library', library)).toMatchObject({ code: 1 })
  expect((await cli('call', 'dossier.list', '--library', library)).json().dossiers).toEqual([])
})

it('sample takes a real text, marks every excerpt as suggested and quotes nothing that is not in it', async () => {
  const out = join(aFolder(), 'out')
  const words =
    'Norway and Chile met on 3 May 2026. The two sides agreed to exchange fishing data, subject to domestic law. They will publish a yearly report. No date was set for the first report.'
  const { code, json } = await cli('sample', '--out', out, '--source', aText(words))
  expect(code).toBe(0)
  const { total, suggested } = json().excerpts
  expect(total).toBeGreaterThan(5)
  expect(suggested).toBe(total)
  const { excerpts } = JSON.parse(readFileSync(join(out, 'excerpts.json'), 'utf8'))
  for (const { comment, selector } of excerpts) {
    expect(comment).toMatch(/^Suggested by the rule “.+” on the words “.+”\./)
    expect(words).toContain(selector.exact)
  }
  const note = readFileSync(join(out, 'note.json'), 'utf8')
  const marked = collectQuotations(JSON.parse(note).body)
  expect(marked.length).toBeGreaterThan(3)
  for (const quotation of marked) expect(words).toContain(quotation.replace(/ …$/, ''))
})

interface Node {
  readonly text?: string
  readonly marks?: readonly { readonly type: string }[]
  readonly content?: readonly Node[]
}

function collectQuotations(node: Node): readonly string[] {
  const own = node.marks?.some(({ type }) => type === 'quotation') ? [node.text ?? ''] : []
  return [...own, ...(node.content ?? []).flatMap(collectQuotations)]
}

it('check prints the findings of a note as JSON', async () => {
  const library = join(aFolder(), 'library')
  const { dossier } = (await cli('call', 'dossier.sample', '--library', library)).json()
  const made = await cli(
    'call',
    'note.create',
    '--library',
    library,
    JSON.stringify({ dossierId: dossier.id, templateId: 'uk.submission', language: 'en', title: 'Empty submission' }),
  )
  expect(made.code).toBe(0)
  const checked = await cli('check', 'Empty submission', '--library', library)
  expect(checked.code).toBe(0)
  expect(checked.json().block).toBeGreaterThan(5)
  expect(checked.json().findings[0]).toMatchObject({ check: 'completeness', level: 'block' })
  expect(await cli('check', '--library', library)).toMatchObject({ code: 2 })
})

it('overview writes the views of a dossier as a workbook or one of them as CSV', async () => {
  const folder = aFolder()
  const library = join(folder, 'library')
  await cli('import', aText('Both sides shall meet in 2027.'), '--dossier', 'Fraud', '--library', library)
  const book = join(folder, 'views.xlsx')
  expect(await cli('overview', 'Fraud', '--out', book, '--library', library)).toMatchObject({ code: 0 })
  expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK')
  const table = join(folder, 'gaps.csv')
  const written = await cli('overview', 'Fraud', '--out', table, '--view', 'gaps', '--library', library)
  expect(written.json()).toMatchObject({ file: table })
  expect(readFileSync(table, 'utf8')).toContain('No gap marked')
  expect(await cli('overview', 'Fraud', '--out', table, '--view', 'no', '--library', library)).toMatchObject({
    code: 2,
  })
})

it('exchange writes a dossier for other programs, and import takes it in again', async () => {
  const folder = aFolder()
  const library = join(folder, 'library')
  await cli('import', aText('Both sides shall meet in 2027.'), '--dossier', 'Fraud', '--library', library)
  const file = (ending: string) => join(folder, `out.${ending}`)
  for (const ending of ['qdpx', 'jsonld', 'qdc', 'json']) {
    expect(await cli('exchange', 'Fraud', '--out', file(ending), '--library', library)).toMatchObject({ code: 0 })
  }
  expect((await cli('exchange', 'Fraud', '--out', file('doc'), '--library', library)).code).toBe(2)
  const other = join(folder, 'other')
  const dry = await cli('import', file('qdpx'), '--project', '--dry-run', '--library', other)
  expect(dry.json()).toMatchObject({ name: 'Fraud', sources: [{ words: 6 }] })
  const came = await cli('import', file('qdpx'), '--project', '--dossier', 'Came in', '--library', other)
  expect(came.json()).toMatchObject({ sources: 1, excerpts: 0 })
  const marks = join(folder, 'marks.json')
  const target = { source: 'u', selector: { type: 'TextQuoteSelector', exact: 'shall meet' } }
  writeFileSync(marks, JSON.stringify({ type: 'Annotation', bodyValue: 'When?', target }))
  const found = await cli(
    'call',
    'source.list',
    JSON.stringify({ dossierId: came.json().dossierId }),
    '--library',
    other,
  )
  const { id } = found.json().sources[0]
  const added = await cli('import', marks, '--annotations-for', id, '--library', other)
  expect(added.json()).toMatchObject({ added: 1, left: [] })
  expect((await cli('import', marks, '--annotations-for', id, '--library', other)).json()).toMatchObject({
    added: 0,
    known: 1,
  })
  expect((await cli('import', file('qdc'), '--codebook', '--library', other)).code).toBe(0)
})

it('accessibility names each rule of a Word file and what breaks it', async () => {
  expect((await cli('accessibility', aText('no Word file'))).code).toBe(1)
  expect((await cli('accessibility')).code).toBe(2)
})
