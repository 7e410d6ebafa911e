import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import SQLite, { type Database } from 'better-sqlite3'
import { z } from 'zod'
import { Refusal } from '../../shared/contract/errors.ts'
import type { Places } from './places.ts'

const holder = z.object({ program: z.string(), pid: z.number(), host: z.string(), since: z.string() })
type Holder = z.infer<typeof holder>

export interface Lock {
  release(): void
}

/**
 * Takes a library for this process, or says who has it.
 *
 * The lock is the operating system's, held through SQLite on a file of its own: it falls when its process ends, however
 * it ends, so a crash leaves no stale lock behind and no process id has to be guessed at. The file stays empty. Who
 * holds the lock stands beside it, for the sentence alone.
 * @throws Refusal `library-in-use`
 */
export function lockLibrary(places: Places, program: string, since: Date): Lock {
  const lock = new SQLite(places.lock, { timeout: 0 })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw inUse(places)
    throw error
  }
  const held: Holder = { program, pid: process.pid, host: hostname(), since: since.toISOString() }
  writeFileSync(places.holder, `${JSON.stringify(held)}\n`)
  return { release: () => release(lock, places) }
}

function release(lock: Database, places: Places): void {
  if (!lock.open) return
  rmSync(places.holder, { force: true })
  lock.close()
}

function inUse(places: Places): Refusal {
  const who = readHolder(places)
  if (who === undefined) return new Refusal('library-in-use')
  const where = who.host === hostname() ? 'on this computer' : `on the computer ${who.host}`
  return new Refusal(
    'library-in-use',
    `This library is open in ${who.program} ${where} (process ${who.pid}, since ${who.since.slice(0, 16).replace('T', ' ')} UTC). ` +
      'Close it there first; nothing was changed.',
  )
}

function readHolder(places: Places): Holder | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(places.holder, 'utf8')))
  } catch {
    return undefined
  }
}
