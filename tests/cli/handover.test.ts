import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aFolder, cli } from './a-cli.ts'

it('handover writes a dossier as a sealed file, and receive takes it into another library, once', async () => {
  const folder = aFolder()
  const here = ['--library', join(folder, 'here')]
  const there = ['--library', join(folder, 'there')]
  const { dossier } = (await cli('call', 'dossier.sample', ...here)).json()
  const secret = join(folder, 'passphrase.txt')
  writeFileSync(secret, 'four words of no kin\n')
  const out = join(folder, 'matter.dossier.sealed')
  const written = await cli('handover', dossier.title, '--out', out, '--passphrase-file', secret, ...here)
  expect(written.json()).toMatchObject({ file: out, sources: 3 })
  expect(written.out + written.err).not.toContain('four words')
  expect(await cli('receive', out, ...there)).toMatchObject({ code: 2 })
  const wrong = join(folder, 'wrong.txt')
  writeFileSync(wrong, 'something else again')
  const refused = await cli('receive', out, '--passphrase-file', wrong, ...there)
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.err).toContain('not the passphrase')
  const dry = await cli('receive', out, '--passphrase-file', secret, '--dry-run', ...there)
  expect(dry.json()).toMatchObject({ isHere: false, counts: { source: { new: 3 } } })
  const first = await cli('receive', out, '--passphrase-file', secret, ...there)
  expect(first.json()).toMatchObject({ isNew: true, counts: { source: { new: 3 } }, changed: [] })
  const again = await cli('receive', out, '--passphrase-file', secret, ...there)
  expect(again.json()).toMatchObject({ isNew: false, counts: { source: { same: 3 } }, changed: [] })
})

it('handover writes one note with its passages, and says beforehand what it would hold', async () => {
  const folder = aFolder()
  const at = ['--library', join(folder, 'library')]
  const { dossier } = (await cli('call', 'dossier.sample', ...at)).json()
  const { notes } = (await cli('call', 'note.list', JSON.stringify({ dossierId: dossier.id }), ...at)).json()
  const dry = await cli('handover', dossier.id, '--note', notes[0].id, '--dry-run', ...at)
  expect(dry.json()).toMatchObject({ notes: 1, markings: [expect.any(String)] })
  const out = join(folder, 'pack.dossier.zip')
  expect(await cli('handover', dossier.id, ...at)).toMatchObject({ code: 2 })
  expect(existsSync(out)).toBe(false)
  expect(await cli('handover', dossier.id, '--note', notes[0].id, '--out', out, ...at)).toMatchObject({ code: 0 })
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
})
