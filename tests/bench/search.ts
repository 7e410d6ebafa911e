import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite, { type Database } from 'better-sqlite3'
import { matchOf } from '../../electron/core/database/match-expression.ts'
import { openLibrary } from '../../electron/core/library.ts'
import { RESOURCES } from '../build/resources-folder.ts'
import { fillWithPassages, random, wordAt } from './core/passages.ts'
import { type Spread, spreadOf, spreadOfEach } from './core/spread.ts'
import { type Line, ms, type Options } from './report.ts'

/** What people type: by how often the word stands in the text. `rank` chooses among words by their frequency. */
const QUERIES: readonly { readonly what: string; readonly query: (next: () => number) => string }[] = [
  { what: 'a rare word', query: (next) => wordAt(50_000 + Math.floor(next() * 100_000)) },
  { what: 'a middling word', query: (next) => wordAt(500 + Math.floor(next() * 2000)) },
  { what: 'a very common word', query: (next) => wordAt(1 + Math.floor(next() * 5)) },
  {
    what: 'two words',
    query: (next) => `${wordAt(20 + Math.floor(next() * 50))} ${wordAt(300 + Math.floor(next() * 500))}`,
  },
  { what: 'a word being typed', query: (next) => wordAt(2000 + Math.floor(next() * 40_000)).slice(0, 3) },
  {
    what: 'a phrase',
    query: (next) => `"${wordAt(1 + Math.floor(next() * 5))} ${wordAt(1 + Math.floor(next() * 5))}"`,
  },
]

const PAGE = 20

/**
 * `search.find`, first page with snippets, beside bare FTS5 (the same page, ranked, with snippets, and nothing else) and
 * beside a scan with LIKE.
 */
export async function* bench({ isLarge }: Options): AsyncIterable<Line> {
  const passages = isLarge ? 1_000_000 : 100_000
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  const library = await openLibrary({ folder, resources: RESOURCES, appVersion: 'bench', program: 'the benchmark' })
  const bare = new SQLite(join(folder, 'library.db'))
  try {
    const from = performance.now()
    fillWithPassages(folder, passages)
    yield { what: `filling ${passages.toLocaleString('en')} passages`, figures: ms(performance.now() - from) }
    for (const { what, query } of QUERIES) {
      const find = bareFts(bare)
      const [forOwn, forFloor] = [random(1), random(1)]
      // By turns, so that what else the machine does meanwhile slows both alike.
      const { own, floor } = await spreadOfEach(200, {
        own: async () => {
          const reply = await library.dispatch('search.find', { query: query(forOwn), limit: PAGE })
          if (!reply.ok) throw new Error(reply.error.sentence)
        },
        floor: () => find(query(forFloor)),
      })
      yield { what, figures: `${(own.p50 / floor.p50).toFixed(2)} x bare FTS5 (${pair(own)} to ${pair(floor)})` }
    }
    const scan = await spreadOf(3, () => bare.prepare('SELECT id FROM block WHERE text LIKE ? LIMIT 20').all('%zzzz%'))
    const own = await spreadOf(100, () => library.dispatch('search.find', { query: 'zzzz', limit: PAGE }))
    yield {
      what: 'a word that is nowhere',
      figures: `LIKE scan takes ${(scan.p50 / own.p50).toFixed(0)} x as long (${ms(scan.p50)})`,
    }
  } finally {
    bare.close()
    await library.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const pair = ({ p50, p95 }: Spread) => `p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)} ms`

function bareFts(db: Database): (query: string) => unknown {
  const find = db.prepare(
    `SELECT rowid, snippet(block_words, 0, char(1), char(2), '…', 24) FROM block_words
     WHERE block_words MATCH ? ORDER BY rank LIMIT ${PAGE + 1}`,
  )
  return (query) => find.all(matchOf(query)?.expression)
}
