import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type * as Files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { deliver } from '../../../electron/core/exporting/deliver.ts'

/** A disk with room for half of what is written to it. */
vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>()
  return {
    ...files,
    open: async (...given: Parameters<typeof files.open>) => {
      const handle = await files.open(...given)
      const write = handle.writeFile.bind(handle)
      handle.writeFile = async (bytes) => {
        const all = bytes as Uint8Array
        await write(all.subarray(0, all.length / 2))
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      }
      return handle
    },
  }
})

test('where the disk fills up in the middle, a sentence says so, the old file is whole and nothing is left beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'note.docx'), 'old')
  await expect(deliver(join(folder, 'note.docx'), new TextEncoder().encode('a new file'))).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringContaining('The disk is full'),
  })
  expect(readFileSync(join(folder, 'note.docx'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['note.docx'])
})
