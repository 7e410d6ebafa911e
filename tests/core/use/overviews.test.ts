import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { aLibrary } from '../../build/a-library.ts'
import { sdkErrors } from '../../build/validated.ts'

test('the views of a dossier are written as one workbook, coverage with its sentences among them, and kept', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  const { exported, messages } = await library.ask('overview.write', { dossierId: dossier.id })
  expect(messages).toEqual([])
  expect(exported).toMatchObject({ fileName: '2026-02-07 Agreement.xlsx', format: 'xlsx' })
  const kept = await library.exported(exported.id)
  const bytes = kept?.bytes ?? new Uint8Array()
  expect(sdkErrors(bytes, 'book.xlsx')).toEqual([])
  const parts = unzipSync(bytes)
  const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  expect(names).toContain('name="Coverage"')
  expect(strFromU8(parts['xl/worksheets/sheet9.xml'] ?? new Uint8Array())).toContain('Nothing else is agreed.')
  const { exports } = await library.ask('export.list', { dossierId: dossier.id })
  expect(exports.map(({ id }) => id)).toEqual([exported.id])
})

test('one view is written as CSV, and all of them are not', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  const { exported } = await library.ask('overview.write', {
    dossierId: dossier.id,
    view: 'coverage',
    format: 'csv',
    language: 'fr',
  })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await library.exported(exported.id))?.bytes)
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    '\ufeffSource,Endroit,Phrase,Codes,Lue',
    'Announcement,para 1,It began.,,non',
    'Announcement,para 2,The parties shall meet in 2027.,Engagement,oui',
  ])
  const refused = await library.refuse('overview.write', { dossierId: dossier.id, format: 'csv' })
  expect(refused.code).toBe('invalid-input')
})
