import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../shared/contract/errors.ts'
import { APPLICATION_ID } from './connection.ts'

export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** The migrations in a folder of files named `0001-what.sql`, in order. */
export function readMigrations(folder: string): readonly Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 4)), name, sql: readFileSync(join(folder, name), 'utf8') }))
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1) throw new Error(`Migration ${index + 1} is missing or doubled in ${folder}`)
  })
  return migrations
}

/** The version of the library's shape; 0 in a new file. */
export function schemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}

/**
 * Refuses a database that this version of the app must not touch: a newer one, or one of another program.
 * @throws Refusal `library-newer` or `library-damaged`
 */
export function refuseForeign(db: Database, known: number): void {
  const found = schemaVersion(db)
  if (found > known) {
    throw new Refusal(
      'library-newer',
      `This library has version ${found}, made by a newer version of the app; this app knows versions up to ${known}. ` +
        'Update the app to open it; nothing was changed.',
    )
  }
  const application = db.pragma('application_id', { simple: true })
  const isEmpty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
  if (application !== APPLICATION_ID && !(isEmpty && found === 0)) {
    throw new Refusal(
      'library-damaged',
      'The file library.db in this folder was not made by this app. It was left as it is; choose another folder.',
    )
  }
}

/**
 * Brings a library to the newest shape, all steps in one transaction: it arrives whole or not at all.
 *
 * Foreign keys are off while tables are rebuilt (https://sqlite.org/lang_altertable.html §7) and checked before the
 * commit.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const from = schemaVersion(db)
  const pending = migrations.filter((migration) => migration.version > from)
  const last = pending.at(-1)
  if (last === undefined) return
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const migration of pending) db.exec(migration.sql)
      const broken = db.pragma('foreign_key_check') as readonly { readonly table: string }[]
      const first = broken[0]
      if (first !== undefined) {
        throw new Error(`Migration to ${last.version} left ${broken.length} broken references, first in ${first.table}`)
      }
      db.pragma(`application_id = ${APPLICATION_ID}`)
      db.pragma(`user_version = ${last.version}`)
    }).immediate()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}
