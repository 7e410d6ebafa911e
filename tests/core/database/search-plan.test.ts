import SQLite, { type Database } from 'better-sqlite3'
import { expect, test } from 'vitest'
import { matchOf } from '../../../electron/core/database/match-expression.ts'
import { migrate, readMigrations } from '../../../electron/core/database/migrate.ts'
import { searchAll } from '../../../electron/core/database/search.ts'
import type { DossierId } from '../../../shared/id.ts'

/** A database that remembers each statement it was asked to prepare. */
function aListeningDatabase(): { readonly db: Database; readonly prepared: string[] } {
  const db = new SQLite(':memory:')
  migrate(db, readMigrations(`${import.meta.dirname}/../../../electron/core/database/migrations`))
  const prepared: string[] = []
  const prepare = db.prepare.bind(db)
  db.prepare = ((sql: string) => {
    prepared.push(sql)
    return prepare(sql)
  }) as Database['prepare']
  return { db, prepared }
}

test('a search takes hits in the order of the index and stops at the page: nothing is sorted afterwards', () => {
  for (const dossierId of [undefined, '11111111-1111-4111-8111-111111111111' as DossierId]) {
    const { db, prepared } = aListeningDatabase()
    // A kind without the words is not asked at all.
    for (const index of ['block_words', 'excerpt_text_words', 'note_text_words']) {
      db.exec(`INSERT INTO ${index} (rowid, text) VALUES (1, 'shall meet')`)
    }
    const match = matchOf('shall meet')
    if (match === undefined) throw new Error('These words can be found')
    searchAll(db, { match, filter: { dossierId }, limit: 21 })
    const searches = prepared.filter((sql) => sql.includes('ORDER BY found'))
    expect(searches).toHaveLength(3)
    for (const sql of searches) {
      const given = { match: match.expression, limit: 21, dossier: dossierId ?? null }
      const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(given) as readonly {
        readonly detail: string
        parent: number
      }[]
      expect(plan[0]?.detail).toMatch(/^SCAN found VIRTUAL TABLE INDEX/)
      const outer = plan.filter(({ parent }) => parent === 0).map(({ detail }) => detail)
      expect(outer.filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([])
      // Whatever is joined is looked up, never read through.
      expect(outer.slice(1).filter((detail) => detail.startsWith('SCAN'))).toEqual([])
    }
    db.close()
  }
})
