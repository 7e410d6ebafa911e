import { existsSync } from 'node:fs'
import SQLite, { type Database } from 'better-sqlite3'
import { Refusal } from '../../shared/contract/errors.ts'
import { startCheckpoints } from './backup/checkpoints.ts'
import { makeBackup } from './backup/make-backup.ts'
import { prepareRestore, replaceDamaged, swapIn } from './backup/restore-backup.ts'
import { beside } from './beside.ts'
import { boundJournal } from './database/bound-journal.ts'
import { dropUnreachableTexts } from './database/canonical-text.ts'
import { connect } from './database/connection.ts'
import { startJournal } from './database/journal.ts'
import { type Migration, migrate, readMigrations, refuseForeign, schemaVersion } from './database/migrate.ts'
import { lockLibrary } from './lock.ts'
import { makeFolders, type Places, removeLeftovers } from './places.ts'
import { refusalCode } from './refusal-code.ts'

export interface OpenedDatabase {
  /** Another one after `restore`. */
  readonly db: Database
  /** Puts a backup in the library's place and gives the name of the backup that holds what was there. */
  restore(name: string): Promise<string>
  close(): void
}

/** The SQL files, in the sources and in the bundle. */
const migrationsFolder = () => beside('database/migrations', 'migrations', '../migrations')

/**
 * Locks a library, refuses what this app must not touch, brings it to the newest shape, and starts its journal.
 *
 * @throws Refusal `library-in-use | library-newer | library-damaged | disk-full | not-writable`
 */
export async function openDatabase(
  places: Places,
  program: string,
  clock: () => Date,
  migrations: readonly Migration[] = readMigrations(migrationsFolder()),
): Promise<OpenedDatabase> {
  const lock = await explained(() => {
    makeFolders(places)
    return lockLibrary(places, program, clock())
  })
  try {
    removeLeftovers(places)
    let db = await explained(() => openNewest(places, migrations, clock))
    let checkpoints = startCheckpoints(places.database, () => db)
    return {
      get db() {
        return db
      },
      async restore(name) {
        const ready = await prepareRestore(places, name, migrations)
        await checkpoints.stop()
        db.pragma('wal_checkpoint(TRUNCATE)')
        db.close()
        try {
          return swapIn(places, ready, clock())
        } finally {
          db = startedJournal(connect(places.database))
          checkpoints = startCheckpoints(places.database, () => db)
        }
      },
      close() {
        void checkpoints.stop()
        try {
          if (db.open) {
            boundJournal(db, clock())
            dropUnreachableTexts(db)
          }
        } catch {
          // Tidying can wait for the next time; a full disk must not keep the library locked.
        } finally {
          if (db.open) db.close()
          lock.release()
        }
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Puts a backup in the place of a library that cannot be opened; the damaged file is kept beside it.
 *
 * @returns the name under which the damaged file is kept, in the library's folder
 * @throws Refusal `library-in-use`, or `library-damaged` when the backup is damaged too
 */
export async function restoreUnopened(places: Places, program: string, name: string, at: Date): Promise<string> {
  const lock = await explained(() => lockLibrary(places, program, at))
  try {
    const ready = await explained(() => prepareRestore(places, name, readMigrations(migrationsFolder())))
    return replaceDamaged(places, ready, at)
  } finally {
    lock.release()
  }
}

async function openNewest(places: Places, migrations: readonly Migration[], clock: () => Date): Promise<Database> {
  const isNew = !existsSync(places.database)
  if (!isNew) refuseUnread(places, migrations.length)
  const db = connect(places.database)
  try {
    if (!isNew && schemaVersion(db) < migrations.length) await makeBackup(places, 'before-migration', clock())
    migrate(db, migrations)
    return startedJournal(db)
  } catch (error) {
    db.close()
    throw error
  }
}

/** Looks before anything is written: a library of a newer app must not even get another journal mode. */
function refuseUnread(places: Places, known: number): void {
  const db = new SQLite(places.database, { readonly: true })
  try {
    refuseForeign(db, known)
  } finally {
    db.close()
  }
}

function startedJournal(db: Database): Database {
  startJournal(db)
  return db
}

/** Turns what SQLite and the system say into refusals; there is no `dispatch` around the opening of a library. */
async function explained<Value>(run: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    const code = refusalCode(error)
    throw code === undefined ? error : new Refusal(code)
  }
}
