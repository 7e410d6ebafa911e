import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier } from '../../build/a-dossier.ts'
import { checkSearchIndexes } from '../../build/a-dump.ts'
import { handed, received, seen } from '../../build/a-handover.ts'
import { aFolder, aLibrary } from '../../build/a-library.ts'

const CHILD = join(import.meta.dirname, '../../build/receiving-child.ts')

/** Receives in a process of its own and kills it, without warning, `after` milliseconds behind its plan. */
function killWhileReceiving(folder: string, file: string, after: number): Promise<{ readonly isReceived: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, folder, file])
    let said = ''
    let failed = ''
    child.stderr.on('data', (bytes: Buffer) => {
      failed += bytes
    })
    child.stdout.on('data', (bytes: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
      said += bytes
    })
    child.once('close', () => {
      if (said === '') reject(new Error(`It never came to its plan: ${failed}`))
      else resolve({ isReceived: said.includes('received') })
    })
  })
}

test('a process killed while it receives leaves the library as it was or as it is after, and the file can be received again', async () => {
  const library = await aLibrary()
  const { dossier } = await aDossier(library)
  const text = Array.from({ length: 6000 }, (_, at) => `Paragraph ${at} says what ${at % 7} parties agreed.`).join(
    '\n\n',
  )
  await library.ask('source.paste', { dossierId: dossier.id, text, details: { title: 'Long' } })
  const whole = await seen(library, dossier.id)
  const file = join(aFolder(), 'a.dossier.zip')
  const bytes = await handed(library, { dossierId: dossier.id })
  writeFileSync(file, bytes)
  let left = 0
  for (const after of [0, 5, 15, 30, 60, 120, 240, 480]) {
    const folder = aFolder()
    const { isReceived } = await killWhileReceiving(folder, file, after)
    const opened = await aLibrary({ folder })
    const { dossiers } = await opened.ask('dossier.list', {})
    if (dossiers.length === 0) {
      expect(isReceived).toBe(false)
      expect((await opened.ask('library.history', { limit: 5 })).changes).toEqual([])
      left += 1
    } else expect(await seen(opened, dossier.id)).toEqual(whole)
    await received(opened, bytes)
    expect(await seen(opened, dossier.id)).toEqual(whole)
    await opened.close()
    checkSearchIndexes(folder)
  }
  expect(left).toBeGreaterThan(0)
}, 120_000)
