import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '../../../electron/core/exporting/deliver.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliver-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('new')

describe('delivering an export', () => {
  it('replaces an older file and leaves nothing else in the folder', async () => {
    writeFileSync(join(folder, 'note.docx'), 'old')
    await deliver(join(folder, 'note.docx'), bytes)
    expect(readFileSync(join(folder, 'note.docx'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['note.docx'])
  })

  it('refuses a read-only file, which stays as it was', async () => {
    const place = join(folder, 'note.docx')
    writeFileSync(place, 'old')
    chmodSync(place, 0o444)
    await expect(deliver(place, bytes)).rejects.toMatchObject({ code: 'not-writable' })
    expect(readFileSync(place, 'utf8')).toBe('old')
  })

  it.skipIf(process.platform === 'win32')(
    'gives a new file the rights of the user’s mask, and keeps those of one it replaces',
    async () => {
      const [place, old] = [join(folder, 'new.docx'), join(folder, 'old.docx')]
      const before = process.umask(0o027)
      try {
        await deliver(place, bytes)
        expect(statSync(place).mode & 0o777).toBe(0o640)
        writeFileSync(old, 'old')
        chmodSync(old, 0o664)
        await deliver(old, bytes)
        expect(statSync(old).mode & 0o777).toBe(0o664)
      } finally {
        process.umask(before)
      }
    },
  )

  it.each([
    ['Word', 'note.docx', '~$note.docx'],
    ['Word, by its short name', 'memorandum.docx', '~$morandum.docx'],
    ['LibreOffice', 'note.docx', '.~lock.note.docx#'],
  ])('refuses a file that is open in %s, and says so', async (_, name, lock) => {
    writeFileSync(join(folder, name), 'old')
    writeFileSync(join(folder, lock), 'me')
    const refusal = deliver(join(folder, name), bytes)
    await expect(refusal).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('open in Word'),
    })
    expect(readFileSync(join(folder, name), 'utf8')).toBe('old')
    expect(readdirSync(folder).length).toBe(2)
  })

  it('refuses a folder of that name and a folder that is not there', async () => {
    mkdirSync(join(folder, 'note.docx'))
    await expect(deliver(join(folder, 'note.docx'), bytes)).rejects.toMatchObject({ code: 'not-writable' })
    await expect(deliver(join(folder, 'gone', 'note.docx'), bytes)).rejects.toMatchObject({ code: 'not-writable' })
  })
})
