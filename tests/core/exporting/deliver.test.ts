import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

  it('refuses a folder of that name and a folder that is not there', async () => {
    mkdirSync(join(folder, 'note.docx'))
    await expect(deliver(join(folder, 'note.docx'), bytes)).rejects.toMatchObject({ code: 'not-writable' })
    await expect(deliver(join(folder, 'gone', 'note.docx'), bytes)).rejects.toMatchObject({ code: 'not-writable' })
  })
})
