import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { deliverAll } from '../../../electron/core/exporting/deliver-all.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deliver-all-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const file = (fileName: string, text: string) => ({ fileName, bytes: new TextEncoder().encode(text) })

test('files go into a folder that is made for them, and none takes the place of another', async () => {
  const folder = join(aFolder(), 'out', 'now')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'A.docx'), 'old')
  const { written, refused } = await deliverAll(folder, [file('a.docx', '1'), file('a.docx', '2'), file('b.docx', '3')])
  expect([written, refused]).toEqual([['a (2).docx', 'a (3).docx', 'b.docx'], []])
  expect(readFileSync(join(folder, 'A.docx'), 'utf8')).toBe('old')
  expect(readdirSync(folder).length).toBe(4)
})

test('one that cannot be written is said, and the others are written', async () => {
  const folder = aFolder()
  const long = `${'x'.repeat(300)}.docx`
  const { written, refused } = await deliverAll(folder, [file(long, '1'), file('b.docx', '2')])
  expect(written).toEqual(['b.docx'])
  expect(refused).toHaveLength(1)
})

test('a file where the folder should be is refused in a sentence', async () => {
  const place = join(aFolder(), 'file')
  writeFileSync(place, 'x')
  await expect(deliverAll(place, [])).rejects.toMatchObject({ code: 'not-writable' })
})
