import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteId } from '../../shared/id.ts'
import { checkSearchIndexes } from '../build/a-dump.ts'
import { aFolder, aLibrary } from '../build/a-library.ts'
import { killWhileSaving } from '../build/kill-while-saving.ts'

test('a process killed while it saves loses nothing that was acknowledged, and the library opens clean', async () => {
  const folder = aFolder()
  // Twenty kills at twenty moments, each on the library that the kill before it left behind.
  const moments = fc.sample(fc.integer({ min: 0, max: 60 }), { numRuns: 20, seed: 20_260_207 })
  for (const after of moments) {
    const { noteId, number } = await killWhileSaving(folder, after)
    const library = await aLibrary({ folder })
    const { note } = await library.ask('note.open', { noteId: noteId as NoteId })
    const saved = Number(/Saved number (\d+)\./.exec(JSON.stringify(note.body))?.[1])
    // The save after the last acknowledged one may have been finished as well.
    expect(saved).toBeGreaterThanOrEqual(number)
    expect(saved).toBeLessThanOrEqual(number + 1)
    expect(
      (await library.ask('search.find', { query: `"Saved number ${saved}"`, limit: 5 })).hits.length,
    ).toBeGreaterThan(0)
    await library.ask('library.undo', {})
    await library.ask('library.redo', {})
    expect((await library.ask('note.open', { noteId: noteId as NoteId })).note.body).toEqual(note.body)
    await library.close()
    checkSearchIndexes(folder)
  }
}, 300_000)

test('what a crash left half-written is gone when the library is opened again', async () => {
  const library = await aLibrary()
  await library.close()
  const left = [
    'files/.0a1b.part',
    'exports/.0a1b.part',
    'backups/20260207T093000000Z-daily.db.part',
    'library.restoring.db',
  ]
  for (const name of left) writeFileSync(join(library.folder, name), 'half')
  writeFileSync(join(library.folder, 'files', 'a'.repeat(64)), 'whole')
  await aLibrary({ folder: library.folder })
  for (const name of left) expect(existsSync(join(library.folder, name))).toBe(false)
  expect(existsSync(join(library.folder, 'files', 'a'.repeat(64)))).toBe(true)
})
