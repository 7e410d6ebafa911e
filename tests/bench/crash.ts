import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { killWhileSaving } from '../build/kill-while-saving.ts'
import { random } from './core/passages.ts'
import type { Line, Options } from './report.ts'

/** Kills a process that saves at random moments, and counts what was acknowledged and is not there. */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const kills = isLarge ? 1000 : 25
  const folder = mkdtempSync(join(tmpdir(), 'bench-crash-'))
  const next = random(11)
  let lost = 0
  let damaged = 0
  let saves = 0
  try {
    for (let kill = 0; kill < kills; kill++) {
      const { noteId, number } = await killWhileSaving(folder, Math.floor(next() * 60))
      saves += number
      const db = new SQLite(join(folder, 'library.db'))
      const body = db.prepare('SELECT body FROM note WHERE id = ?').pluck().get(noteId)
      if (Number(/Saved number (\d+)\./.exec(String(body))?.[1]) < number) lost++
      if (db.pragma('quick_check', { simple: true }) !== 'ok') damaged++
      db.close()
    }
    const figures = `${lost} acknowledged saves lost, ${damaged} damaged libraries, ${saves.toLocaleString('en')} saves`
    yield { what: `${kills} kills at random moments`, figures }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
